import { CELL_FIELDS, cellKey } from '../../model/shapes/map.js'
import type { FindingSubject, PlanApproach, PlanCell, PlanMap } from '../../plan/Plan.js'
import { approachName, aspectName, subjectName } from '../../plan/names.js'
import { mapText } from '../../text/canvas.js'
import { csvText } from '../../text/csv.js'
import { cellFieldTexts } from '../../text/fields.js'
import { fitLabels } from '../../text/labels.js'
import { reportText } from '../../text/report.js'
import { heading, named, paragraph, section, table } from './blocks.js'
import { fieldFacts } from './fieldFacts.js'
import { fitLetter, heatMap } from './heatMap.js'
import type { Block, Cell, Section } from './Report.js'
import type { ReportInput } from './ReportInput.js'
import { local } from './when.js'

/** So many approaches fit beside each other on a page. */
const COLUMNS_PER_TABLE = 5

/** Every verdict, in a picture and in words, and all that was written beside one. */
export function map(input: ReportInput): Section {
	const { plan } = input
	return section(
		'map',
		reportText.headings.map,
		plan.maps.length > 0 ? plan.maps.flatMap((one) => oneMap(input, one)) : [paragraph(reportText.map.none)],
	)
}

function oneMap(input: ReportInput, one: PlanMap): Block[] {
	const title = one.title || mapText.untitled
	const head = heading(title)
	if (one.approaches.length === 0 || one.aspects.length === 0)
		return [head, paragraph(reportText.map.noCells), ...rowsAlone(one)]
	const untouched = [...one.cells.values()].filter(({ touched }) => !touched).length
	const all = one.cells.size
	return [
		head,
		heatMap(one, title),
		...verdicts(one, title),
		...one.approaches.flatMap((approach) => cellsOf(input, one, approach)),
		...(untouched === all ? [paragraph(reportText.map.noneTouched)] : []),
		...(untouched > 0 && untouched < all
			? [paragraph(reportText.map.untouched(untouched, fitLabels.unknown))]
			: []),
	]
}

/** Rows that no approach was held against yet are a part of the plan too. */
const rowsAlone = ({ aspects }: PlanMap): Block[] =>
	aspects.length > 0 ? [{ kind: 'list', ordered: false, items: aspects.map(aspectName) }] : []

function verdicts(one: PlanMap, title: string): Block[] {
	const parts = chunked(one.approaches, COLUMNS_PER_TABLE)
	return parts.map((approaches, part) =>
		table(
			parts.length === 1
				? reportText.map.verdicts(title)
				: reportText.map.verdictsPart(title, part + 1, parts.length),
			[
				[mapText.aspects, 2] as const,
				...approaches.map((approach) => [approachName(approach), 1.5] as const),
			],
			one.aspects.map((aspect): Cell[] => [
				aspectName(aspect),
				...approaches.map(({ key }): Cell => {
					const fit = one.cells.get(cellKey(aspect.key, key))?.fit ?? 'unknown'
					return { fit, text: reportText.map.verdict(fitLetter(fit), fitLabels[fit]) }
				}),
			]),
		),
	)
}

function cellsOf(input: ReportInput, one: PlanMap, approach: PlanApproach): Block[] {
	const rows = one.aspects.flatMap((aspect): Cell[][] => {
		const cell = one.cells.get(cellKey(aspect.key, approach.key))
		if (!cell?.touched) return []
		const { fit, note } = cell
		return [
			[
				aspectName(aspect),
				{ fit, text: reportText.map.verdict(fitLetter(fit), fitLabels[fit]) },
				note.trim() || reportText.nothing,
				rest(input, cell) || reportText.nothing,
			],
		]
	})
	if (rows.length === 0) return []
	return [
		table(
			reportText.map.cells(approachName(approach)),
			[
				[mapText.aspects, 2],
				[cellFieldTexts.fit.label, 1.4],
				[cellFieldTexts.note.label, 3],
				[reportText.map.rest, 3],
			],
			rows,
		),
	]
}

/** All of a cell that has no column of its own, a line each. */
function rest({ plan, assessed, header }: ReportInput, cell: PlanCell): string {
	const { fit: _fit, note: _note, ...fields } = CELL_FIELDS
	const said = fieldFacts(plan, fields, cellFieldTexts, cell)
		.filter(({ label }) => label !== reportText.notSaid)
		// Nobody chose what every cell begins with.
		.filter(({ label }) => label !== cellFieldTexts.horizon.label || cell.horizon !== 'not_planned')
	const things = (label: string, subjects: readonly FindingSubject[]) =>
		subjects.length > 0
			? [{ label, value: reportText.several(subjects.map((subject) => named(subjectName(plan, subject)))) }]
			: []
	const cards = (ids: PlanCell['cards']) => ids.map((card) => ({ kind: 'card', card }) as const)
	const judged = assessed.get(`${cell.map} ${cellKey(cell.aspect, cell.approach)}`)
	const byWhom = judged
		? [
				{
					label: reportText.map.judged,
					value: reportText.map.judgedBy(judged.by.name, local(judged.at, header.timeZone)),
				},
			]
		: []
	return [
		...byWhom,
		...said,
		...things(csvText.changes, cards(cell.changes)),
		...things(csvText.cards, cards(cell.cards)),
		...things(
			csvText.impediments,
			cell.impediments.map((impediment) => ({ kind: 'impediment', impediment }) as const),
		),
	]
		.map(({ label, value }) => reportText.says(label, value))
		.join('\n')
}

export function chunked<Item>(items: readonly Item[], most: number): Item[][] {
	const count = Math.ceil(items.length / most)
	const size = Math.ceil(items.length / Math.max(1, count))
	return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size))
}
