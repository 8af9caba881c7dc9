import { CARDS, CARD_KINDS } from '../model/cards.js'
import type { CardKind } from '../model/cards.js'
import type { Field, Fields } from '../model/fields.js'
import { IMPEDIMENT_FIELDS } from '../model/shapes/impediment.js'
import { APPROACH_FIELDS, CELL_FIELDS } from '../model/shapes/map.js'
import type { Subject } from '../model/shapes/subject.js'
import { cardFieldTexts } from '../text/cardFields.js'
import { codeLabel } from '../text/codes.js'
import { csvText } from '../text/csv.js'
import { approachFieldTexts, cellFieldTexts, impedimentFieldTexts } from '../text/fields.js'
import type { FieldText } from '../text/fields.js'
import { visibilityLabels } from '../text/labels.js'
import type { Plan, PlanApproach, PlanCard, PlanCell, PlanImpediment, PlanQuestion } from './Plan.js'
import { csvTable } from './csvTable.js'
import { findCard, findImpediment } from './find.js'
import {
	approachName,
	approachNameByKey,
	aspectNameByKey,
	cardName,
	impedimentName,
	questionWording,
	subjectName,
} from './names.js'

/** What of a plan can be taken away as a table. */
export const CSV_KINDS = [...CARD_KINDS, 'cell', 'impediment', 'approach', 'question'] as const
export type CsvKind = (typeof CSV_KINDS)[number]

/** One column: what its head says, and what stands in it for a thing. */
interface Column<Thing> {
	head: string
	of(thing: Thing): string | number
}

/** Several in one cell. */
const BETWEEN = '; '

type Texts = Readonly<Record<string, FieldText>>

/** All things of one kind, a row each. Codes stand beside their labels, under the name that the field has in the program. */
export function planCsv(plan: Plan, kind: CsvKind): string {
	switch (kind) {
		case 'cell':
			return cells(plan)
		case 'impediment':
			return impediments(plan)
		case 'approach':
			return approaches(plan)
		case 'question':
			return questions(plan)
		default:
			return cards(plan, kind)
	}
}

/** A table of changes with nothing in it yet, for those who want to fill one in: its columns, by their names. */
export const emptyChangesCsv = (): string =>
	csvTable([Object.values(cardFieldTexts.change).map(({ label }) => label)])

function table<Thing>(things: readonly Thing[], columns: readonly Column<Thing>[]): string {
	return csvTable([
		columns.map(({ head }) => head),
		...things.map((thing) => columns.map((column) => column.of(thing))),
	])
}

function cards(plan: Plan, kind: CardKind): string {
	return table<PlanCard>(plan.cards[kind], [
		{ head: csvText.id, of: ({ id }) => id },
		...fieldColumns<PlanCard>(CARDS[kind], cardFieldTexts[kind], plan),
		{ head: csvText.impediments, of: (card) => joined(card.impediments.map(impedimentIn(plan))) },
	])
}

function cells(plan: Plan): string {
	const place: Fields = { aspect: { type: 'key' }, approach: { type: 'key' } }
	return table<PlanCell>(
		plan.maps.flatMap((map) => [...map.cells.values()]),
		[
			{ head: csvText.map, of: ({ map }) => plan.maps.find(({ id }) => id === map)?.title ?? '' },
			...fieldColumns(place, cardFieldTexts.change, plan),
			...fieldColumns(CELL_FIELDS, cellFieldTexts, plan),
			{ head: csvText.changes, of: (cell) => joined(cell.changes.map(cardIn(plan))) },
			{ head: csvText.cards, of: (cell) => joined(cell.cards.map(cardIn(plan))) },
			{ head: csvText.impediments, of: (cell) => joined(cell.impediments.map(impedimentIn(plan))) },
		],
	)
}

const impediments = (plan: Plan): string =>
	table(plan.impediments, [
		{ head: csvText.id, of: ({ id }) => id },
		...fieldColumns<PlanImpediment>(IMPEDIMENT_FIELDS, impedimentFieldTexts, plan),
		{ head: csvText.visibility, of: ({ visibility }) => visibilityLabels[visibility] },
		{ head: 'visibility', of: ({ visibility }) => visibility },
		{
			head: csvText.standsIn,
			of: ({ subjects }) => joined(subjects.map((subject: Subject) => subjectName(plan, subject))),
		},
	])

const approaches = (plan: Plan): string =>
	table<PlanApproach & { map: string }>(
		plan.maps.flatMap((map) => map.approaches.map((approach) => ({ ...approach, map: map.title }))),
		[
			{ head: csvText.map, of: ({ map }) => map },
			{ head: csvText.name, of: approachName },
			{ head: 'approach', of: ({ key }) => key },
			...fieldColumns(APPROACH_FIELDS, approachFieldTexts, plan),
		],
	)

function questions(plan: Plan): string {
	const {
		question: _key,
		wording: _wording,
		aspect: _aspect,
		approach: _approach,
		...fields
	} = CARDS.response
	return table(plan.questions, [
		{ head: csvText.question, of: questionWording },
		{ head: 'question', of: ({ key }) => key },
		...fieldColumns<PlanCard<'response'>>(fields, cardFieldTexts.response, plan).map(({ head, of }) => ({
			head,
			of: ({ response }: PlanQuestion) => (response ? of(response) : ''),
		})),
	])
}

/** A column for each field, and one more beside it for codes and keys, whose labels change with the language and the team. */
function fieldColumns<Thing extends object>(fields: Fields, texts: Texts, plan: Plan): Column<Thing>[] {
	return Object.entries(fields).flatMap(([name, field]): Column<Thing>[] => {
		const value = (thing: Thing) => (thing as Readonly<Record<string, unknown>>)[name]
		const head = texts[name]?.label ?? name
		const plain = { head, of: (thing: Thing) => shown(name, field, value(thing), plan) }
		switch (field.type) {
			case 'code':
			case 'key':
				return [plain, { head: name, of: (thing) => String(value(thing)) }]
			case 'codes':
				return [plain, { head: name, of: (thing) => Object.keys(value(thing) as object).join(';') }]
			default:
				return [plain]
		}
	})
}

function shown(name: string, field: Field, value: unknown, plan: Plan): string | number {
	switch (field.type) {
		case 'code':
			return value === '' ? '' : codeLabel(field.codes, String(value))
		case 'codes':
			return joined(Object.keys(value as object).map((code) => codeLabel(field.codes, code)))
		case 'scale':
			return typeof value === 'number' ? value : ''
		case 'key':
			return value === '' ? '' : keyName(name, String(value), plan)
		default:
			return String(value)
	}
}

const keyName = (name: string, key: string, plan: Plan): string => {
	if (name === 'aspect') return aspectNameByKey(plan, key)
	if (name === 'approach') return approachNameByKey(plan, key)
	const question = plan.questions.find((one) => one.key === key)
	return question ? questionWording(question) : key
}

const joined = (names: readonly string[]): string => names.join(BETWEEN)

const cardIn = (plan: Plan) => (id: string) => {
	const card = findCard(plan, id)
	return card ? cardName(card) : ''
}

const impedimentIn = (plan: Plan) => (id: string) => {
	const impediment = findImpediment(plan, id)
	return impediment ? impedimentName(impediment) : ''
}
