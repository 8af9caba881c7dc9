import { GRID_FIELDS, gridSpec } from '@groundwork/shared/model/shapes/grid'
import type { GridShape } from '@groundwork/shared/model/shapes/grid'
import { gridCellKey } from '@groundwork/shared/model/shapes/gridLayout'
import { gridFieldTexts } from '@groundwork/shared/text/grids'
import type { Editor, TLShapeId } from 'tldraw'
import { approachFields, shapeFields } from '../fields/Fielded'
import type { Fielded } from '../fields/Fielded'
import { homeMap } from '../wholeBoard'
import { isGrid, layoutOf } from './grids'
import type { GridAddress } from './grids'

/**
 * A cell to be filled in. What its row is taken from keeps what it says itself: who decides what is learned in an approach stands
 * in the map's column, and is the same there and here.
 */
export function gridCellFields(editor: Editor, address: GridAddress): Fielded {
	const { grid: id, row, column } = address
	const key = gridCellKey(row, column)
	const now = () => {
		const grid = editor.getShape(id)
		return isGrid(grid) ? grid : undefined
	}
	const grid = now()
	const own: Fielded = {
		id: `${id} ${key}`,
		fields: grid ? gridSpec(grid.props.grid).fields : {},
		texts: gridFieldTexts,
		read(name) {
			const shape = now()
			return shape && (shape.props.cells[key]?.[name] ?? '')
		},
		write(name, value) {
			const shape = now()
			if (!shape) return
			const { [name]: _was, ...others } = shape.props.cells[key] ?? {}
			// What nobody filled in is absent; but a text that somebody emptied stays, for others may be writing in it.
			const gone = value === '' && own.fields[name]?.type !== 'text'
			const cell = gone ? others : { ...others, [name]: String(value) }
			const cells = { ...shape.props.cells, [key]: cell }
			editor.updateShape<GridShape>({ id, type: 'grid', props: { cells } })
		},
	}
	const map = grid && isApproachRow(editor, grid, row) ? homeMap(editor) : undefined
	if (!map) return own
	const onTheMap = approachFields(editor, map.id, row)
	const part = (name: string) => (name === 'control' ? onTheMap : own)
	return {
		...own,
		read: (name) => part(name).read(name),
		write: (name, value) => part(name).write(name, value),
	}
}

const isApproachRow = (editor: Editor, grid: GridShape, row: string): boolean =>
	gridSpec(grid.props.grid).rows.live === 'approaches' &&
	layoutOf(editor, grid).rows.some(({ key, live }) => live && key === row)

/** A grid as a whole, to be filled in. */
export const gridFields = (editor: Editor, id: TLShapeId): Fielded =>
	shapeFields(editor, id, GRID_FIELDS, gridFieldTexts)

/** One step of undo. */
export function setField(editor: Editor, address: GridAddress, name: string, value: string): void {
	const fields = gridCellFields(editor, address)
	if (fields.read(name) === value) return
	editor.markHistoryStoppingPoint(`set ${name}`)
	fields.write(name, value)
}
