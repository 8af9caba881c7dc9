import { eachCard } from '@groundwork/shared/model/shapes/card'
import { cardsText } from '@groundwork/shared/text/cards'
import { tieText } from '@groundwork/shared/text/ties'
import { canvasText, impedimentText } from '@groundwork/shared/text/canvas'
import { cardKindLabels } from '@groundwork/shared/text/labels'
import { discussionText } from '@groundwork/shared/text/discussion'
import { spoken } from '@groundwork/shared/text/language'
import { duplicateShapes } from '../assets/pasteShapes'
import type { TLUiOverrides } from 'tldraw'
import { mayRaiseImpediments } from '../access'
import { CARD_KEYS } from '../card/cardKeys'
import { isCard } from '../card/cards'
import { KindIcon } from '../card/KindIcon'
import { mayComment } from '../discussion/boardTalk'
import { beginOnSelection } from '../discussion/openThread'
import { pinImpediment } from '../impediment/pinImpediment'
import { beginTieOnSelection } from '../tie/TieTool'
import { isTie } from '../tie/ties'
import { CommentIcon, ImpedimentIcon } from './icons'
import { edit } from './visit'

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

/** Where a duplicate lies from its original, in page units. */
const BESIDE = { x: 24, y: 24 }

/** Our tools and actions among tldraw's. */
export const overrides: TLUiOverrides = {
	translations: {
		[spoken.language]: { 'action.insert-media': canvasText.addImage, 'tool.asset': canvasText.addImage },
	},
	tools(editor, tools) {
		return {
			...tools,
			...eachCard((kind) => ({
				id: kind,
				label: cardKindLabels[kind],
				icon: <KindIcon kind={kind} />,
				kbd: CARD_KEYS[kind],
				onSelect: () => {
					editor.setCurrentTool(kind)
				},
			})),
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
			'edit-card': {
				id: 'edit-card',
				label: cardsText.edit,
				onSelect: () => {
					const card = editor.getOnlySelectedShape()
					if (card && isCard(card)) edit(editor, card.id)
				},
			},
			'tie-to': {
				id: 'tie-to',
				label: tieText.tieTo,
				kbd: 'shift+t',
				onSelect: () => beginTieOnSelection(editor),
			},
			...(actions['duplicate'] && {
				duplicate: {
					...actions['duplicate'],
					onSelect: (source) => {
						// tldraw's own leads copied ties to what the originals led to.
						if (editor.getSelectedShapes().some((shape) => isTie(shape))) duplicateShapes(editor, BESIDE)
						else void actions['duplicate']?.onSelect(source)
					},
				},
			}),
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
