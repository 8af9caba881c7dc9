import type { TLShapeId } from '@tldraw/tlschema'
import { isStanding } from '../../model/domain.js'
import type { Fit } from '../../model/domain.js'
import { cellKey } from '../../model/shapes/map.js'
import type { CellKey } from '../../model/shapes/map.js'
import type { Plan, PlanCell, PlanMap } from '../Plan.js'
import { findImpediment } from '../find.js'
import { moveOf } from './move.js'
import type { Move } from './move.js'

/** Which of two states has a map, a row or a column. */
export type In = 'both' | 'before' | 'after'

export interface MarkedLine {
	key: string
	in: In
}

/** What became of one cell. */
export interface CellMark {
	/** Absent where the cell is not there in that state. */
	before?: Fit
	after?: Fit
	/** `null` where the verdict stands as it did, or only one of the two states has the cell. */
	moved: Move | null
	changes: { added: number; removed: number }
	/** Those that stand in the way: one whose status says that it is removed has gone, too. */
	impediments: { added: number; removed: number }
}

/** Two states of one map, to be shown side by side. */
export interface MapMarks {
	map: TLShapeId
	in: In
	/** As in the later state; a line that only the earlier one has stands behind the one it stood behind. */
	columns: readonly MarkedLine[]
	rows: readonly MarkedLine[]
	/** By `aspect:approach`; each cell that either state has. */
	cells: ReadonlyMap<CellKey, CellMark>
}

/** The maps of the later state in order, then those that only the earlier one has. */
export function mapMarks(before: Plan, after: Plan): MapMarks[] {
	return mergedLines(
		before.maps.map(({ id }) => id),
		after.maps.map(({ id }) => id),
	).map(({ key, in: where }): MapMarks => {
		const [former, present] = [before, after].map(({ maps }) => maps.find(({ id }) => id === key))
		const rows = mergedLines(keysOf(former?.aspects), keysOf(present?.aspects))
		const columns = mergedLines(keysOf(former?.approaches), keysOf(present?.approaches))
		const cells = new Map<CellKey, CellMark>()
		for (const row of rows) {
			for (const column of columns) {
				const place = cellKey(row.key, column.key)
				const mark = markOf(before, after, former?.cells.get(place), present?.cells.get(place))
				if (mark) cells.set(place, mark)
			}
		}
		return { map: (present ?? former!).id, in: where, rows, columns, cells }
	})
}

const keysOf = (lines: PlanMap['aspects'] | PlanMap['approaches'] = []): string[] =>
	lines.map(({ key }) => key)

function mergedLines(before: readonly string[], after: readonly string[]): MarkedLine[] {
	const [former, present] = [new Set(before), new Set(after)]
	const lines = after.map((key): MarkedLine => ({ key, in: former.has(key) ? 'both' : 'after' }))
	before.forEach((key, at) => {
		if (present.has(key)) return
		const previous = before[at - 1]
		const behind = previous === undefined ? -1 : lines.findIndex((line) => line.key === previous)
		lines.splice(behind + 1, 0, { key, in: 'before' })
	})
	return lines
}

function markOf(
	before: Plan,
	after: Plan,
	former: PlanCell | undefined,
	present: PlanCell | undefined,
): CellMark | undefined {
	if (!former && !present) return undefined
	return {
		...(former && { before: former.fit }),
		...(present && { after: present.fit }),
		moved: former && present ? moveOf(former.fit, present.fit) : null,
		changes: turnover(former?.changes ?? [], present?.changes ?? []),
		impediments: turnover(standing(before, former), standing(after, present)),
	}
}

const standing = (plan: Plan, cell: PlanCell | undefined): string[] =>
	(cell?.impediments ?? []).filter((id) => {
		const impediment = findImpediment(plan, id)
		return impediment !== undefined && isStanding(impediment.status)
	})

function turnover(before: readonly string[], after: readonly string[]): { added: number; removed: number } {
	const [former, present] = [new Set(before), new Set(after)]
	return {
		added: after.filter((id) => !former.has(id)).length,
		removed: before.filter((id) => !present.has(id)).length,
	}
}
