import { z } from 'zod'
import { FITS } from '../model/domain.js'
import { isCellKey } from '../model/shapes/map.js'
import { LIMITS } from './limits.js'

/** Who did what: by the register, never by what somebody typed. */

const person = z.object({ id: z.string(), name: z.string() })

const stampSchema = z.object({
	/** Null for the server: what came with the board's template. */
	by: person.nullable(),
	/** Null for what is older than this was kept. */
	at: z.iso.datetime().nullable(),
})
export type Stamp = z.infer<typeof stampSchema>

export const authorshipQuery = z.object({
	/** The id of a record, such as `shape:…`. */
	record: z.string().min(1).max(LIMITS.recordIdLength),
	/** For a map: the cell `row:column` of which to say who assessed it. */
	cell: z.string().refine(isCellKey).optional(),
})

const assessmentSchema = z.object({
	/** The verdict she gave, which is the one that stands. */
	fit: z.enum(FITS),
	by: person,
	at: z.iso.datetime(),
})

export const authorshipAnswer = z.object({
	made: stampSchema,
	changed: stampSchema,
	/** Null where nobody judged that cell by hand, where it was before this was kept, and where no cell was asked about. */
	assessed: assessmentSchema.nullable(),
})
export type Authorship = z.infer<typeof authorshipAnswer>

export const contributorsQuery = z.object({
	/** Leave out for everybody there ever was. */
	since: z.iso.datetime().optional(),
})
export const contributorsAnswer = z.object({
	/** Whoever changed something at that time or after, the latest first. */
	contributors: z.array(z.object({ ...person.shape, at: z.iso.datetime() })),
})
