import { GRID_FIELDS, gridSpec } from '../../model/shapes/grid.js'
import type { GridCell, GridItem } from '../../model/shapes/grid.js'
import { orderedItems } from '../../model/shapes/gridLayout.js'
import type { Plan, PlanGrid } from '../Plan.js'
import type { Difference } from './Difference.js'
import { compareFields } from './compareFields.js'
import { matched } from './matched.js'
import { renamed } from './renamed.js'

const EMPTY: GridCell = {}

/** What two states of the questions' grids say differently: what stands in their cells, and which rows and columns they have. */
export function compareGrids(before: Plan, after: Plan): Difference[] {
	const grids = matched(before.grids, after.grids, ({ id }) => id)
	const subject = ({ id, grid }: PlanGrid) => ({ kind: 'grid', grid: id, of: grid }) as const
	return [
		...grids.after.flatMap((pair): Difference[] =>
			pair.before
				? [
						...compareFields(subject(pair.after), GRID_FIELDS, pair.before, pair.after),
						...compareItems('rows', pair.before, pair.after),
						...compareItems('columns', pair.before, pair.after),
						...compareCells(pair.before.cells, pair.after),
					]
				: [{ code: 'added', subject: subject(pair.after) }, ...compareCells({}, pair.after)],
		),
		...grids.gone.map((grid): Difference => ({ code: 'deleted', subject: subject(grid) })),
	]
}

type Axis = 'rows' | 'columns'

function compareItems(axis: Axis, before: PlanGrid, { id, grid: of, [axis]: later }: PlanGrid): Difference[] {
	if (before[axis] === later) return []
	const items = matched<[string, GridItem]>(orderedItems(before[axis]), orderedItems(later), ([key]) => key)
	const subject = (key: string) => ({ kind: 'grid_item', grid: id, of, axis, key }) as const
	return [
		...items.after.flatMap((pair): Difference[] => {
			if (!pair.before) return [{ code: 'added', subject: subject(pair.key) }]
			return renamed(subject(pair.key), pair.before[1], pair.after[1])
		}),
		...items.gone.map(([key]): Difference => ({ code: 'deleted', subject: subject(key) })),
	]
}

/** What was written in a row or column that was removed is still there, and comes back with it. */
function compareCells(before: Readonly<Record<string, GridCell>>, grid: PlanGrid): Difference[] {
	if (before === grid.cells) return []
	const { fields } = gridSpec(grid.grid)
	const keys = new Set([...Object.keys(grid.cells), ...Object.keys(before)])
	return [...keys].flatMap((key) => {
		const [row = '', column = ''] = key.split(':')
		const subject = { kind: 'grid_cell', grid: grid.id, of: grid.grid, row, column } as const
		return compareFields(subject, fields, ownOf(before, key), ownOf(grid.cells, key))
	})
}

const ownOf = (cells: Readonly<Record<string, GridCell>>, key: string): GridCell =>
	Object.hasOwn(cells, key) ? cells[key]! : EMPTY
