import type { Box, Editor } from 'tldraw'
import { barInsets, cameraGoal, clearView, moveCamera } from './camera'

/**
 * Moves the camera as little as needed for a thing to lie clear of tldraw's bars; of what is too large, the beginning. The
 * browser's own scrolling would shift the canvas beneath its own coordinates.
 */
export function bringIntoView(editor: Editor, bounds: Box | undefined, zoom?: number): void {
	if (!bounds) return
	const { x, y, z } = zoomed(editor, zoom)
	const clear = clearView(editor, { x, y, z }, barInsets(editor))
	const shift = (low: number, high: number, clearLow: number, clearHigh: number) => {
		if (low < clearLow) return clearLow - low
		return high > clearHigh ? Math.max(clearHigh - high, clearLow - low) : 0
	}
	moveCamera(editor, {
		x: x + shift(bounds.minX, bounds.maxX, clear.minX, clear.maxX),
		y: y + shift(bounds.minY, bounds.maxY, clear.minY, clear.maxY),
		z,
	})
}

/** The camera's goal at another zoom, the middle of the view staying where it is. */
function zoomed(editor: Editor, zoom: number | undefined) {
	const { x, y, z } = cameraGoal(editor)
	if (zoom === undefined || zoom === z) return { x, y, z }
	const { w, h } = editor.getViewportScreenBounds()
	const grown = 1 / zoom - 1 / z
	return { x: x + (w / 2) * grown, y: y + (h / 2) * grown, z: zoom }
}

/** Moves the camera so that a thing lies in the part of the window that a sheet at the lower edge leaves free. */
export function showAbove(editor: Editor, bounds: Box, sheetHeight: number): void {
	const { x, y, z } = cameraGoal(editor)
	const insets = { ...barInsets(editor), bottom: sheetHeight }
	const clear = clearView(editor, { x, y, z }, insets)
	const dx = bounds.minX < clear.minX || bounds.maxX > clear.maxX ? clear.center.x - bounds.center.x : 0
	const dy =
		bounds.minY < clear.minY || bounds.maxY > clear.maxY
			? Math.max(clear.center.y - bounds.center.y, clear.minY - bounds.minY)
			: 0
	moveCamera(editor, { x: x + dx, y: y + dy, z })
}
