import { T } from '@tldraw/validate'
import * as Y from 'yjs'
import type { z } from 'zod'
import type { restorationAnswer } from '../protocol/record.js'

/**
 * That a board went back to a snapshot, told to everybody who has it open: in the discussion's document, which the server alone
 * writes and everybody reads.
 *
 *     restorations: Y.Map   id → the restoration, as JSON
 */
export const restorationsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('restorations')

export type Restoration = z.infer<typeof restorationAnswer>

const time = T.string.check('time', (value) => {
	if (Number.isNaN(Date.parse(value))) throw new T.ValidationError('Expected a time')
})
const person = T.object({ id: T.string, name: T.string })

// Not by the schema of the interface: whoever opens a board would have to fetch the library of schemas for it.
const restoration: T.Validatable<Restoration> = T.object({
	id: T.string,
	number: T.positiveInteger,
	capturedAt: time,
	before: T.positiveInteger,
	by: person,
	at: time,
	undone: T.object({ by: person, at: time }).nullable(),
}).allowUnknownProperties()

/** The last one first. What cannot be read is passed over. */
export function readRestorations(doc: Y.Doc): Restoration[] {
	const found: Restoration[] = []
	restorationsOf(doc).forEach((value) => {
		try {
			found.push(restoration.validate(value))
		} catch {
			// nothing of the plan lies in it: what it was about has happened all the same
		}
	})
	return found.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}
