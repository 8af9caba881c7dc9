import { useEditor, useValue } from 'tldraw'
import { dropTarget } from './dropTarget'
import { cellBounds } from './maps'

/** The outline of the cell a card is held over, above the card that hides it. */
export function DropOutline() {
	const editor = useEditor()
	const bounds = useValue(
		'drop outline',
		() => {
			const cell = dropTarget(editor)
			return cell && cellBounds(editor, cell)
		},
		[editor],
	)
	if (!bounds) return null
	const { x, y, w, h } = bounds
	return (
		<svg className="gw-drop" aria-hidden="true">
			<rect x={x + 1} y={y + 1} width={w - 2} height={h - 2} rx={8} />
		</svg>
	)
}
