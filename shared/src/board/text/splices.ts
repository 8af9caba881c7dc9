/** Changes of plain text. One change is a list of splices, in order, apart from each other, all in terms of the text before it. */
export interface Splice {
	at: number
	removed: string
	inserted: string
}

const endOf = ({ at, removed }: Splice) => at + removed.length
const growthOf = ({ removed, inserted }: Splice) => inserted.length - removed.length

/** The text after the change. */
export function applySplices(text: string, splices: readonly Splice[]): string {
	let result = ''
	let done = 0
	for (const splice of splices) {
		result += text.slice(done, splice.at) + splice.inserted
		done = endOf(splice)
	}
	return result + text.slice(done)
}

/** The change that takes this one back. */
export function invertSplices(splices: readonly Splice[]): Splice[] {
	let growth = 0
	return splices.map((splice) => {
		const inverse = { at: splice.at + growth, removed: splice.inserted, inserted: splice.removed }
		growth += growthOf(splice)
		return inverse
	})
}

/** Where what is put in at a place that somebody else put something in, too, goes: before hers, or after. */
export type Side = 'before' | 'after'

/**
 * Where a place between two letters lies after the change. What was put in left of it pushes it along; what was put in exactly
 * there does so only where it is asked to go `after`.
 */
export function mapPosition(position: number, over: readonly Splice[], side: Side = 'before'): number {
	let growth = 0
	for (const splice of over) {
		const { at, inserted } = splice
		if (at > position || (at === position && side === 'before')) break
		if (endOf(splice) > position) return at + growth + inserted.length
		growth += growthOf(splice)
	}
	return position + growth
}

/**
 * A change of a text, as a change of what another change has made of that text: all that either puts in stays, all that either
 * takes out goes. Of two changes that meet, one is carried `before` and the other `after`, and both orders give one text.
 */
export function carrySplices(splices: readonly Splice[], over: readonly Splice[], side: Side): Splice[] {
	return joined(
		splices.flatMap((splice) => [
			{ at: mapPosition(splice.at, over, side), removed: '', inserted: splice.inserted },
			...remaining(splice, over),
		]),
	)
}

/** What is left to take out: not what is gone already, and not what was put in there meanwhile. */
function remaining(splice: Splice, over: readonly Splice[]): Splice[] {
	const pieces: Splice[] = []
	const add = (from: number, to: number) => {
		if (from >= to) return
		const removed = splice.removed.slice(from - splice.at, to - splice.at)
		pieces.push({ at: mapPosition(from, over, 'after'), removed, inserted: '' })
	}
	let from = splice.at
	for (const other of over) {
		if (endOf(other) < from) continue
		if (other.at >= endOf(splice)) break
		add(from, other.at)
		from = Math.max(from, endOf(other))
	}
	add(from, endOf(splice))
	return pieces
}

/** Splices that touch are one. */
function joined(splices: readonly Splice[]): Splice[] {
	const result: Splice[] = []
	for (const splice of splices) {
		const last = result.at(-1)
		if (!splice.removed && !splice.inserted) continue
		if (last && endOf(last) === splice.at) {
			last.removed += splice.removed
			last.inserted += splice.inserted
		} else result.push({ ...splice })
	}
	return result
}
