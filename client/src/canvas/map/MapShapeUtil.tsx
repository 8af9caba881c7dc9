import { mapShapeProps } from '@groundwork/shared/model/shapes/map'
import type { MapShape } from '@groundwork/shared/model/shapes/map'
import { mapText } from '@groundwork/shared/text/canvas'
import { HTMLContainer, ShapeUtil } from 'tldraw'
import type { RecordProps } from 'tldraw'
import { MAP_FRAME, MapGeometry } from './mapGeometry'
import { MapView } from './MapView'
import { layoutOf } from './maps'

/** The map of aspects by approaches: one shape that lays itself out from its props. */
export class MapShapeUtil extends ShapeUtil<MapShape> {
	static override type = 'map' as const
	static override props: RecordProps<MapShape> = mapShapeProps

	override getDefaultProps(): MapShape['props'] {
		return { title: '', approaches: {}, aspects: {}, cells: {}, folded: {} }
	}

	override getGeometry(shape: MapShape) {
		return new MapGeometry(layoutOf(this.editor, shape))
	}

	/** To edit the map is to walk through its cells: Enter on the selected map goes in, Escape comes out. */
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

	/** Otherwise a selected map could be dragged by its cells. */
	override hideSelectionBoundsBg() {
		return true
	}

	override canBind() {
		return false
	}

	/** A map lies straight: rotated text is hard to read, and cards could not be dropped on cells by sight. */
	override onBeforeUpdate(_prev: MapShape, next: MapShape): MapShape | void {
		return next.rotation === 0 ? undefined : { ...next, rotation: 0 }
	}

	override getText(shape: MapShape) {
		return shape.props.title || mapText.untitled
	}

	override getAriaDescriptor(shape: MapShape) {
		const { rows, columns } = layoutOf(this.editor, shape)
		return mapText.descriptor(this.getText(shape), rows.length, columns.length)
	}

	override component(shape: MapShape) {
		const { width, height } = layoutOf(this.editor, shape)
		return (
			<HTMLContainer style={{ width, height }}>
				<MapView map={shape} />
			</HTMLContainer>
		)
	}

	override indicator(shape: MapShape) {
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
