import {
	DefaultContextMenu,
	DefaultContextMenuContent,
	DefaultMainMenu,
	TldrawUiMenuActionItem,
	TldrawUiMenuGroup,
	useEditor,
	useValue,
} from 'tldraw'
import type { TLUiContextMenuProps } from 'tldraw'
import { atRest } from '../../ui/later'
import { onDemand } from '../../ui/onDemand'
import { mayRaiseImpediments } from '../access'
import { isCard } from '../card/cards'
import { mayComment } from '../discussion/boardTalk'

const MainMenuItems = onDemand(atRest(() => import('./MainMenuItems')))
const CardItems = onDemand(() => import('./CardItems'))

/** tldraw's menu without what leads to other sites. */
export function BoardMainMenu() {
	return (
		<DefaultMainMenu>
			<MainMenuItems />
		</DefaultMainMenu>
	)
}

export function BoardContextMenu(props: TLUiContextMenuProps) {
	const editor = useEditor()
	const mayPin = useValue(
		'may pin',
		() => mayRaiseImpediments(editor) && isCard(editor.getOnlySelectedShape() ?? undefined),
		[editor],
	)
	const maySpeak = useValue(
		'may comment on selection',
		() => mayComment(editor) && editor.getOnlySelectedShape() !== null,
		[editor],
	)
	return (
		<DefaultContextMenu {...props}>
			<CardItems />
			{maySpeak && (
				<TldrawUiMenuGroup id="discussion">
					<TldrawUiMenuActionItem actionId="comment-on-selection" />
				</TldrawUiMenuGroup>
			)}
			{mayPin && (
				<TldrawUiMenuGroup id="planning">
					<TldrawUiMenuActionItem actionId="pin-impediment" />
				</TldrawUiMenuGroup>
			)}
			<DefaultContextMenuContent />
		</DefaultContextMenu>
	)
}
