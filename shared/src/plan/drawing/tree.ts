import type { Given, GivenShape } from './given.js'
import { ON_THE_PAGE, within } from './transform.js'
import type { Transform } from './transform.js'

/** A shape in its place on a page, with those inside it, the lowest first. */
export interface Placed {
	shape: GivenShape
	onPage: Transform
	inside: readonly Placed[]
}

/** Groups in groups in groups: deeper than any person nests, and shallow enough for every recursion. */
const MOST_NESTING = 60

/**
 * What lies on a page. As on the canvas, a shape whose parent is gone lies on the first page, and so do those that lie in each
 * other in a circle.
 */
export function shapesOn(page: string, { pages, shapes }: Given): { placed: Placed[]; tooDeep: number } {
	const known = new Set([...pages, ...shapes].map(({ id }) => id))
	const first = pages[0]!.id
	const byParent = new Map<string, GivenShape[]>()
	for (const shape of shapes) {
		const parent = known.has(shape.parent) ? shape.parent : first
		const siblings = byParent.get(parent)
		if (siblings) siblings.push(shape)
		else byParent.set(parent, [shape])
	}

	let tooDeep = 0
	const seen = new Set<string>()
	function place(parent: string, outer: Transform, depth: number): Placed[] {
		const children = (byParent.get(parent) ?? []).filter(({ id }) => !seen.has(id))
		if (depth > MOST_NESTING) {
			tooDeep += markAll(parent, byParent, seen)
			return []
		}
		for (const { id } of children) seen.add(id)
		return children.map((shape) => {
			const onPage = within(outer, shape)
			return { shape, onPage, inside: place(shape.id, onPage, depth + 1) }
		})
	}

	const placed = place(page, ON_THE_PAGE, 0)
	if (page !== first) return { placed, tooDeep }
	for (const other of pages) if (other.id !== page) markAll(other.id, byParent, seen)
	const circling = shapes.filter(({ id }) => !seen.has(id))
	for (const shape of circling) {
		if (seen.has(shape.id)) continue
		seen.add(shape.id)
		const onPage = within(ON_THE_PAGE, shape)
		placed.push({ shape, onPage, inside: place(shape.id, onPage, 1) })
	}
	return { placed, tooDeep }
}

function markAll(parent: string, byParent: ReadonlyMap<string, GivenShape[]>, seen: Set<string>): number {
	const waiting = [parent]
	const before = seen.size
	for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
		for (const { id } of byParent.get(at) ?? []) {
			if (seen.has(id)) continue
			seen.add(id)
			waiting.push(id)
		}
	return seen.size - before
}

/** Each of them and all that lie inside, the lowest first. */
export function* everyOne(placed: readonly Placed[]): Generator<Placed> {
	for (const one of placed) {
		yield one
		yield* everyOne(one.inside)
	}
}
