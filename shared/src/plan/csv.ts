import { CARDS, CARD_KINDS } from '../model/cards.js'
import type { CardKind } from '../model/cards.js'
import { VISIBILITIES } from '../model/domain.js'
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
import { tableCsv } from './dataTable.js'
import type { DataTable, Holds, TableColumn } from './dataTable.js'
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

/** A column of things of some kind, with what stands in it for each. */
interface Column<Thing> extends TableColumn {
	of(thing: Thing): string | number
}

/** Several in one cell. */
const BETWEEN = '; '

type Texts = Readonly<Record<string, FieldText>>

/** All things of one kind, a row each. Codes stand beside their labels, under the name that the field has in the program. */
export const planCsv = (plan: Plan, kind: CsvKind): string => tableCsv(planTable(plan, kind))

/** The same before it is a file, with what each column holds. */
export function planTable(plan: Plan, kind: CsvKind): DataTable {
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

const table = <Thing>(things: readonly Thing[], columns: readonly Column<Thing>[]): DataTable => ({
	columns: columns.map(({ of: _of, ...column }) => column),
	rows: things.map((thing) => columns.map((column) => column.of(thing))),
})

const column = <Thing>(
	name: string,
	head: string,
	holds: Holds,
	of: (thing: Thing) => string | number,
): Column<Thing> => ({ name, head, holds, of })

function cards(plan: Plan, kind: CardKind): DataTable {
	return table<PlanCard>(plan.cards[kind], [
		column('id', csvText.id, 'id', ({ id }) => id),
		...fieldColumns<PlanCard>(CARDS[kind], cardFieldTexts[kind], plan),
		column('impediments', csvText.impediments, 'names', (card) =>
			joined(card.impediments.map(impedimentIn(plan))),
		),
	])
}

function cells(plan: Plan): DataTable {
	const place: Fields = { aspect: { type: 'key' }, approach: { type: 'key' } }
	return table<PlanCell>(
		plan.maps.flatMap((map) => [...map.cells.values()]),
		[
			column('map', csvText.map, 'names', ({ map }) => plan.maps.find(({ id }) => id === map)?.title ?? ''),
			...fieldColumns<PlanCell>(place, cardFieldTexts.change, plan),
			...fieldColumns<PlanCell>(CELL_FIELDS, cellFieldTexts, plan),
			column('changes', csvText.changes, 'names', (cell) => joined(cell.changes.map(cardIn(plan)))),
			column('cards', csvText.cards, 'names', (cell) => joined(cell.cards.map(cardIn(plan)))),
			column('impediments', csvText.impediments, 'names', (cell) =>
				joined(cell.impediments.map(impedimentIn(plan))),
			),
		],
	)
}

const impediments = (plan: Plan): DataTable =>
	table<PlanImpediment>(plan.impediments, [
		column('id', csvText.id, 'id', ({ id }) => id),
		...fieldColumns<PlanImpediment>(IMPEDIMENT_FIELDS, impedimentFieldTexts, plan),
		{
			...column<PlanImpediment>(
				'visibility',
				csvText.visibility,
				'label',
				({ visibility }) => visibilityLabels[visibility],
			),
			codes: VISIBILITIES,
		},
		{
			...column<PlanImpediment>('visibility', 'visibility', 'code', ({ visibility }) => visibility),
			codes: VISIBILITIES,
		},
		column('subjects', csvText.standsIn, 'names', ({ subjects }) =>
			joined(subjects.map((subject: Subject) => subjectName(plan, subject))),
		),
	])

const approaches = (plan: Plan): DataTable =>
	table<PlanApproach & { map: string }>(
		plan.maps.flatMap((map) => map.approaches.map((approach) => ({ ...approach, map: map.title }))),
		[
			column('map', csvText.map, 'names', ({ map }) => map),
			column('name', csvText.name, 'names', approachName),
			column('approach', 'approach', 'key', ({ key }) => key),
			...fieldColumns<PlanApproach & { map: string }>(APPROACH_FIELDS, approachFieldTexts, plan),
		],
	)

function questions(plan: Plan): DataTable {
	const {
		question: _key,
		wording: _wording,
		aspect: _aspect,
		approach: _approach,
		...fields
	} = CARDS.response
	return table<PlanQuestion>(plan.questions, [
		column('wording', csvText.question, 'text', questionWording),
		column('question', 'question', 'key', ({ key }) => key),
		...fieldColumns<PlanCard<'response'>>(fields, cardFieldTexts.response, plan).map(
			({ of, ...about }): Column<PlanQuestion> => ({
				...about,
				of: ({ response }) => (response ? of(response) : ''),
			}),
		),
	])
}

/** A column for each field, and one more beside it for codes and keys, whose labels change with the language and the team. */
function fieldColumns<Thing extends object>(fields: Fields, texts: Texts, plan: Plan): Column<Thing>[] {
	return Object.entries(fields).flatMap(([name, field]): Column<Thing>[] => {
		const value = (thing: Thing) => (thing as Readonly<Record<string, unknown>>)[name]
		const text = texts[name]
		const plain = column<Thing>(name, text?.label ?? name, HOLDS[field.type], (thing) =>
			shown(name, field, value(thing), plan),
		)
		const asked = text?.placeholder === undefined ? {} : { asked: text.placeholder }
		switch (field.type) {
			case 'key':
				return [plain, column(name, name, 'key', (thing) => String(value(thing)))]
			case 'code':
				return [
					{ ...plain, codes: field.codes },
					{ ...column<Thing>(name, name, 'code', (thing) => String(value(thing))), codes: field.codes },
				]
			case 'codes': {
				const codes = (thing: Thing) => Object.keys(value(thing) as object).join(';')
				return [
					{ ...plain, codes: field.codes },
					{ ...column<Thing>(name, name, 'codes', codes), codes: field.codes },
				]
			}
			case 'scale':
				return [{ ...plain, from: field.from, to: field.to }]
			default:
				return [{ ...plain, ...asked }]
		}
	})
}

/** What stands in the column with a field's own name; codes and keys have another beside it. */
const HOLDS: Record<Field['type'], Holds> = {
	text: 'text',
	date: 'date',
	scale: 'number',
	code: 'label',
	codes: 'labels',
	key: 'names',
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
