import { z } from 'zod'
import { FITS } from '../model/domain.js'

/** What is different between two snapshots, or one and now, over HTTP. */

const end = z.object({
	/** Null is now. */
	number: z.number().int().nullable(),
	at: z.iso.datetime(),
	purpose: z.string().nullable(),
})

const where = z.enum(['both', 'before', 'after'])
const line = z.object({ key: z.string(), in: where, name: z.string() })
const counts = z.object({ added: z.number().int(), removed: z.number().int() })

const comparedMapSchema = z.object({
	map: z.string(),
	/** Which of the two has it; so for rows and columns. */
	in: where,
	title: z.string(),
	rows: z.array(line),
	columns: z.array(line),
	/** By `aspect:approach`. */
	cells: z.record(
		z.string(),
		z.object({
			/** Absent where the cell is not there in that state. */
			before: z.enum(FITS).optional(),
			after: z.enum(FITS).optional(),
			moved: z.enum(['better', 'worse', 'known', 'unknown']).nullable(),
			changes: counts,
			impediments: counts,
		}),
	),
})
export type ComparedMap = z.infer<typeof comparedMapSchema>

export const comparisonAnswer = z.object({
	from: end,
	to: end,
	/** All of it in one sentence. */
	sentence: z.string(),
	groups: z.array(
		z.object({
			code: z.string(),
			heading: z.string(),
			summary: z.string(),
			items: z.array(
				z.object({
					code: z.string(),
					sentence: z.string(),
					/** What it is about: its kind, and the ids and keys by which it is found on the board. */
					subject: z.looseObject({ kind: z.string() }),
				}),
			),
		}),
	),
	/** What lies on the board beside the plan, counted. */
	drawings: z.object({
		added: z.number().int(),
		removed: z.number().int(),
		moved: z.number().int(),
		edited: z.number().int(),
		sentences: z.array(z.string()),
	}),
	maps: z.array(comparedMapSchema),
})
export type Comparison = z.infer<typeof comparisonAnswer>
export type ComparedEnd = Comparison['from']
