import { compareCsv } from '@groundwork/shared/plan/compare/compareCsv'
import { comparePlans } from '@groundwork/shared/plan/compare/comparePlans'
import { compareRecords } from '@groundwork/shared/plan/compare/compareRecords'
import { comparisonSentence, differenceGroups } from '@groundwork/shared/plan/compare/differenceGroups'
import { drawingDifferences } from '@groundwork/shared/plan/compare/drawingDifferences'
import { drawingSentences } from '@groundwork/shared/plan/compare/drawingSentences'
import { mapMarks } from '@groundwork/shared/plan/compare/mapMarks'
import { approachName, aspectName } from '@groundwork/shared/plan/names'
import type { Plan, PlanMap } from '@groundwork/shared/plan/Plan'
import type { ComparedMap, Comparison } from '@groundwork/shared/protocol/comparison'
import type { Language } from '@groundwork/shared/text/language'
import { inLanguage } from '../thread/inLanguage.js'
import { shownState } from './boardState.js'
import type { BoardState } from './boardState.js'

export interface CompareAsks {
	from: BoardState
	to: BoardState
	language: Language
}

/** What is different, without naming the two. */
export type ComparedStates = Omit<Comparison, 'from' | 'to'>

/** In sentences and as data. */
export function compareStates({ from, to, language }: CompareAsks): ComparedStates {
	const { before, after, differences } = compared(from, to)
	const drawings = drawingDifferences(before.records, compareRecords(before.records, after.records))
	return inLanguage(language, () => {
		const groups = differenceGroups(before.plan, after.plan, differences)
		return {
			sentence: comparisonSentence(groups),
			groups: groups.map(({ items, ...group }) => ({
				...group,
				items: items.map(({ difference, sentence }) => {
					const { subject, code } = difference
					return { code, sentence, subject }
				}),
			})),
			drawings: { ...drawings.total, sentences: drawingSentences(drawings) },
			maps: mapMarks(before.plan, after.plan).map((marks) => comparedMap(marks, before.plan, after.plan)),
		}
	})
}

/** The same as a table. */
export function compareStatesCsv({ from, to, language }: CompareAsks): string {
	const { before, after, differences } = compared(from, to)
	return inLanguage(language, () => compareCsv(before.plan, after.plan, differences))
}

function compared(from: BoardState, to: BoardState) {
	const [before, after] = [shownState(from), shownState(to)]
	return { before, after, differences: comparePlans(before.plan, after.plan, after.assessedOn) }
}

function comparedMap(
	{ map, in: where, rows, columns, cells }: ReturnType<typeof mapMarks>[number],
	before: Plan,
	after: Plan,
): ComparedMap {
	const [former, present] = [before, after].map(({ maps }) => maps.find(({ id }) => id === map))
	const found = <Line extends { key: string }>(lines: (of: PlanMap) => readonly Line[], key: string) =>
		[present, former].flatMap((of) => (of ? lines(of).filter((line) => line.key === key) : []))[0]
	return {
		map,
		in: where,
		title: (present ?? former)?.title ?? '',
		rows: rows.map((row) => {
			const aspect = found(({ aspects }) => aspects, row.key)
			return { ...row, name: aspect ? aspectName(aspect) : row.key }
		}),
		columns: columns.map((column) => {
			const approach = found(({ approaches }) => approaches, column.key)
			return { ...column, name: approach ? approachName(approach) : column.key }
		}),
		cells: Object.fromEntries(cells),
	}
}
