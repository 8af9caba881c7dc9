import { CARDS, CARD_KINDS } from '@groundwork/shared/model/cards'
import type { CardKind } from '@groundwork/shared/model/cards'
import { textFields } from '@groundwork/shared/model/fields'
import { cardDefaults, cardShapeProps } from '@groundwork/shared/model/shapes/card'
import type { CardShape } from '@groundwork/shared/model/shapes/card'
import { cardText } from '@groundwork/shared/text/canvas'
import { cardKindLabels } from '@groundwork/shared/text/labels'
import { HTMLContainer, Rectangle2d, ShapeUtil } from 'tldraw'
import type { RecordProps, TLAnyShapeUtilConstructor, TLResizeInfo, TLShapePartial } from 'tldraw'
import { cardTitle } from './cardTitle'
import { dropOnGrid } from '../grid/dropOnGrid'
import { heightOf } from '../heights'
import { cellAt } from '../map/maps'
import { CardView } from './CardView'
import { landingPoint } from './landing'

const LEAST_WIDTH = 200
const MOST_WIDTH = 600
/** Until the browser has laid the card out. */
const HEIGHT_GUESS = 150

/** One card of the family, of whatever kind. */
abstract class CardShapeUtil extends ShapeUtil<CardShape> {
	override getGeometry(shape: CardShape) {
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
		shape: CardShape,
		{ handle, initialShape, initialBounds, scaleX, newPoint }: TLResizeInfo<CardShape>,
	) {
		const w = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, initialBounds.width * Math.abs(scaleX)))
		// Dragged by its left edge the card keeps its right one, also where the width has come to its end.
		const x = handle.endsWith('left')
			? newPoint.x + initialBounds.width * Math.abs(scaleX) - w
			: initialShape.x
		return { x, y: initialShape.y, props: { w } } as TLShapePartial<CardShape>
	}

	/** Let go over a cell it belongs to that cell; elsewhere it keeps what it had. */
	override onTranslateEnd(_initial: CardShape, current: CardShape): TLShapePartial<CardShape> | void {
		const said = dropOnGrid(this.editor, current)
		if (said) return { id: current.id, type: current.type, props: said }
		const cell = cellAt(this.editor, landingPoint(this.editor, current))
		if (!cell) return
		const { aspect, approach } = cell
		if (aspect === current.props.aspect && approach === current.props.approach) return
		return { id: current.id, type: current.type, props: { aspect, approach } }
	}

	override getText({ type, props }: CardShape) {
		const values = props as unknown as Record<string, string>
		return textFields(CARDS[type])
			.map((name) => values[name])
			.filter(Boolean)
			.join('\n')
	}

	override getAriaDescriptor(card: CardShape) {
		return cardText.descriptor(cardKindLabels[card.type], cardTitle(card))
	}

	override component(shape: CardShape) {
		return (
			<HTMLContainer style={{ width: shape.props.w }}>
				<CardView card={shape} />
			</HTMLContainer>
		)
	}

	override indicator(shape: CardShape) {
		return <rect width={shape.props.w} height={this.height(shape)} rx={10} />
	}

	private height({ id }: CardShape): number {
		return heightOf(this.editor, id, HEIGHT_GUESS)
	}
}

/** tldraw wants a class for each type of shape. */
function utilOf(kind: CardKind) {
	return class extends CardShapeUtil {
		static override type = kind
		static override props = cardShapeProps(kind) as RecordProps<CardShape>

		override getDefaultProps(): CardShape['props'] {
			return cardDefaults(kind)
		}
	}
}

export const cardShapeUtils: TLAnyShapeUtilConstructor[] = CARD_KINDS.map(utilOf)
