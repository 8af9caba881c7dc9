import { tieShapeProps } from '@groundwork/shared/model/shapes/tie'
import type { TieShape } from '@groundwork/shared/model/shapes/tie'
import { Rectangle2d, ShapeUtil } from 'tldraw'
import type { RecordProps } from 'tldraw'

/** What one card or cell says of another. */
export class TieShapeUtil extends ShapeUtil<TieShape> {
	static override type = 'tie' as const
	static override props: RecordProps<TieShape> = tieShapeProps

	override getDefaultProps(): TieShape['props'] {
		throw new Error('a tie has two ends')
	}

	override getGeometry() {
		return new Rectangle2d({ width: 1, height: 1, isFilled: false })
	}

	override component() {
		return null
	}

	override indicator() {
		return null
	}
}
