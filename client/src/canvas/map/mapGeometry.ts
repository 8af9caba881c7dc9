import type { MapLayout } from '@groundwork/shared/model/shapes/mapLayout'
import { Group2d, Rectangle2d } from 'tldraw'
import type { VecLike } from 'tldraw'

/** How wide the frame is that one can grab beside the cells, in page units. */
export const MAP_FRAME = 10

/** A part of the map to grab it by. Nothing beside it counts: the next pixel may be a cell that wants to be judged. */
export class Grip extends Rectangle2d {
	override distanceToPoint(point: VecLike, hitInside = false): number {
		const distance = super.distanceToPoint(point, hitInside)
		return distance > 0 ? Infinity : distance
	}
}

/**
 * Title, headings, bands and the frame hold the map; its cells do not, so that a click on a cell judges and a drag from a cell
 * selects the cards on it. A line drawn across, of the eraser or the selection brush, never takes the map along.
 */
export class MapGeometry extends Group2d {
	constructor(layout: MapLayout) {
		const { width, height, headerHeight, rowHeadingWidth, categories, columns } = layout
		const body = Math.max(1, height - headerHeight)
		const last = columns.at(-1)
		const cellsEnd = last ? last.x + last.width : rowHeadingWidth
		const grip = (x: number, y: number, w: number, h: number) =>
			new Grip({ x, y, width: w, height: h, isFilled: true })
		super({
			children: [
				grip(-MAP_FRAME, -MAP_FRAME, width + 2 * MAP_FRAME, headerHeight + MAP_FRAME),
				grip(-MAP_FRAME, headerHeight, rowHeadingWidth + MAP_FRAME, body),
				...categories.map((band) => grip(rowHeadingWidth, band.y, width - rowHeadingWidth, band.height)),
				grip(cellsEnd, headerHeight, width - cellsEnd + MAP_FRAME, body),
				grip(-MAP_FRAME, height, width + 2 * MAP_FRAME, MAP_FRAME),
			],
		})
	}

	override hitTestLineSegment(): boolean {
		return false
	}
}
