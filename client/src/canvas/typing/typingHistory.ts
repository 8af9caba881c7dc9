import { carrySplices, invertSplices, mapPosition } from '@groundwork/shared/board/text/splices'
import type { Splice } from '@groundwork/shared/board/text/splices'

/** What a change of one's own was: letters come one after the other, anything else is a step of its own. */
export type EditKind = 'insert' | 'delete' | 'other'

export interface OwnEdit {
	splices: readonly Splice[]
	kind: EditKind
	/** When, in milliseconds. */
	time: number
}

/** Whoever pauses this long begins a new step. Milliseconds. */
const PAUSE = 1000
/** Single changes that are remembered; the oldest go first. */
const MOST_CHANGES = 5000

interface Change {
	/** What to do to the text as it is once all that lies above in the stack is done. */
	splices: Splice[]
	step: number
}

/**
 * Undo and redo of one's own typing in a text that others type in, too: of all that has happened to the text only one's own
 * changes are taken back, and what others have changed since stays as it is.
 */
export class TypingHistory {
	readonly #done: Change[] = []
	readonly #undone: Change[] = []
	#step = 0
	#last: { kind: EditKind; time: number; caret: number; inserted: string } | undefined

	/** Notes what the person did. */
	record({ splices, kind, time }: OwnEdit): void {
		if (splices.length === 0) return
		if (!this.#goesOn(splices, kind, time)) this.#step++
		this.#done.push({ splices: invertSplices(splices), step: this.#step })
		if (this.#done.length > MOST_CHANGES) this.#done.shift()
		this.#undone.length = 0
		const [splice, ...others] = splices
		this.#last =
			splice && others.length === 0
				? { kind, time, caret: splice.at + splice.inserted.length, inserted: splice.inserted }
				: undefined
	}

	/** Notes what others did. */
	rebase(theirs: readonly Splice[]): void {
		rebaseStack(this.#done, theirs)
		rebaseStack(this.#undone, theirs)
		if (this.#last) this.#last.caret = mapPosition(this.#last.caret, theirs)
	}

	/** Takes the last step back: what to do to the text, one after the other. Nothing where there is no step. */
	undo(): Splice[][] | undefined {
		return this.#move(this.#done, this.#undone)
	}

	/** Does the step again that was taken back last. */
	redo(): Splice[][] | undefined {
		return this.#move(this.#undone, this.#done)
	}

	#move(from: Change[], to: Change[]): Splice[][] | undefined {
		this.#last = undefined
		const moves: Splice[][] = []
		// Where others deleted all of a step, the one before it is the last.
		while (moves.length === 0 && from.length > 0) {
			const step = from.at(-1)!.step
			while (from.at(-1)?.step === step) {
				const { splices } = from.pop()!
				if (splices.length === 0) continue
				moves.push(splices)
				to.push({ splices: invertSplices(splices), step })
			}
		}
		return moves.length > 0 ? moves : undefined
	}

	/** Whether it belongs to the step before: the same kind, at the caret, within a word, without a pause. */
	#goesOn(splices: readonly Splice[], kind: EditKind, time: number): boolean {
		const last = this.#last
		const [splice] = splices
		if (!last || !splice || splices.length > 1 || kind === 'other') return false
		if (kind !== last.kind || time - last.time > PAUSE || this.#undone.length > 0) return false
		const { at, removed, inserted } = splice
		if (last.caret !== at && last.caret !== at + removed.length) return false
		return !(kind === 'insert' && /\s$/.test(last.inserted) && /^\S/.test(inserted))
	}
}

function rebaseStack(stack: Change[], theirs: readonly Splice[]): void {
	let over = theirs
	for (const change of stack.toReversed()) {
		const { splices } = change
		change.splices = carrySplices(splices, over, 'before')
		over = carrySplices(over, splices, 'after')
	}
}
