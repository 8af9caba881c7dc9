import type { Anchor } from '@groundwork/shared/model/discussion'
import { Box } from 'tldraw'
import type { Editor } from 'tldraw'
import { pointOf } from './anchors'

/** How large a pin is on the screen. */
const PIN = 30

/** Where a pin with this anchor stands, in page units; a panel opens beside it. */
export function pinBox(editor: Editor, anchor: Anchor): Box | undefined {
	const tip = pointOf(editor, anchor)
	const size = PIN / editor.getZoomLevel()
	return tip && new Box(tip.x, tip.y - size, size, size)
}
