import type { ImpedimentShape } from '../../model/shapes/impediment.js'
import type { MapShape } from '../../model/shapes/map.js'
import { mapLayout } from '../../model/shapes/mapLayout.js'
import type { MapLayout } from '../../model/shapes/mapLayout.js'
import type { Subject } from '../../model/shapes/subject.js'
import type { TieShape } from '../../model/shapes/tie.js'
import type { Laid } from './layPieces.js'
import type { End } from './route.js'
import { drawConnector } from './shapes/connector.js'
import { drawTie } from './shapes/tie.js'
import type { Rect } from './svg.js'
import { boxOnPage } from './transform.js'
import type { Placed } from './tree.js'

/** What lies between others, in the space of the page. */
export interface Lines {
	/** Of impediments: behind all shapes. */
	behind: string
	/** Ties: before them all, so that each is read. */
	before: string
	boxes: readonly Rect[]
}

/** A line whose end is gone, hidden or on another page is not drawn. */
export function layLines({ placed, boxes }: Laid): Lines {
	const endOf = endsAmong(placed, boxes)
	let [behind, before] = ['', '']
	const reached: Rect[] = []
	for (const { shape } of placed) {
		if (!shape.isWhole) continue
		if (shape.type === 'tie') {
			const { meaning, from, to } = shape.props as unknown as TieShape['props']
			const [start, end] = [endOf(from), endOf(to)]
			if (!start || !end) continue
			const tie = drawTie(meaning, start, end)
			before += tie.svg
			reached.push(tie.box)
		}
		const pin = shape.type === 'impediment' ? boxes.get(shape.id) : undefined
		if (!pin) continue
		const { ties } = shape.props as unknown as ImpedimentShape['props']
		for (const key of Object.keys(ties).toSorted()) {
			const end = endOf(ties[key]!)
			if (end) behind += drawConnector(pin, end)
		}
	}
	return { behind, before, boxes: reached }
}

function endsAmong(
	placed: readonly Placed[],
	boxes: ReadonlyMap<string, Rect>,
): (subject: Subject) => End | undefined {
	const maps = new Map(
		placed.filter(({ shape }) => shape.type === 'map' && shape.isWhole).map((one) => [one.shape.id, one]),
	)
	const layouts = new Map<string, MapLayout>()
	const layoutOf = ({ shape }: Placed): MapLayout => {
		const known = layouts.get(shape.id) ?? mapLayout(shape.props as unknown as MapShape['props'])
		layouts.set(shape.id, known)
		return known
	}
	return (subject) => {
		if (subject.kind === 'card') {
			const rect = boxes.get(subject.card)
			return rect && { rect }
		}
		const [map, around] = [maps.get(subject.map), boxes.get(subject.map)]
		const cell = map && layoutOf(map).cell(subject.aspect, subject.approach)
		return map && cell && around && { rect: boxOnPage(map.onPage, cell), map: around }
	}
}
