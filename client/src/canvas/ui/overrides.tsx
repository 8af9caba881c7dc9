import { imageText, impedimentText } from '@groundwork/shared/text/canvas'
import { cardKindLabels } from '@groundwork/shared/text/labels'
import { discussionText } from '@groundwork/shared/text/discussion'
import { spoken } from '@groundwork/shared/text/language'
import type { TLUiOverrides } from 'tldraw'
import { mayRaiseImpediments } from '../access'
import { isCard } from '../card/cards'
import { mayComment } from '../discussion/boardTalk'
import { beginOnSelection } from '../discussion/openThread'
import { pinImpediment } from '../impediment/pinImpediment'
import { ChangeIcon, CommentIcon, ImpedimentIcon } from './icons'

/** What leads to other sites, makes frames of them, or makes files we do not take. */
const OFF = [
	'insert-embed',
	'convert-to-embed',
	'open-embed-link',
	'convert-to-bookmark',
	'toggle-debug-mode',
	'new-page',
	'change-page-prev',
	'change-page-next',
	'move-to-new-page',
	'open-cursor-chat',
	'flatten-to-image',
	'video-replace',
]

/** Our tools and actions among tldraw's. */
export const overrides: TLUiOverrides = {
	translations: { [spoken.language]: { 'action.insert-media': imageText.add, 'tool.asset': imageText.add } },
	tools(editor, tools) {
		return {
			...tools,
			change: {
				id: 'change',
				label: cardKindLabels.change,
				icon: <ChangeIcon />,
				kbd: 'c',
				onSelect: () => {
					editor.setCurrentTool('change')
				},
			},
			impediment: {
				id: 'impediment',
				label: impedimentText.tool,
				icon: <ImpedimentIcon />,
				kbd: 'i',
				onSelect: () => {
					if (mayRaiseImpediments(editor)) editor.setCurrentTool('impediment')
				},
			},
			comment: {
				id: 'comment',
				label: discussionText.tool,
				icon: <CommentIcon />,
				kbd: discussionText.key,
				readonlyOk: true,
				onSelect: () => {
					if (mayComment(editor)) editor.setCurrentTool('comment')
				},
			},
		}
	},
	actions(editor, actions) {
		return {
			...Object.fromEntries(Object.entries(actions).filter(([id]) => !OFF.includes(id))),
			'comment-on-selection': {
				id: 'comment-on-selection',
				label: discussionText.onSelection,
				kbd: `shift+${discussionText.key}`,
				readonlyOk: true,
				onSelect: () => beginOnSelection(editor),
			},
			'pin-impediment': {
				id: 'pin-impediment',
				label: impedimentText.pinTo,
				onSelect: () => {
					const card = editor.getOnlySelectedShape()
					if (card && isCard(card) && mayRaiseImpediments(editor))
						pinImpediment(editor, { kind: 'card', card: card.id })
				},
			},
		}
	},
}
