import { Box, Polyline2d, Vec } from 'tldraw'
import type { VecLike } from 'tldraw'
import type { Route } from '@groundwork/shared/plan/drawing/route'

/** The height of a tie's label, in page units. */
export const LABEL_HEIGHT = 22
/** What a letter of it takes up on average: measuring would need the browser, and the label lies on nothing that must fit. */
const LETTER = 6.6

/** The line of a tie with its label: both are clicked to select it. */
export class TieGeometry extends Polyline2d {
	readonly label: Box
	readonly route: Route

	constructor(route: Route, words: string) {
		super({ points: route.points.map(Vec.From) })
		this.route = route
		const w = words.length * LETTER + 18
		this.label = new Box(route.label.x - w / 2, route.label.y - LABEL_HEIGHT / 2, w, LABEL_HEIGHT)
	}

	override distanceToPoint(point: VecLike, hitInside = false): number {
		return this.label.containsPoint(point) ? 0 : super.distanceToPoint(point, hitInside)
	}

	override getBounds(): Box {
		return Box.FromPoints([...this.vertices, ...this.label.corners])
	}
}
