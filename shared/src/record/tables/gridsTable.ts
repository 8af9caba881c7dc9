import { GRID_KINDS, gridSpec } from '../../model/shapes/grid.js'
import type { DataTable } from '../../plan/dataTable.js'
import type { Plan, PlanGrid } from '../../plan/Plan.js'
import { approachNameByKey } from '../../plan/names.js'
import { fieldWords } from '../../text/codes.js'
import { dataTablesText } from '../../text/dataTables.js'
import type { FieldText } from '../../text/fields.js'
import { catalogueName } from '../../text/gridNames.js'
import type { GridAxis } from '../../text/gridNames.js'
import { gridFieldTexts } from '../../text/grids.js'
import { questionLabels } from '../../text/labels.js'

const TEXTS: Readonly<Record<string, FieldText>> = gridFieldTexts

/** What is written in the cells of the boards of the questions, a row for each field that says something. */
export function gridsTable(plan: Plan): DataTable {
	const heads = dataTablesText.grids
	return {
		columns: [
			{ name: 'grid', head: heads.question, holds: 'label', codes: GRID_KINDS },
			{ name: 'grid', head: 'grid', holds: 'code', codes: GRID_KINDS },
			{ name: 'begins', head: heads.begins, holds: 'date' },
			{ name: 'row', head: heads.row, holds: 'names' },
			{ name: 'row', head: 'row', holds: 'key' },
			{ name: 'column', head: heads.column, holds: 'names' },
			{ name: 'column', head: 'column', holds: 'key' },
			{ name: 'field', head: heads.field, holds: 'names' },
			{ name: 'field', head: 'field', holds: 'key' },
			{ name: 'says', head: heads.says, holds: 'text' },
			{ name: 'value', head: 'value', holds: 'key' },
		],
		rows: plan.grids.flatMap((grid) => rowsOf(plan, grid)),
	}
}

const rowsOf = (plan: Plan, grid: PlanGrid): string[][] =>
	Object.entries(grid.cells).flatMap(([key, cell]) => {
		const [row = '', column = ''] = key.split(':')
		return Object.entries(cell)
			.filter(([, value]) => value !== '')
			.map(([name, value]) => {
				const field = gridSpec(grid.grid).fields[name]
				return [
					questionLabels[grid.grid],
					grid.grid,
					grid.begins,
					nameOf(plan, grid, 'rows', row),
					row,
					nameOf(plan, grid, 'columns', column),
					column,
					TEXTS[name]?.label ?? name,
					name,
					field ? fieldWords(field, value) : value,
					// a text is its own value
					field?.type === 'text' ? '' : value,
				]
			})
	})

/** Of one that is not shown any more too. */
const nameOf = (plan: Plan, { grid, ...axes }: PlanGrid, axis: GridAxis, key: string): string =>
	axes[axis][key]?.label ||
	catalogueName(grid, axis, axes[axis][key]?.code ?? key) ||
	approachNameByKey(plan, key)
