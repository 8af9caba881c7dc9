import { gridSpec } from '@groundwork/shared/model/shapes/grid'
import type { GridShape } from '@groundwork/shared/model/shapes/grid'
import { itemName } from '@groundwork/shared/text/gridNames'
import { useCallback, useMemo } from 'react'
import { useEditor, useValue } from 'tldraw'
import { mayDraw } from '../access'
import { FieldInput } from '../fields/FieldInput'
import { closePanel } from '../panels'
import { Popover } from '../ui/Popover'
import { CellCards } from './CellCards'
import { CellProviders } from './CellProviders'
import { CellWords } from './CellWords'
import { gridCellFields } from './gridFields'
import { gridCellBounds, layoutOf } from './grids'
import type { GridAddress } from './grids'
import { StepChoices } from './StepChoices'

/** One cell of a grid, to fill in. */
export function GridCellPopover({ grid, address }: { grid: GridShape; address: GridAddress }) {
	const editor = useEditor()
	const layout = useValue('grid layout', () => layoutOf(editor, grid), [editor, grid])
	const anchor = useCallback(() => gridCellBounds(editor, address), [editor, address])
	const row = layout.rows.find(({ key }) => key === address.row)
	const column = layout.columns.find(({ key }) => key === address.column)
	if (!row || !column) return null
	const kind = grid.props.grid
	const [rowName, columnName] = [itemName(kind, 'rows', row.item), itemName(kind, 'columns', column.item)]

	return (
		<Popover
			label={`${rowName} × ${columnName}`}
			testId="grid-cell-popover"
			anchor={anchor}
			onClose={() => closePanel(editor)}
		>
			<header className="gw-popover__head">
				<h3>{rowName}</h3>
				<p>{columnName}</p>
			</header>
			{kind === 'teacher_help' ? (
				<CellProviders grid={grid} address={address} />
			) : gridSpec(kind).cards ? (
				<CellCards grid={grid} address={address} />
			) : (
				<CellFields grid={grid} address={address} />
			)}
		</Popover>
	)
}

function CellFields({ grid, address }: { grid: GridShape; address: GridAddress }) {
	const editor = useEditor()
	const mayChange = useValue('may draw', () => mayDraw(editor), [editor])
	const of = useMemo(() => gridCellFields(editor, address), [editor, address])
	const fields = Object.entries(gridSpec(grid.props.grid).fields)
	if (!mayChange) return <CellWords of={of} />
	return fields.map(([name, field], at) =>
		field.type === 'code' ? (
			<StepChoices key={name} of={of} name={name} codes={field.codes} grid={grid.props.grid} />
		) : (
			<FieldInput key={name} of={of} name={name} first={at === 0} testId={`grid-${name}`} />
		),
	)
}
