import { CHANGE_DEFAULTS, changeShapeProps } from '@groundwork/shared/model/shapes/change'
import type { ChangeShape } from '@groundwork/shared/model/shapes/change'
import { changeText } from '@groundwork/shared/text/canvas'
import { changeStatusLabels, horizonLabels } from '@groundwork/shared/text/labels'
import { HTMLContainer, Rectangle2d, ShapeUtil } from 'tldraw'
import type { RecordProps, TLResizeInfo, TLShapePartial } from 'tldraw'
import { heightOf } from '../heights'
import { cellAt } from '../map/maps'
import { ChangeView } from './ChangeView'
import { landingPoint } from './landing'

const LEAST_WIDTH = 200
const MOST_WIDTH = 600
/** Until the browser has laid the card out. */
const HEIGHT_GUESS = 150

/** What the team will do: from today's practice to the new one. */
export class ChangeShapeUtil extends ShapeUtil<ChangeShape> {
	static override type = 'change' as const
	static override props: RecordProps<ChangeShape> = changeShapeProps

	override getDefaultProps(): ChangeShape['props'] {
		return { ...CHANGE_DEFAULTS }
	}

	override getGeometry(shape: ChangeShape) {
		return new Rectangle2d({ width: shape.props.w, height: this.height(shape), isFilled: true })
	}

	override canEdit() {
		return true
	}

	override hideRotateHandle() {
		return true
	}

	/** While it is edited, the wheel scrolls its long texts. */
	override canScroll() {
		return true
	}

	/** Wider or narrower; the height follows the text. */
	override onResize(
		shape: ChangeShape,
		{ handle, initialShape, initialBounds, scaleX, newPoint }: TLResizeInfo<ChangeShape>,
	) {
		const w = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, initialBounds.width * Math.abs(scaleX)))
		// Dragged by its left edge the card keeps its right one, also where the width has come to its end.
		const x = handle.endsWith('left')
			? newPoint.x + initialBounds.width * Math.abs(scaleX) - w
			: initialShape.x
		return { x, y: initialShape.y, props: { w } }
	}

	/** Let go over a cell it belongs to that cell; elsewhere it keeps what it had. */
	override onTranslateEnd(_initial: ChangeShape, current: ChangeShape): TLShapePartial<ChangeShape> | void {
		const cell = cellAt(this.editor, landingPoint(this.editor, current))
		if (!cell) return
		const { aspect, approach } = cell
		if (aspect === current.props.aspect && approach === current.props.approach) return
		return { id: current.id, type: current.type, props: { aspect, approach } }
	}

	override getText({ props }: ChangeShape) {
		return [props.title, props.from, props.to].filter(Boolean).join('\n')
	}

	override getAriaDescriptor({ props }: ChangeShape) {
		return changeText.descriptor(
			props.title || changeText.untitled,
			changeStatusLabels[props.status],
			horizonLabels[props.horizon],
		)
	}

	override component(shape: ChangeShape) {
		return (
			<HTMLContainer style={{ width: shape.props.w }}>
				<ChangeView card={shape} />
			</HTMLContainer>
		)
	}

	override indicator(shape: ChangeShape) {
		return <rect width={shape.props.w} height={this.height(shape)} rx={10} />
	}

	private height({ id }: ChangeShape): number {
		return heightOf(this.editor, id, HEIGHT_GUESS)
	}
}
