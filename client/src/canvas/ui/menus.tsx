import {
	ColorSchemeMenu,
	DefaultContextMenu,
	DefaultContextMenuContent,
	DefaultMainMenu,
	EditSubmenu,
	ExportFileContentSubMenu,
	KeyboardShortcutsMenuItem,
	TldrawUiMenuActionItem,
	TldrawUiMenuGroup,
	TldrawUiMenuSubmenu,
	ToggleEdgeScrollingItem,
	ToggleFocusModeItem,
	ToggleGridItem,
	ToggleKeyboardShortcutsItem,
	TogglePasteAtCursorItem,
	ToggleReduceMotionItem,
	ToggleSnapModeItem,
	ToggleToolLockItem,
	ToggleWrapModeItem,
	ViewSubmenu,
	useEditor,
	useValue,
} from 'tldraw'
import type { TLUiContextMenuProps } from 'tldraw'
import { onDemand } from '../../ui/onDemand'
import { mayRaiseImpediments } from '../access'
import { isCard } from '../card/cards'
import { mayComment } from '../discussion/boardTalk'

const CardItems = onDemand(() => import('./CardItems'))

/** tldraw's menu without what leads to other sites. */
export function BoardMainMenu() {
	return (
		<DefaultMainMenu>
			<TldrawUiMenuGroup id="basic">
				<EditSubmenu />
				<ViewSubmenu />
				<ExportFileContentSubMenu />
				<TldrawUiMenuActionItem actionId="insert-media" />
			</TldrawUiMenuGroup>
			<TldrawUiMenuGroup id="preferences">
				<TldrawUiMenuSubmenu id="preferences" label="menu.preferences">
					<TldrawUiMenuGroup id="preferences-actions">
						<ToggleSnapModeItem />
						<ToggleToolLockItem />
						<ToggleGridItem />
						<ToggleWrapModeItem />
						<ToggleFocusModeItem />
						<ToggleEdgeScrollingItem />
						<ToggleReduceMotionItem />
						<ToggleKeyboardShortcutsItem />
						<TogglePasteAtCursorItem />
					</TldrawUiMenuGroup>
					<TldrawUiMenuGroup id="color-scheme">
						<ColorSchemeMenu />
					</TldrawUiMenuGroup>
				</TldrawUiMenuSubmenu>
				<KeyboardShortcutsMenuItem />
			</TldrawUiMenuGroup>
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
