import { gridShapeProps } from '@groundwork/shared/model/shapes/grid'
import type { GridShape } from '@groundwork/shared/model/shapes/grid'
import { HTMLContainer, Rectangle2d, ShapeUtil } from 'tldraw'
import type { RecordProps } from 'tldraw'

/** The grid of a question. */
export class GridShapeUtil extends ShapeUtil<GridShape> {
	static override type = 'grid' as const
	static override props: RecordProps<GridShape> = gridShapeProps

	override getDefaultProps(): GridShape['props'] {
		return { grid: 'purpose', rows: {}, columns: {}, cells: {} }
	}

	override getGeometry() {
		return new Rectangle2d({ width: 800, height: 600, isFilled: true })
	}

	override component() {
		return <HTMLContainer />
	}

	override indicator() {
		return <rect width={800} height={600} />
	}
}
