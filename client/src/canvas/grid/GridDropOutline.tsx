import { useEditor, useValue } from 'tldraw'
import { gridDropTargets } from './dropOnGrid'
import { gridCellBounds } from './grids'

/** The outlines of the cells that cards are held over, above the cards that hide them. */
export function GridDropOutline() {
	const editor = useEditor()
	const cells = useValue(
		'grid drop outlines',
		() => gridDropTargets(editor).flatMap((cell) => gridCellBounds(editor, cell) ?? []),
		[editor],
	)
	return cells.map(({ x, y, w, h }) => (
		<svg key={`${x} ${y}`} className="gw-drop" aria-hidden="true">
			<rect x={x + 1} y={y + 1} width={w - 2} height={h - 2} rx={8} />
		</svg>
	))
}
