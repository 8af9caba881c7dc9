import { isEqual } from '../pointer.js'
import { diffText } from './diffText.js'
import { FlatTextBuilder, OBJECT_CHAR } from './FlatText.js'
import type { FlatText, Marks, TextObject } from './FlatText.js'

/**
 * A change of a text, step by step from its beginning, as Quill and Yjs write it. In the `attributes` of a `retain`, `null`
 * takes a mark away.
 */
export type DeltaStep =
	| { retain: number; attributes?: Record<string, unknown> }
	| { insert: string | TextObject; attributes?: Marks }
	| { delete: number }
export type Delta = DeltaStep[]

const lengthOf = (step: DeltaStep): number =>
	'retain' in step
		? step.retain
		: 'delete' in step
			? step.delete
			: typeof step.insert === 'string'
				? step.insert.length
				: 1

/** What leads from one text to the other. Empty where they are the same. */
export function diffTexts(from: FlatText, to: FlatText): Delta {
	const delta: Delta = []
	const plain = isPlain(from) && isPlain(to)
	let [a, b] = [0, 0]
	const keepUntil = (end: number) => {
		if (!plain) while (a < end) keep(delta, from, a++, to, b++)
		else push(delta, { retain: end - a })
		b += end - a
		a = end
	}
	for (const { at, removed, inserted } of diffText(from.chars, to.chars)) {
		keepUntil(at)
		push(delta, { delete: removed.length })
		pushRange(delta, to, b, b + inserted.length)
		a += removed.length
		b += inserted.length
	}
	keepUntil(from.chars.length)
	return withoutTail(delta)
}

const isPlain = ({ marks, objects }: FlatText) => marks.length === 0 && objects.size === 0

/** Same letters: what may differ are marks, and which object it is. */
function keep(delta: Delta, from: FlatText, a: number, to: FlatText, b: number): void {
	if (!isEqual(from.objects.get(a), to.objects.get(b))) {
		push(delta, { delete: 1 })
		pushRange(delta, to, b, b + 1)
		return
	}
	const [before, after] = [from.marks[a], to.marks[b]]
	if (before === after || isEqual(before ?? {}, after ?? {})) return push(delta, { retain: 1 })
	const attributes: Record<string, unknown> = {}
	for (const name of Object.keys(before ?? {})) if (after?.[name] === undefined) attributes[name] = null
	for (const [name, value] of Object.entries(after ?? {})) {
		if (!isEqual(before?.[name], value)) attributes[name] = value
	}
	push(delta, { retain: 1, attributes })
}

/**
 * `delta`, made for the same text as `theirs`, as it is to be applied after it. What both insert at one place: mine comes
 * first, so that what I type on stays together and their letters stay behind my caret.
 */
export function transform(delta: Delta, theirs: Delta): Delta {
	const result: Delta = []
	const [mine, other] = [new Steps(delta), new Steps(theirs)]
	while (!mine.done) {
		const step = mine.peek()
		if ('insert' in step) {
			push(result, mine.take(Infinity))
			continue
		}
		const their = other.done ? { retain: Infinity } : other.peek()
		if ('insert' in their) {
			push(result, { retain: lengthOf(other.take(Infinity)) })
			continue
		}
		const n = Math.min(lengthOf(step), lengthOf(their))
		const taken = mine.take(n)
		if (!other.done) other.take(n)
		if (!('delete' in their)) push(result, taken)
	}
	return withoutTail(result)
}

/** The text after the change. */
export function applyDelta(text: FlatText, delta: Delta): FlatText {
	const result = new FlatTextBuilder()
	let at = 0
	for (const step of delta) {
		if ('delete' in step) at += step.delete
		else if ('retain' in step) copy(text, at, (at += step.retain), result, step.attributes)
		else if (typeof step.insert === 'string') result.addLetters(step.insert, step.attributes)
		else result.addObject(step.insert, step.attributes)
	}
	copy(text, at, text.chars.length, result)
	return result.build()
}

/** `theirs` with the changes that lead from `base` to `mine`. */
export const mergeTexts = (base: FlatText, mine: FlatText, theirs: FlatText): FlatText =>
	applyDelta(theirs, transform(diffTexts(base, mine), diffTexts(base, theirs)))

function copy(text: FlatText, from: number, to: number, into: FlatTextBuilder, attributes?: Marks): void {
	for (const step of runs(text, from, to)) {
		const marks = attributes ? changedMarks(step.attributes, attributes) : step.attributes
		if (typeof step.insert === 'string') into.addLetters(step.insert, marks)
		else into.addObject(step.insert, marks)
	}
}

function changedMarks(marks: Marks | undefined, changes: Marks): Marks | undefined {
	const kept = Object.entries({ ...marks, ...changes }).filter(([, value]) => value !== null)
	return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

/** A part of a text as runs of letters of the same marks, and objects. */
export function runs(
	text: FlatText,
	from = 0,
	to = text.chars.length,
): { insert: string | TextObject; attributes?: Marks }[] {
	const { chars, marks, objects } = text
	const result: { insert: string | TextObject; attributes?: Marks }[] = []
	for (let at = from; at < to;) {
		const attributes = marks[at]
		const object = objects.get(at)
		let end = at + 1
		if (!object) {
			while (
				end < to &&
				!(chars[end] === OBJECT_CHAR && objects.has(end)) &&
				sameMarks(marks[end], attributes)
			)
				end++
		}
		result.push({ insert: object ?? chars.slice(at, end), ...(attributes && { attributes }) })
		at = end
	}
	return result
}

const sameMarks = (a: Marks | undefined, b: Marks | undefined) => a === b || isEqual(a, b)

function pushRange(delta: Delta, text: FlatText, from: number, to: number): void {
	for (const run of runs(text, from, to)) push(delta, run)
}

function push(delta: Delta, step: DeltaStep): void {
	if (lengthOf(step) === 0) return
	const last = delta.at(-1)
	if (last && 'delete' in last && 'delete' in step) last.delete += step.delete
	else if (last && 'retain' in last && 'retain' in step && isEqual(last.attributes, step.attributes))
		last.retain += step.retain
	else delta.push({ ...step })
}

/** Without what it would leave as it is at the end. */
function withoutTail(delta: Delta): Delta {
	const last = delta.at(-1)
	if (last && 'retain' in last && !last.attributes) delta.pop()
	return delta
}

/** Reads a delta in pieces. */
class Steps {
	readonly #steps: Delta
	#at = 0
	/** How much of the present step is taken. */
	#taken = 0

	constructor(steps: Delta) {
		this.#steps = steps
	}

	get done(): boolean {
		return this.#at >= this.#steps.length
	}

	/** What is left of the present step. */
	peek(): DeltaStep {
		const step = this.#steps[this.#at]!
		if (this.#taken === 0) return step
		if ('retain' in step) return { ...step, retain: step.retain - this.#taken }
		if ('delete' in step) return { delete: step.delete - this.#taken }
		return { ...step, insert: (step.insert as string).slice(this.#taken) }
	}

	/** At most `length` of the present step. */
	take(length: number): DeltaStep {
		const rest = this.peek()
		if (lengthOf(rest) <= length) {
			this.#at++
			this.#taken = 0
			return rest
		}
		this.#taken += length
		if ('retain' in rest) return { ...rest, retain: length }
		if ('delete' in rest) return { delete: length }
		return { ...rest, insert: (rest.insert as string).slice(0, length) }
	}
}
