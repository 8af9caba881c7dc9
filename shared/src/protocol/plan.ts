import { z } from 'zod'
import { CARDS } from '../model/cards.js'
import type { CardKind } from '../model/cards.js'
import { ASPECTS, CATEGORIES, APPROACHES, TIE_MEANINGS, VISIBILITIES } from '../model/domain.js'
import type { Field, FieldValue, Fields } from '../model/fields.js'
import { FINDING_RULES } from '../model/findings.js'
import { GRID_KINDS } from '../model/shapes/grid.js'
import { IMPEDIMENT_FIELDS } from '../model/shapes/impediment.js'
import { APPROACH_FIELDS, CELL_FIELDS } from '../model/shapes/map.js'

/** A board as a plan over HTTP: `shared/src/plan/Plan.ts` as JSON. Its fields are those of the model. */

function fieldSchema(field: Field): z.ZodType {
	switch (field.type) {
		case 'code':
			return z.enum(field.default === '' ? [...field.codes, ''] : [...field.codes])
		case 'codes':
			return z.partialRecord(z.enum(field.codes), z.literal(true))
		case 'scale': {
			const steps = z.int().min(field.from).max(field.to)
			return field.default === null ? steps.nullable() : steps
		}
		default:
			return z.string()
	}
}

type FieldSchemas<F extends Fields> = { [Name in keyof F]: z.ZodType<FieldValue<F[Name]>> }

const fieldSchemas = <const F extends Fields>(fields: F): FieldSchemas<F> =>
	Object.fromEntries(
		Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)]),
	) as unknown as FieldSchemas<F>

const id = z.string()
const ids = z.array(id)
/** Why findings about the thing are left as they are, by rule. */
const setAside = z.partialRecord(z.enum(FINDING_RULES), z.string())

const subject = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('cell'), map: id, aspect: z.string(), approach: z.string() }),
	z.object({ kind: z.literal('card'), card: id }),
])

const map = z.object({
	id,
	title: z.string(),
	approaches: z.array(
		z.object({
			key: z.string(),
			code: z.enum(APPROACHES),
			label: z.string(),
			index: z.string(),
			...fieldSchemas(APPROACH_FIELDS),
			setAside,
		}),
	),
	aspects: z.array(
		z.object({
			key: z.string(),
			code: z.enum([...ASPECTS, 'other']),
			label: z.string(),
			category: z.enum(CATEGORIES),
			index: z.string(),
		}),
	),
	/** By `aspect:approach`. */
	cells: z.record(
		z.string(),
		z.object({
			map: id,
			aspect: z.string(),
			approach: z.string(),
			category: z.enum(CATEGORIES),
			touched: z.boolean(),
			...fieldSchemas(CELL_FIELDS),
			changes: ids,
			cards: ids,
			impediments: ids,
			setAside,
		}),
	),
	folded: z.array(z.enum(CATEGORIES)),
})

const card = <const Kind extends CardKind>(kind: Kind) =>
	z.object({
		id,
		type: z.literal(kind),
		page: z.string(),
		w: z.number(),
		...fieldSchemas(CARDS[kind]),
		impediments: ids,
		setAside,
	})

const response = card('response')

const items = z.record(z.string(), z.object({ code: z.string(), label: z.string(), index: z.string() }))

const finding = z.object({
	/** The same for the same finding, over time. */
	key: z.string(),
	rule: z.enum(FINDING_RULES),
	subject: z.discriminatedUnion('kind', [
		...subject.options,
		z.object({ kind: z.literal('approach'), map: id, approach: z.string() }),
		z.object({ kind: z.literal('impediment'), impediment: id }),
		z.object({ kind: z.literal('question'), question: z.string() }),
	]),
	other: subject.optional(),
	reason: z.string().optional(),
})

export const planAnswer = z.object({
	/** The day by which something is called due: that of the server, in UTC. */
	asOf: z.iso.date(),
	maps: z.array(map),
	cards: z.object({
		change: z.array(card('change')),
		evidence: z.array(card('evidence')),
		support_need: z.array(card('support_need')),
		provider: z.array(card('provider')),
		decision: z.array(card('decision')),
		response: z.array(response),
		learner_check: z.array(card('learner_check')),
	}),
	impediments: z.array(
		z.object({
			id,
			...fieldSchemas(IMPEDIMENT_FIELDS),
			visibility: z.enum(VISIBILITIES),
			/** What of all it names is still there. */
			subjects: z.array(subject),
			setAside,
		}),
	),
	ties: z.array(z.object({ id, meaning: z.enum(TIE_MEANINGS), from: subject, to: subject })),
	grids: z.array(
		z.object({
			id,
			page: z.string(),
			grid: z.enum(GRID_KINDS),
			rows: items,
			columns: items,
			cells: z.record(z.string(), z.record(z.string(), z.string())),
		}),
	),
	questions: z.array(
		z.object({ key: z.string(), response: response.optional(), page: z.string().optional() }),
	),
	/** The weightier ones first. */
	findings: z.array(finding),
	setAside: z.array(finding),
})
export type PlanAnswer = z.infer<typeof planAnswer>
