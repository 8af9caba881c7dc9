import type { TLRecord, TLStore } from '@tldraw/tlschema'
import { MAX_COORDINATE } from '../board/validate.js'

/** Sixteenths of a page unit: finer than a pixel at 800 % zoom, and exact in the 5 bytes of a 32-bit float up to ±2^19. */
const STEPS = 16

/** + 0: no negative zero. A drag past the end of the board stops there, instead of taking the shape out of sight. */
const round = (value: number) =>
	Math.max(-MAX_COORDINATE, Math.min(MAX_COORDINATE, Math.round(value * STEPS) / STEPS + 0))

function quantised<R extends TLRecord>(record: R): R {
	if (record.typeName !== 'shape') return record
	const [x, y, rotation] = [round(record.x), round(record.y), Math.fround(record.rotation)]
	if (x === record.x && y === record.y && rotation === record.rotation) return record
	return { ...record, x, y, rotation }
}

/**
 * Rounds positions as they enter the store, so that what a person sees is to the bit what everybody else gets.
 * Returns the way to undo it.
 */
export function quantisePositions(store: TLStore): () => void {
	const removers = [
		store.sideEffects.registerBeforeCreateHandler('shape', (shape, source) =>
			source === 'user' ? quantised(shape) : shape,
		),
		store.sideEffects.registerBeforeChangeHandler('shape', (_old, shape, source) =>
			source === 'user' ? quantised(shape) : shape,
		),
	]
	return () => {
		for (const remove of removers) remove()
	}
}
