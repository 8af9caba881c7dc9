import { isEqual } from '@tldraw/utils'

/** Whatever says the same stays the same object, and what is made of the same objects is not made again. */

type List = readonly unknown[]

export const sameItems = (a: List, b: List): boolean =>
	a === b || (a.length === b.length && a.every((item, at) => item === b[at]))

/** The former list where the new one holds the very same items. */
export const keepList = <Item>(former: readonly Item[] | undefined, next: readonly Item[]): readonly Item[] =>
	former && sameItems(former, next) ? former : next

/** The former lists where the new ones, key by key, hold the very same items. */
export function keepLists<Item>(
	former: ReadonlyMap<string, readonly Item[]> | undefined,
	next: ReadonlyMap<string, readonly Item[]>,
): ReadonlyMap<string, readonly Item[]> {
	if (former?.size !== next.size) return next
	for (const [key, items] of next) if (!sameItems(former.get(key) ?? [], items)) return next
	return former
}

/** The former object where all fields of the new one are the very same. */
export function keepFields<Whole extends object>(former: Whole | undefined, next: Whole): Whole {
	if (!former) return next
	const names = Object.keys(next) as (keyof Whole)[]
	return names.every((name) => former[name] === next[name]) ? former : next
}

/** The former value where the new one says the same. */
export const keepEqual = <Value>(former: Value | undefined, next: Value): Value =>
	former !== undefined && isEqual(former, next) ? former : next

/** Runs `make` again only when one of its inputs is another object than before. */
export function memo<Inputs extends List, Output>(
	make: (...inputs: Inputs) => Output,
): (...inputs: Inputs) => Output {
	let last: { inputs: Inputs; output: Output } | undefined
	return (...inputs) => {
		if (!last || !sameItems(last.inputs, inputs)) last = { inputs, output: make(...inputs) }
		return last.output
	}
}

/**
 * Makes one part of each item, from the item and from what `restOf` takes out of its surroundings. An item that is the same as
 * before, in surroundings that are, is not looked at again: of thousands of cards usually one has changed.
 */
export function eachPart<Item extends { id: string }, Around extends List, Rest extends List, Part>(
	restOf: (item: Item, ...around: Around) => Rest,
	make: (item: Item, rest: Rest) => Part,
): (items: readonly Item[], ...around: Around) => readonly Part[] {
	interface Kept {
		item: Item
		around: Around
		rest: Rest
		part: Part
	}
	let kept = new Map<string, Kept>()
	let last: { items: readonly Item[]; around: Around; parts: readonly Part[] } | undefined

	const partOf = (item: Item, around: Around): Part => {
		const former = kept.get(item.id)
		if (former?.item === item && former.around === around) return former.part
		const rest = restOf(item, ...around)
		const isSame = former?.item === item && sameItems(former.rest, rest)
		const part = isSame ? former.part : keepEqual(former?.part, make(item, rest))
		kept.set(item.id, { item, around, rest, part })
		return part
	}

	return (items, ...given) => {
		const isThere = last !== undefined && sameItems(last.around, given)
		if (last && isThere && last.items === items) return last.parts
		const around = last && isThere ? last.around : given
		const former = isThere ? last : undefined
		let next = 0
		const parts = items.map((item) => {
			// Where one came or went, the rest of both lists is the same one place further on.
			if (former && former.items[next] !== item && former.items[next + 1] === item) next++
			if (former?.items[next] === item) return former.parts[next++]!
			if (former?.items[next]?.id === item.id) next++
			return partOf(item, around)
		})
		if (kept.size > 2 * items.length) kept = new Map(items.map(({ id }) => [id, kept.get(id)!]))
		last = { items, around, parts: keepList(last?.parts, parts) }
		return last.parts
	}
}

/** Keeps the items of a list that say the same, by what names each, and the list itself where all of them do. */
export function keptBy<Item>(
	keyOf: (item: Item) => string,
	keep: (former: Item | undefined, next: Item) => Item = keepEqual,
): (next: readonly Item[]) => readonly Item[] {
	let former = new Map<string, Item>()
	let list: readonly Item[] | undefined
	return (next) => {
		const items = next.map((item) => keep(former.get(keyOf(item)), item))
		if (list && sameItems(list, items)) return list
		former = new Map(items.map((item) => [keyOf(item), item]))
		return (list = items)
	}
}
