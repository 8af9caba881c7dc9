import { CATEGORIES } from '../../model/domain.js'
import { code, text } from '../../model/fields.js'
import type { Fields } from '../../model/fields.js'
import { APPROACH_FIELDS, CELL_FIELDS, UNJUDGED } from '../../model/shapes/map.js'
import type { Plan, PlanApproach, PlanAspect, PlanCell, PlanMap } from '../Plan.js'
import type { CellSubject, Difference, DifferenceSubject } from './Difference.js'
import { compareFields, isUnsaid } from './compareFields.js'
import type { OwnCodes } from './compareFields.js'
import { matched } from './matched.js'
import { moveOf } from './move.js'
import { renamed } from './renamed.js'

/** The day, as `YYYY-MM-DD`, on which the verdict that a cell has in the later plan was given; nothing where nobody knows. */
export type AssessedOn = (cell: CellSubject) => string | undefined

const MAP_FIELDS = { title: text(120) } as const
/** A row is filled in with nothing but what it is called and where it belongs. */
export const ASPECT_FIELDS = { category: code(CATEGORIES, 'processes') } as const
const { fit: _fit, confidence: _confidence, ...OTHER_CELL_FIELDS } = CELL_FIELDS

const APPROACH_CODES: OwnCodes = {
	stance: () => 'stance_moved',
	definition: (before, after) =>
		isUnsaid(before) ? 'definition_given' : isUnsaid(after) ? 'definition_removed' : undefined,
}

/** What two states of the maps say differently: their titles, rows and columns, and what stands where these meet. */
export function compareMaps(before: Plan, after: Plan, assessedOn: AssessedOn): Difference[] {
	const maps = matched(before.maps, after.maps, ({ id }) => id)
	return [
		...maps.after.flatMap((pair): Difference[] => [
			...(pair.before ? titles(pair.before, pair.after) : [added(pair.after)]),
			...(pair.before ? approaches(pair.before, pair.after) : []),
			...(pair.before ? aspects(pair.before, pair.after) : []),
			...cells(pair.before, pair.after, assessedOn),
		]),
		...maps.gone.flatMap((map): Difference[] => [
			{ code: 'deleted', subject: { kind: 'map', map: map.id } },
			...[...map.cells.values()].flatMap(removedVerdict),
		]),
	]
}

const added = ({ id }: PlanMap): Difference => ({ code: 'added', subject: { kind: 'map', map: id } })

const titles = (before: PlanMap, after: PlanMap): Difference[] =>
	compareFields({ kind: 'map', map: after.id }, MAP_FIELDS, before, after, { title: () => 'renamed' })

const approaches = (before: PlanMap, { id: map, approaches: later }: PlanMap): Difference[] =>
	compareLines(before.approaches, later, ({ key }) => ({ kind: 'approach', map, approach: key }), {
		fields: APPROACH_FIELDS,
		codes: APPROACH_CODES,
	})

const aspects = (before: PlanMap, { id: map, aspects: later }: PlanMap): Difference[] =>
	compareLines(before.aspects, later, ({ key }) => ({ kind: 'aspect', map, aspect: key }), {
		fields: ASPECT_FIELDS,
	})

function compareLines<Line extends PlanApproach | PlanAspect>(
	before: readonly Line[],
	after: readonly Line[],
	subjectOf: (line: Line) => DifferenceSubject,
	{ fields, codes }: { fields: Fields; codes?: OwnCodes },
): Difference[] {
	const lines = matched(before, after, ({ key }) => key)
	return [
		...lines.after.flatMap((pair): Difference[] => {
			const subject = subjectOf(pair.after)
			if (!pair.before) return [{ code: 'added', subject }]
			return [
				...renamed(subject, pair.before, pair.after),
				...compareFields(subject, fields, pair.before, pair.after, codes),
			]
		}),
		...lines.gone.map((line): Difference => ({ code: 'deleted', subject: subjectOf(line) })),
	]
}

function cells(before: PlanMap | undefined, after: PlanMap, assessedOn: AssessedOn): Difference[] {
	if (before?.cells === after.cells) return []
	const differences: Difference[] = []
	for (const [key, cell] of after.cells) {
		const former = before?.cells.get(key)
		if (former !== cell) differences.push(...compareCell(former ?? UNJUDGED, cell, assessedOn))
	}
	for (const [key, cell] of before?.cells ?? [])
		if (!after.cells.has(key)) differences.push(...removedVerdict(cell))
	return differences
}

const subjectOf = ({ map, aspect, approach }: PlanCell): CellSubject => ({
	kind: 'cell',
	map,
	aspect,
	approach,
})

function compareCell(
	before: Pick<PlanCell, keyof typeof CELL_FIELDS>,
	after: PlanCell,
	assessedOn: AssessedOn,
): Difference[] {
	const subject = subjectOf(after)
	const others = compareFields(subject, OTHER_CELL_FIELDS, before, after)
	const move = moveOf(before.fit, after.fit)
	if (move) {
		const day = assessedOn(subject)
		return [
			{
				code: 'verdict_moved',
				subject,
				field: 'fit',
				before: before.fit,
				after: after.fit,
				move,
				confidence: after.confidence,
				confidenceBefore: before.confidence,
				...(day !== undefined && { assessedOn: day }),
			},
			...others,
		]
	}
	if (before.confidence === after.confidence) return others
	const { fit } = after
	const [was, is] = [before.confidence, after.confidence]
	return [{ code: 'confidence_moved', subject, field: 'confidence', before: was, after: is, fit }, ...others]
}

const removedVerdict = (cell: PlanCell): Difference[] =>
	cell.fit === UNJUDGED.fit
		? []
		: [{ code: 'verdict_removed', subject: subjectOf(cell), field: 'fit', before: cell.fit }]
