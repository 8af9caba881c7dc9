import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { Mapping } from '@tiptap/pm/transform'
import type { StepMap } from '@tiptap/pm/transform'

/** From one position to another, what somebody else has put in. */
export interface Range {
	from: number
	to: number
}

const FOREIGN = new PluginKey<readonly Range[]>('foreignLetters')

/** Says of a transaction that it is what others did. */
export const markForeign = (tr: Transaction): Transaction => tr.setMeta(FOREIGN, true)

/** Knows which letters others have put in since the text was opened. */
export const foreignLetters = () =>
	new Plugin<readonly Range[]>({
		key: FOREIGN,
		state: {
			init: () => [],
			apply: (tr, ranges) =>
				tr.mapping.maps.reduce((now, map) => after(now, map, tr.getMeta(FOREIGN) === true), ranges),
		},
	})

/**
 * Before a step of undo that would take out others' letters with one's own, such as those in the midst of a pasted text, which
 * ProseMirror undoes as one: moves them to where that text begins. Nothing where there are none.
 */
export function spareForeign(before: EditorState, undo: Transaction): Transaction | undefined {
	let ranges = FOREIGN.getState(before) ?? []
	const { tr } = before
	for (const [i, map] of undo.mapping.maps.entries()) {
		const back = new Mapping(undo.mapping.maps.slice(0, i)).invert()
		map.forEach((start, end) => {
			const pieces = ranges
				.map(({ from, to }) => ({ from: Math.max(from, start), to: Math.min(to, end) }))
				.filter(({ from, to }) => from < to)
			// From the last, so that they stay in order.
			for (const { from, to } of pieces.toReversed()) {
				const [first, last] = [tr.mapping.map(back.map(from, 1), 1), tr.mapping.map(back.map(to, -1), -1)]
				const slice = tr.doc.slice(first, last)
				tr.delete(first, last)
				const place = tr.mapping.map(back.map(start, -1), -1)
				tr.replace(place, place, slice)
			}
		})
		ranges = after(ranges, map, false)
	}
	return tr.docChanged
		? markForeign(tr).setMeta('addToHistory', false).setMeta('preventAutolink', true)
		: undefined
}

/** The ranges after a step. What it puts into the midst of one is part of it only if others did that, too. */
function after(ranges: readonly Range[], map: StepMap, foreign: boolean): readonly Range[] {
	let pieces = ranges
	const added: Range[] = []
	map.forEach((start, end, newStart, newEnd) => {
		pieces = pieces.flatMap(({ from, to }) => [
			{ from, to: Math.min(to, start) },
			{ from: Math.max(from, end), to },
		])
		pieces = pieces.filter(({ from, to }) => from < to)
		if (foreign && newStart < newEnd) added.push({ from: newStart, to: newEnd })
	})
	const mapped = pieces.map(({ from, to }) => ({ from: map.map(from, 1), to: map.map(to, -1) }))
	return [...mapped, ...added].toSorted((a, b) => a.from - b.from)
}
