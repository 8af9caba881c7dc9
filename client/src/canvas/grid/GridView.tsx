// The grid is laid out by the shape, in page units; the tags of a table would lay themselves out.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { gridSpec } from '@groundwork/shared/model/shapes/grid'
import type { GridShape } from '@groundwork/shared/model/shapes/grid'
import { GRID_SIZES } from '@groundwork/shared/model/shapes/gridLayout'
import type { GridLine } from '@groundwork/shared/model/shapes/gridLayout'
import { itemName } from '@groundwork/shared/text/gridNames'
import { gridCorners, gridText } from '@groundwork/shared/text/grids'
import { questionWordings } from '@groundwork/shared/text/labels'
import { useRef } from 'react'
import { useEditor, useValue } from 'tldraw'
import { MAP_FRAME } from '../map/mapGeometry'
import { openPanel } from '../panels'
import { GridCell } from './GridCell'
import { GridEmpty } from './GridEmpty'
import { GridHeader } from './GridHeader'
import { layoutOf } from './grids'
import { ScaleHeading } from './ScaleCell'
import { useGridCellKeys } from './useGridCellKeys'
import './grid.css'

/** The whole grid, to be used by pointer, keyboard and screen reader. */
export default function GridView({ grid }: { grid: GridShape }) {
	const editor = useEditor()
	const ref = useRef<HTMLDivElement>(null)
	const layout = useValue('grid layout', () => layoutOf(editor, grid), [editor, grid])
	const at = useGridCellKeys(ref, grid, layout)
	const panel = useValue('panel', () => openPanel(editor), [editor])
	const pointing = useValue('pointing', () => editor.getCurrentToolId() === 'select', [editor])
	const { columns, rows, width, height } = layout
	const kind = grid.props.grid
	const { titleHeight } = GRID_SIZES

	return (
		<div
			className="gw-grid"
			data-testid={`grid-${kind}`}
			data-grid={kind}
			data-pointing={pointing}
			style={{
				left: -MAP_FRAME,
				top: -MAP_FRAME,
				width: width + 2 * MAP_FRAME,
				height: height + 2 * MAP_FRAME,
			}}
		>
			<div className="gw-grid__sheet" style={{ left: MAP_FRAME, top: MAP_FRAME, width, height }}>
				<GridHeader grid={grid} />
				<div
					ref={ref}
					role="grid"
					aria-label={gridText.gridLabel(questionWordings[kind])}
					aria-rowcount={rows.length + 1}
					aria-colcount={columns.length + 1}
				>
					<div
						role="row"
						className="gw-grid__columns"
						style={{ top: titleHeight, height: layout.columnHeading }}
					>
						<div role="columnheader" className="gw-grid__corner" style={{ width: layout.rowHeading }}>
							{gridCorners[kind]}
						</div>
						{columns.map((column) => (
							<div
								key={column.key}
								role="columnheader"
								className="gw-grid__column"
								style={{ left: column.x, width: column.width }}
								title={itemName(kind, 'columns', column.item)}
							>
								{kind === 'curriculum_match' ? (
									<ScaleHeading />
								) : (
									<span>{itemName(kind, 'columns', column.item)}</span>
								)}
							</div>
						))}
					</div>
					{rows.map((row, rowAt) => (
						<div
							key={row.key}
							role="row"
							aria-rowindex={rowAt + 2}
							className="gw-grid__row"
							style={{ top: row.y, height: row.height }}
						>
							<RowHeading grid={grid} row={row} width={layout.rowHeading} />
							{columns.map((column, columnAt) => (
								<GridCell
									key={column.key}
									grid={grid}
									row={row}
									column={column}
									reachable={rowAt === at.row && columnAt === at.column}
									open={
										panel?.kind === 'gridCell' &&
										panel.grid === grid.id &&
										panel.row === row.key &&
										panel.column === column.key
									}
									onReach={() => at.reach(rowAt, columnAt)}
								/>
							))}
						</div>
					))}
				</div>
				<GridEmpty grid={grid} layout={layout} />
			</div>
		</div>
	)
}

function RowHeading({ grid, row, width }: { grid: GridShape; row: GridLine; width: number }) {
	const kind = grid.props.grid
	const name = itemName(kind, 'rows', row.item)
	const fromMap = row.live && gridSpec(kind).rows.live === 'approaches'
	return (
		<div role="rowheader" className="gw-grid__heading" style={{ width }} title={name}>
			<span>{name}</span>
			{fromMap && <small>{gridText.fromMap}</small>}
		</div>
	)
}
