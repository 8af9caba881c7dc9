import { canvasText } from '@groundwork/shared/text/canvas'
import {
	ColorSchemeMenu,
	EditSubmenu,
	ExportFileContentSubMenu,
	KeyboardShortcutsMenuItem,
	TldrawUiMenuActionItem,
	TldrawUiMenuGroup,
	TldrawUiMenuItem,
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
} from 'tldraw'
import { chooseTldr } from '../tldr/chooseTldr'
import { savingAsFile } from '../tldr/savingAsFile'

/** What stands in tldraw's menu. */
export default function MainMenuItems() {
	const editor = useEditor()
	return (
		<>
			<TldrawUiMenuGroup id="basic">
				<EditSubmenu />
				<ViewSubmenu />
				<ExportFileContentSubMenu />
				<TldrawUiMenuActionItem actionId="insert-media" />
			</TldrawUiMenuGroup>
			<TldrawUiMenuGroup id="file">
				<TldrawUiMenuItem id="open-file" label={canvasText.openFile} onSelect={() => chooseTldr(editor)} />
				<TldrawUiMenuItem
					id="save-file"
					label={canvasText.saveFile}
					readonlyOk
					onSelect={() => void savingAsFile(editor).set(true)}
				/>
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
		</>
	)
}
