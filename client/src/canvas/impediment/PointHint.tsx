import { pointText } from '@groundwork/shared/text/hints'
import { useEditor, useValue } from 'tldraw'
import { ownPointer } from '../ui/useOwnKeys'
import { endPointing, pinBeingTied, thingPointedAt } from './PointTool'
import { tieBounds } from './ties'
import './point.css'

/** What to do while an impediment is tied by clicks, and the way to finish. */
export function PointHint() {
	const editor = useEditor()
	const count = useValue(
		'ties so far',
		() => {
			const pin = pinBeingTied(editor)
			return pin && Object.keys(pin.props.ties).length
		},
		[editor],
	)
	if (count === undefined) return null
	return (
		<div className="gw-pointhint" data-testid="point-hint" {...ownPointer}>
			<output>{pointText.hint(count)}</output>
			<button type="button" className="gw-button" onClick={() => endPointing(editor)}>
				{pointText.done}
			</button>
		</div>
	)
}

/** The outline of what a click would tie it to. */
export function PointTarget() {
	const editor = useEditor()
	const bounds = useValue(
		'thing pointed at',
		() => {
			const thing = thingPointedAt(editor)
			return thing && tieBounds(editor, thing)
		},
		[editor],
	)
	if (!bounds) return null
	const { x, y, w, h } = bounds
	return (
		<svg className="gw-pointtarget" aria-hidden="true">
			<rect x={x - 2} y={y - 2} width={w + 4} height={h + 4} rx={8} />
		</svg>
	)
}
