import { useEditor, useValue } from 'tldraw'
import { isImpediment } from '../impediment/ties'
import { isMap } from '../map/maps'
import { AuthorshipLine } from './AuthorshipLine'

/** Below the frame of the selection and its handles. Pixels. */
const GAP = 18

/** Under the one shape that is selected: who made it, and who changed it last. A pin says it in its panel; a map is everybody's. */
export function SelectedAuthorship() {
	const editor = useEditor()
	const shape = useValue(
		'selected shape',
		() => {
			const only = editor.getOnlySelectedShape()
			return only && !isImpediment(only) && !isMap(only) ? only : undefined
		},
		[editor],
	)
	const place = useValue(
		'authorship place',
		() => {
			const bounds = shape && editor.getShapePageBounds(shape)
			if (!bounds || !editor.isInAny('select.idle', 'select.editing_shape')) return undefined
			return editor.pageToViewport({ x: bounds.midX, y: bounds.maxY })
		},
		[editor, shape],
	)
	if (!shape || !place) return null
	return (
		<div className="gw-authorship-place" style={{ left: place.x, top: place.y + GAP }}>
			<AuthorshipLine key={shape.id} shape={shape} />
		</div>
	)
}
