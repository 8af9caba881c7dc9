import { tieShapeProps } from '@groundwork/shared/model/shapes/tie'
import type { Subject } from '@groundwork/shared/model/shapes/subject'
import type { TieShape } from '@groundwork/shared/model/shapes/tie'
import { tieMeaningLabels } from '@groundwork/shared/text/labels'
import { tieText } from '@groundwork/shared/text/ties'
import { ShapeUtil, Vec, createShapeId } from 'tldraw'
import type { RecordProps } from 'tldraw'
import { TieGeometry } from './TieGeometry'
import { TieView } from './TieView'
import { routeOf } from '@groundwork/shared/plan/drawing/route'
import type { Route } from '@groundwork/shared/plan/drawing/route'
import { endOn } from './subjects'
import { tieSentence } from './ties'

const NOWHERE: Subject = { kind: 'card', card: createShapeId('nowhere') }

/** What one card or cell says of another: a line that follows both. */
export class TieShapeUtil extends ShapeUtil<TieShape> {
	static override type = 'tie' as const
	static override props: RecordProps<TieShape> = tieShapeProps

	override getDefaultProps(): TieShape['props'] {
		// tldraw asks for them at every creation, and fills in what is not given: both ends always are.
		return { meaning: 'requires', from: NOWHERE, to: NOWHERE }
	}

	/** Read from where both ends lie now, so that it follows them without being written. */
	override getGeometry(shape: TieShape) {
		return new TieGeometry(this.route(shape), tieMeaningLabels[shape.props.meaning])
	}

	private route(shape: TieShape): Route {
		const page = this.editor.getAncestorPageId(shape)
		const from = endOn(this.editor, shape.props.from, page)
		const to = endOn(this.editor, shape.props.to, page)
		const whole = from && to && routeOf(from, to)
		const place = (from ?? to)?.rect ?? { x: shape.x, y: shape.y }
		const { points, label } = whole ?? { points: [place, place], label: place }
		const here = this.editor.getShapePageTransform(shape).clone().invert()
		return { points: here.applyToPoints(points.map(Vec.From)), label: here.applyToPoint(label) }
	}

	override canEdit() {
		return true
	}

	override canResize() {
		return false
	}

	override canBind() {
		return false
	}

	override canSnap() {
		return false
	}

	override canBeLaidOut() {
		return false
	}

	override hideResizeHandles() {
		return true
	}

	override hideRotateHandle() {
		return true
	}

	override hideSelectionBoundsBg() {
		return true
	}

	override hideSelectionBoundsFg() {
		return true
	}

	override getText({ props }: TieShape) {
		return tieMeaningLabels[props.meaning]
	}

	override getAriaDescriptor({ props }: TieShape) {
		return tieText.descriptor(tieSentence(this.editor, props))
	}

	override component(shape: TieShape) {
		return <TieView tie={shape} />
	}

	override indicator(shape: TieShape) {
		const { points } = this.editor.getShapeGeometry<TieGeometry>(shape).route
		return <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} fill="none" />
	}
}
