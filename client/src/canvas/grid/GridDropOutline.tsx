import { useEditor, useValue } from 'tldraw'
import { gridDropTarget } from './dropOnGrid'
import { gridCellBounds } from './grids'

/** The outline of the cell a card is held over, above the card that hides it. */
export function GridDropOutline() {
	const editor = useEditor()
	const bounds = useValue(
		'grid drop outline',
		() => {
			const cell = gridDropTarget(editor)
			return cell && gridCellBounds(editor, cell)
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
