import { isEqual } from '@tldraw/utils'

/** Whatever says the same stays the same object, and what is made of the same objects is not made again. */

type List = readonly unknown[]

export const sameItems = (a: List, b: List): boolean =>
	a === b || (a.length === b.length && a.every((item, at) => item === b[at]))

/** The former list where the new one holds the very same items. */
export const keepList = <Item>(former: readonly Item[] | undefined, next: readonly Item[]): readonly Item[] =>
	former && sameItems(former, next) ? former : next

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

/** Makes one part of each item, from it and from what else `restOf` says the part is made of. */
export function eachPart<Item extends { id: string }, Rest extends List, Part>(
	restOf: (item: Item) => Rest,
	make: (item: Item, rest: Rest) => Part,
): (items: readonly Item[]) => readonly Part[] {
	let kept = new Map<string, { item: Item; rest: Rest; part: Part }>()
	let list: readonly Part[] | undefined

	const partOf = (item: Item): Part => {
		const rest = restOf(item)
		const former = kept.get(item.id)
		if (former && former.item === item && sameItems(former.rest, rest)) return former.part
		const part = keepEqual(former?.part, make(item, rest))
		kept.set(item.id, { item, rest, part })
		return part
	}

	return (items) => {
		list = keepList(list, items.map(partOf))
		if (kept.size > items.length) kept = new Map(items.map(({ id }) => [id, kept.get(id)!]))
		return list
	}
}

/** Keeps the items of a list that say the same, by what names each, and the list itself where all of them do. */
export function keptBy<Item>(keyOf: (item: Item) => string): (next: readonly Item[]) => readonly Item[] {
	let former = new Map<string, Item>()
	let list: readonly Item[] | undefined
	return (next) => {
		const items = next.map((item) => keepEqual(former.get(keyOf(item)), item))
		if (list && sameItems(list, items)) return list
		former = new Map(items.map((item) => [keyOf(item), item]))
		return (list = items)
	}
}
