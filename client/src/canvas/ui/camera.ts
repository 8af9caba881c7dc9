import { Box } from 'tldraw'
import type { Editor, VecModel } from 'tldraw'
import { perEditor } from '../perEditor'

export type Camera = Required<VecModel>

export interface Insets {
	top: number
	right: number
	bottom: number
	left: number
}

/** Milliseconds. */
const JOURNEY = 160
/** Up to this width tldraw puts undo and its neighbours above the tools instead of beside the menu. */
const NARROW = 840

const journeys = perEditor<{ to: Camera; arrives: number } | Record<string, never>>(() => ({}))

/** Where the camera is, or will be in a moment: two moves in a row are no reason to end half way. */
export function cameraGoal(editor: Editor): Camera {
	const { to, arrives } = journeys(editor)
	const { x, y, z } = editor.getCamera()
	return to && performance.now() < arrives ? to : { x, y, z }
}

/** To a tenth of a pixel: tldraw computes the end of a journey anew. */
export const sameCamera = (a: Camera, b: Camera): boolean =>
	Math.abs(a.x - b.x) * a.z < 0.1 && Math.abs(a.y - b.y) * a.z < 0.1 && Math.abs(a.z - b.z) < 0.0001

export function moveCamera(editor: Editor, to: Camera): void {
	if (sameCamera(to, cameraGoal(editor))) return
	Object.assign(journeys(editor), { to, arrives: performance.now() + JOURNEY })
	editor.setCamera(to, { animation: { duration: JOURNEY } })
}

/** What tldraw's own bars cover along the edges of a board: the menu above, the tools below. In screen pixels. */
export function barInsets(editor: Editor): Insets {
	return { top: 56, right: 16, bottom: editor.getViewportScreenBounds().w > NARROW ? 76 : 116, left: 16 }
}

/** The part of the page that a camera shows within insets. */
export function clearView(editor: Editor, { x, y, z }: Camera, insets: Insets): Box {
	const { w, h } = editor.getViewportScreenBounds()
	return new Box(
		insets.left / z - x,
		insets.top / z - y,
		Math.max(1, w - insets.left - insets.right) / z,
		Math.max(1, h - insets.top - insets.bottom) / z,
	)
}

/** The greatest zoom at which something fits within insets. */
export function zoomFor(editor: Editor, { w, h }: { w: number; h: number }, insets: Insets): number {
	const clear = clearView(editor, { x: 0, y: 0, z: 1 }, insets)
	return Math.min(clear.w / Math.max(1, w), clear.h / Math.max(1, h))
}

/** The camera at a zoom that has something in the middle of what the insets leave. */
export function cameraOn(editor: Editor, bounds: Box, z: number, insets: Insets): Camera {
	const { center } = clearView(editor, { x: 0, y: 0, z }, insets)
	return { x: center.x - bounds.center.x, y: center.y - bounds.center.y, z }
}
