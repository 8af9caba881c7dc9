import {
	IMPEDIMENT_DEFAULTS,
	PIN_WIDTH,
	impedimentShapeProps,
} from '@groundwork/shared/model/shapes/impediment'
import type { ImpedimentShape } from '@groundwork/shared/model/shapes/impediment'
import { impedimentText } from '@groundwork/shared/text/canvas'
import { impedimentStatusLabels, visibilityLabels } from '@groundwork/shared/text/labels'
import { HTMLContainer, Rectangle2d, ShapeUtil } from 'tldraw'
import type { RecordProps } from 'tldraw'
import { mayWrite } from '../access'
import { heightOf } from '../heights'
import { ImpedimentView } from './ImpedimentView'

/** Until the browser has laid the pin out. */
const HEIGHT_GUESS = 72

/** What stands in the way. Leaders raise it; the team reads it once it is published. */
export class ImpedimentShapeUtil extends ShapeUtil<ImpedimentShape> {
	static override type = 'impediment' as const
	static override props: RecordProps<ImpedimentShape> = impedimentShapeProps

	override getDefaultProps(): ImpedimentShape['props'] {
		return { ...IMPEDIMENT_DEFAULTS, ties: {} }
	}

	override getGeometry({ id }: ImpedimentShape) {
		return new Rectangle2d({
			width: PIN_WIDTH,
			height: heightOf(this.editor, id, HEIGHT_GUESS),
			isFilled: true,
		})
	}

	override canEdit(shape: ImpedimentShape) {
		return mayWrite(this.editor, shape)
	}

	override canTabTo(shape: ImpedimentShape) {
		return mayWrite(this.editor, shape)
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

	/** An arrow tied to a pin would be a record of another layer that points into this one. */
	override canBind() {
		return false
	}

	override getText({ props }: ImpedimentShape) {
		return props.statement
	}

	override getAriaDescriptor({ props }: ImpedimentShape) {
		return impedimentText.descriptor(
			props.statement || impedimentText.untitled,
			props.severity,
			impedimentStatusLabels[props.status],
			visibilityLabels[props.visibility],
		)
	}

	override component(shape: ImpedimentShape) {
		return (
			<HTMLContainer style={{ width: PIN_WIDTH }}>
				<ImpedimentView pin={shape} label={this.getAriaDescriptor(shape)} />
			</HTMLContainer>
		)
	}

	override indicator({ id }: ImpedimentShape) {
		return <rect width={PIN_WIDTH} height={heightOf(this.editor, id, HEIGHT_GUESS)} rx={8} />
	}
}
