import { diffText } from '@groundwork/shared/board/text/diffText'
import type { Splice } from '@groundwork/shared/board/text/splices'
import type { Node } from '@tiptap/pm/model'
import { ReplaceStep, Transform } from '@tiptap/pm/transform'
import type { Step } from '@tiptap/pm/transform'
import { tokensOf } from './tokens'

export interface Way {
	steps: Step[]
	/** The same in terms of positions, to carry a caret along. */
	splices: Splice[]
}

/** The way from one rich text to another in small steps, letter by letter, so that what hangs on the letters between stays. */
export function stepsBetween(from: Node, to: Node): Way {
	const splices = diffText(tokensOf(from), tokensOf(to))
	return { steps: finely(from, to, splices) ?? coarsely(from, to), splices }
}

/** Nothing where the pieces do not fit, such as a list put around a paragraph, which needs its beginning and its end at once. */
function finely(from: Node, to: Node, splices: readonly Splice[]): Step[] | undefined {
	const way = new Transform(from)
	try {
		let growth = 0
		const pieces = splices.map(({ at, removed, inserted }) => {
			const start = at + growth
			growth += inserted.length - removed.length
			return new ReplaceStep(at, at + removed.length, to.slice(start, start + inserted.length))
		})
		// From the end, where positions before it stay.
		for (const piece of pieces.toReversed()) way.step(piece)
		adjustBlocks(way, to)
		adjustMarks(way, to)
	} catch {
		return undefined
	}
	return way.doc.eq(to) ? way.steps : undefined
}

/** The same letters in the same blocks: now what each block is. */
function adjustBlocks(way: Transform, to: Node) {
	to.descendants((block, position) => {
		if (block.isText) return
		const now = way.doc.nodeAt(position)
		if (now && !now.sameMarkup(block)) way.setNodeMarkup(position, block.type, block.attrs, block.marks)
	})
}

/** The same letters: now how they are marked. */
function adjustMarks(way: Transform, to: Node) {
	const changes: (() => void)[] = []
	to.descendants((wanted, position) => {
		if (!wanted.isInline) return
		const end = position + wanted.nodeSize
		way.doc.nodesBetween(position, end, (now, at) => {
			if (!now.isInline) return
			const [start, stop] = [Math.max(position, at), Math.min(end, at + now.nodeSize)]
			for (const mark of now.marks)
				if (!mark.isInSet(wanted.marks)) changes.push(() => way.removeMark(start, stop, mark))
			for (const mark of wanted.marks)
				if (!mark.isInSet(now.marks)) changes.push(() => way.addMark(start, stop, mark))
		})
	})
	for (const change of changes) change()
}

/** All between the first and the last difference at once. */
function coarsely(from: Node, to: Node): Step[] {
	const start = from.content.findDiffStart(to.content)
	const end = from.content.findDiffEnd(to.content)
	if (start === null || !end) return []
	const overlap = Math.max(0, start - Math.min(end.a, end.b))
	const way = new Transform(from)
	try {
		way.replace(start, end.a + overlap, to.slice(start, end.b + overlap))
		if (way.doc.eq(to)) return way.steps
	} catch {
		// The pieces do not fit here either.
	}
	return new Transform(from).replaceWith(0, from.content.size, to.content).steps
}
