import type { SealedEntry } from '../protocol/seal.js'
import type { SealedHeader } from '../protocol/snapshot.js'
import type { RecordProblem } from './problems.js'

/** One board, numbers from 1 without a gap, and each naming the hash of the one before. */
export function chainProblems(chain: readonly SealedHeader[]): RecordProblem[] {
	return chain.flatMap(({ header }, index): RecordProblem[] => {
		const before = chain[index - 1]
		const { number } = header
		if (number !== index + 1) return [{ code: 'linkMissing', expected: index + 1, found: number }]
		const problems: RecordProblem[] = []
		if (before && header.board.id !== before.header.board.id)
			problems.push({ code: 'otherBoard', snapshot: number })
		if (header.previousHash !== (before?.hash ?? null)) {
			problems.push({
				code: 'notContinuing',
				snapshot: number,
				before: before?.header.number ?? null,
			})
		}
		return problems
	})
}

/** All of this snapshot, numbers from 1 without a gap, and each naming the hash of the one before. */
export function entryProblems(entries: readonly SealedEntry[], snapshot: string): RecordProblem[] {
	return entries.flatMap(({ entry }, index): RecordProblem[] => {
		const { number } = entry
		if (number !== index + 1) return [{ code: 'entryMissing', expected: index + 1, found: number }]
		if (entry.snapshot !== snapshot) return [{ code: 'entryOfOther', entry: number }]
		if (entry.previousHash !== (entries[index - 1]?.hash ?? null))
			return [{ code: 'entryNotContinuing', entry: number }]
		return []
	})
}
