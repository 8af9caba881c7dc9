import { gridSpec } from '@groundwork/shared/model/shapes/grid'
import type { GridShape } from '@groundwork/shared/model/shapes/grid'
import type { GridLine } from '@groundwork/shared/model/shapes/gridLayout'
import { itemName } from '@groundwork/shared/text/gridNames'
import { gridText } from '@groundwork/shared/text/grids'
import { useMemo } from 'react'
import { useEditor, useValue } from 'tldraw'
import type { TLShapeId } from 'tldraw'
import { CardsCell } from './CardsCell'
import { cellWords } from './cellWords'
import { DoseCell } from './DoseCell'
import { gridCellFields } from './gridFields'
import { ProvidersCell } from './ProvidersCell'
import { ScaleCell } from './ScaleCell'
import { TextCell } from './TextCell'

interface GridCellProps {
	grid: GridShape
	row: GridLine
	column: GridLine & { x: number; width: number }
	/** The one cell that Tab reaches; arrows move it. */
	reachable: boolean
	open: boolean
	onReach: () => void
}

/** One cell. A pointer's click comes through the canvas, so that a drag can still select. */
export function GridCell({ grid, row, column, reachable, open, onReach }: GridCellProps) {
	const editor = useEditor()
	const { id, props } = grid
	const kind = props.grid
	const address = useMemo(() => ({ grid: id, row: row.key, column: column.key }), [id, row.key, column.key])
	const words = useValue('cell words', () => cellWords(editor, kind, address), [editor, kind, address])
	const name = itemName(kind, 'rows', row.item)
	return (
		<div
			// Laid out by the shape, in page units: a table would lay itself out.
			// oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
			role="gridcell"
			tabIndex={reachable ? 0 : -1}
			className="gw-gridcell"
			data-testid={`grid-cell-${row.key}-${column.key}`}
			data-cell={`${row.key} ${column.key}`}
			data-open={open}
			aria-label={gridText.cellLabel(name, itemName(kind, 'columns', column.item), words || gridText.empty)}
			aria-haspopup="dialog"
			style={{ left: column.x, width: column.width }}
			onFocus={onReach}
		>
			<Inside grid={grid} address={address} name={name} />
		</div>
	)
}

function Inside({
	grid,
	address,
	name,
}: {
	grid: GridShape
	address: { grid: TLShapeId; row: string; column: string }
	name: string
}) {
	const editor = useEditor()
	const kind = grid.props.grid
	const fields = useMemo(() => gridCellFields(editor, address), [editor, address])
	if (kind === 'teacher_help') return <ProvidersCell need={address.row as TLShapeId} />
	if (gridSpec(kind).cards) return <CardsCell kind={kind} row={address.row} column={address.column} />
	if (kind === 'who_and_when') return <DoseCell of={fields} />
	if (kind === 'curriculum_match') return <ScaleCell of={fields} address={address} name={name} />
	return <TextCell of={fields} />
}
