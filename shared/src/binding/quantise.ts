import type { TLRecord, TLStore } from '@tldraw/tlschema'
import { roundCoordinate, roundPressure, roundRotation } from '../board/grid.js'
import { hasStroke } from '../model/merging.js'

interface Point {
	x: number
	y: number
	z?: number
}
interface Segment {
	points: Point[]
}

function quantised<R extends TLRecord>(record: R, before?: TLRecord): R {
	if (record.typeName !== 'shape') return record
	const [x, y] = [roundCoordinate(record.x), roundCoordinate(record.y)]
	const rotation = roundRotation(record.rotation)
	const isOnGrid = x === record.x && y === record.y && rotation === record.rotation
	const result = isOnGrid ? record : { ...record, x, y, rotation }
	return hasStroke(record.type) ? withQuantisedStroke(result, before) : result
}

function withQuantisedStroke<R extends TLRecord>(record: R, before: TLRecord | undefined): R {
	const segmentsOf = (one: TLRecord | undefined) =>
		(one as { props?: { segments?: Segment[] } } | undefined)?.props?.segments
	const segments = segmentsOf(record)
	if (!segments || segments === segmentsOf(before)) return record
	let changed = false
	const rounded = segments.map((segment) => ({
		...segment,
		points: segment.points.map((point) => {
			const [x, y] = [roundCoordinate(point.x), roundCoordinate(point.y)]
			const z = point.z === undefined ? undefined : roundPressure(point.z)
			if (x === point.x && y === point.y && z === point.z) return point
			changed = true
			return z === undefined ? { x, y } : { x, y, z }
		}),
	}))
	if (!changed) return record
	return { ...record, props: { ...(record as { props: object }).props, segments: rounded } }
}

/**
 * Puts what a person draws on the grid as it enters the store, so that what she sees is to the bit what everybody else gets.
 * Returns the way to undo it.
 */
export function quantisePositions(store: TLStore): () => void {
	const removers = [
		store.sideEffects.registerBeforeCreateHandler('shape', (shape, source) =>
			source === 'user' ? quantised(shape) : shape,
		),
		store.sideEffects.registerBeforeChangeHandler('shape', (old, shape, source) =>
			source === 'user' ? quantised(shape, old) : shape,
		),
	]
	return () => {
		for (const remove of removers) remove()
	}
}
