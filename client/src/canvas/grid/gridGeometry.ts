import type { GridLayout } from '@groundwork/shared/model/shapes/gridLayout'
import { Group2d } from 'tldraw'
import { Grip, MAP_FRAME } from '../map/mapGeometry'

/** As a map's: title, headings and the frame hold the grid, its cells do not. */
export class GridGeometry extends Group2d {
	constructor(layout: GridLayout) {
		const { width, height, headerHeight, rowHeading, columns, rows } = layout
		const body = Math.max(1, height - headerHeight)
		const grip = (x: number, y: number, w: number, h: number) =>
			new Grip({ x, y, width: w, height: h, isFilled: true })
		const empty = columns.length === 0 || rows.length === 0
		super({
			children: [
				grip(-MAP_FRAME, -MAP_FRAME, width + 2 * MAP_FRAME, headerHeight + MAP_FRAME),
				grip(-MAP_FRAME, headerHeight, (empty ? width : rowHeading) + MAP_FRAME, body),
				grip(width, headerHeight, MAP_FRAME, body),
				grip(-MAP_FRAME, height, width + 2 * MAP_FRAME, MAP_FRAME),
			],
		})
	}

	override hitTestLineSegment(): boolean {
		return false
	}
}
