import { gridShapeProps } from '@groundwork/shared/model/shapes/grid'
import type { GridShape } from '@groundwork/shared/model/shapes/grid'
import { gridCanvasText } from '@groundwork/shared/text/canvas'
import { questionWordings } from '@groundwork/shared/text/labels'
import { HTMLContainer, ShapeUtil } from 'tldraw'
import type { RecordProps } from 'tldraw'
import { onDemand } from '../../ui/onDemand'
import { MAP_FRAME } from '../map/mapGeometry'
import { GridGeometry } from './gridGeometry'
import { layoutOf } from './grids'

const GridView = onDemand(() => import('./GridView'))

/** The grid of a question: one shape that lays itself out from its props and from what it takes of other records. */
export class GridShapeUtil extends ShapeUtil<GridShape> {
	static override type = 'grid' as const
	static override props: RecordProps<GridShape> = gridShapeProps

	override getDefaultProps(): GridShape['props'] {
		return { grid: 'purpose', rows: {}, columns: {}, cells: {}, begins: '' }
	}

	override getGeometry(shape: GridShape) {
		return new GridGeometry(layoutOf(this.editor, shape))
	}

	/** To edit the grid is to walk through its cells: Enter on the selected grid goes in, Escape comes out. */
	override canEdit() {
		return true
	}

	override canEditInReadonly() {
		return true
	}

	override canResize() {
		return false
	}

	override hideResizeHandles() {
		return true
	}

	override hideRotateHandle() {
		return true
	}

	/** Otherwise a selected grid could be dragged by its cells. */
	override hideSelectionBoundsBg() {
		return true
	}

	override canBind() {
		return false
	}

	/** A grid lies straight, as a map does: cards are dropped on its cells by sight. */
	override onBeforeUpdate(_prev: GridShape, next: GridShape): GridShape | void {
		return next.rotation === 0 ? undefined : { ...next, rotation: 0 }
	}

	override getText({ props }: GridShape) {
		return questionWordings[props.grid]
	}

	override getAriaDescriptor(shape: GridShape) {
		const { rows, columns } = layoutOf(this.editor, shape)
		return gridCanvasText.descriptor(this.getText(shape), rows.length, columns.length)
	}

	override component(shape: GridShape) {
		return (
			<HTMLContainer>
				<GridView grid={shape} />
			</HTMLContainer>
		)
	}

	override indicator(shape: GridShape) {
		const { width, height } = layoutOf(this.editor, shape)
		return (
			<rect
				x={-MAP_FRAME}
				y={-MAP_FRAME}
				width={width + 2 * MAP_FRAME}
				height={height + 2 * MAP_FRAME}
				rx={14}
			/>
		)
	}
}
