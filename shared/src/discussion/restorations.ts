import * as Y from 'yjs'
import type { z } from 'zod'
import { restorationAnswer } from '../protocol/record.js'

/**
 * That a board went back to a snapshot, told to everybody who has it open: in the discussion's document, which the server alone
 * writes and everybody reads.
 *
 *     restorations: Y.Map   id → the restoration, as JSON
 */
export const restorationsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('restorations')

export type Restoration = z.infer<typeof restorationAnswer>

/** The last one first. What cannot be read is passed over. */
export function readRestorations(doc: Y.Doc): Restoration[] {
	const found: Restoration[] = []
	restorationsOf(doc).forEach((value) => {
		const parsed = restorationAnswer.safeParse(value)
		if (parsed.success) found.push(parsed.data)
	})
	return found.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}
