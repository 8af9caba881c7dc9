import { gridSpec } from '@groundwork/shared/model/shapes/grid'
import type { GridShape } from '@groundwork/shared/model/shapes/grid'
import { GRID_SIZES, orderedItems } from '@groundwork/shared/model/shapes/gridLayout'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { catalogueName, itemName } from '@groundwork/shared/text/gridNames'
import type { GridAxis } from '@groundwork/shared/text/gridNames'
import { gridText } from '@groundwork/shared/text/grids'
import { useCallback, useState } from 'react'
import { Box, useEditor } from 'tldraw'
import { OrderedItem } from '../map/OrderedItem'
import { closePanel } from '../panels'
import { Popover } from '../ui/Popover'
import { addItem, itemLabel, moveItem, removeItem } from './gridItems'
import '../map/panels.css'

/** The rows and columns of a grid that the team may have as it likes. */
export function GridSettings({ grid }: { grid: GridShape }) {
	const editor = useEditor()
	const spec = gridSpec(grid.props.grid)
	const axes = (['rows', 'columns'] as const).filter((axis) => spec[axis].own)
	const [chosen, setChosen] = useState<GridAxis>('rows')
	const shown = axes.includes(chosen) ? chosen : axes[0]
	const { id } = grid
	const anchor = useCallback(() => {
		const bounds = editor.getShapePageBounds(id)
		// The right end of the title, where its button lies.
		return bounds && new Box(bounds.maxX - 160, bounds.y, 160, GRID_SIZES.titleHeight)
	}, [editor, id])
	return (
		<Popover
			label={gridText.settings}
			testId="grid-settings-popover"
			anchor={anchor}
			onClose={() => closePanel(editor)}
		>
			<header className="gw-popover__head">
				<h3>{gridText.settings}</h3>
			</header>
			{axes.length > 1 && (
				<div className="gw-tabs" role="tablist">
					{axes.map((axis) => (
						<button
							key={axis}
							type="button"
							role="tab"
							aria-selected={shown === axis}
							onClick={() => setChosen(axis)}
						>
							{gridText[axis]}
						</button>
					))}
				</div>
			)}
			{shown && <Items key={shown} grid={grid} axis={shown} />}
			<p className="gw-popover__hint">{gridText.removeHint}</p>
		</Popover>
	)
}

function Items({ grid, axis }: { grid: GridShape; axis: GridAxis }) {
	const editor = useEditor()
	const kind = grid.props.grid
	const items = orderedItems(grid.props[axis])
	const offered = gridSpec(kind)[axis].codes.filter((code) => !grid.props[axis][code])
	return (
		<>
			<ol className="gw-items">
				{items.map(([key, item], at) => (
					<OrderedItem
						key={key}
						name={itemName(kind, axis, item)}
						label={itemLabel(editor, grid.id, axis, key)}
						placeholder={catalogueName(kind, axis, item.code) || gridText.unnamed}
						first={at === 0}
						last={at === items.length - 1}
						onMove={(by) => moveItem(editor, grid, axis, key, by)}
						onRemove={() => removeItem(editor, grid, axis, key)}
					/>
				))}
			</ol>
			{offered.length > 0 && (
				<fieldset className="gw-offers">
					<legend>{axis === 'rows' ? gridText.removedRows : gridText.removedColumns}</legend>
					{offered.map((code) => (
						<label key={code}>
							<input type="checkbox" checked={false} onChange={() => addItem(editor, grid, axis, code)} />
							{catalogueName(kind, axis, code)}
						</label>
					))}
				</fieldset>
			)}
			<AddItem grid={grid} axis={axis} count={items.length} />
		</>
	)
}

function AddItem({ grid, axis, count }: { grid: GridShape; axis: GridAxis; count: number }) {
	const editor = useEditor()
	const [own, setOwn] = useState('')
	const most = axis === 'rows' ? LIMITS.rowsPerGrid : LIMITS.columnsPerGrid
	const label = axis === 'rows' ? gridText.addRow : gridText.addColumn
	if (count >= most) return <p className="gw-popover__hint">{gridText.full(most)}</p>
	return (
		<form
			className="gw-addrow"
			onSubmit={(event) => {
				event.preventDefault()
				if (!own.trim()) return
				addItem(editor, grid, axis, 'other', own.trim())
				setOwn('')
			}}
		>
			<input
				type="text"
				aria-label={label}
				placeholder={label}
				value={own}
				maxLength={LIMITS.labelLength}
				onChange={(event) => setOwn(event.currentTarget.value)}
			/>
			<button type="submit" className="gw-button" disabled={!own.trim()}>
				{gridText.add}
			</button>
		</form>
	)
}
