import type { Box, Editor } from 'tldraw'

/** Room kept free at the edges of the window, where tldraw's own bars lie, in screen pixels. */
const MARGIN = 72

/** Moves the camera as little as needed. The browser's own scrolling would shift the canvas beneath its own coordinates. */
export function bringIntoView(editor: Editor, bounds: Box | undefined): void {
	if (!bounds) return
	const view = editor.getViewportPageBounds()
	const margin = Math.min(MARGIN / editor.getZoomLevel(), view.w / 4, view.h / 4)
	const shift = (low: number, high: number, viewLow: number, viewHigh: number) =>
		low < viewLow + margin
			? viewLow + margin - low
			: high > viewHigh - margin
				? Math.max(viewHigh - margin - high, viewLow + margin - low)
				: 0
	const dx = shift(bounds.minX, bounds.maxX, view.minX, view.maxX)
	const dy = shift(bounds.minY, bounds.maxY, view.minY, view.maxY)
	if (dx === 0 && dy === 0) return
	const { x, y, z } = editor.getCamera()
	editor.setCamera({ x: x + dx, y: y + dy, z }, { animation: { duration: 160 } })
}

/** Moves the camera so that a thing lies in the part of the window that a sheet at the lower edge leaves free. */
export function showAbove(editor: Editor, bounds: Box, sheetHeight: number): void {
	const view = editor.getViewportPageBounds()
	const { x, y, z } = editor.getCamera()
	const free = Math.max(view.h - sheetHeight / z, view.h / 5)
	const dx = bounds.minX < view.minX || bounds.maxX > view.maxX ? view.center.x - bounds.center.x : 0
	const dy =
		bounds.minY < view.minY || bounds.maxY > view.minY + free
			? view.minY + free * 0.6 - Math.min(bounds.center.y, bounds.minY + free / 2)
			: 0
	if (dx !== 0 || dy !== 0) editor.setCamera({ x: x + dx, y: y + dy, z }, { animation: { duration: 160 } })
}
