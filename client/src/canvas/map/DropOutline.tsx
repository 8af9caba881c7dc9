import { useEditor, useValue } from 'tldraw'
import { dropTargets } from './dropTarget'
import { cellBounds } from './maps'

/** The outlines of the cells that cards are held over, above the cards that hide them. */
export function DropOutline() {
	const editor = useEditor()
	const outlines = useValue(
		'drop outlines',
		() => dropTargets(editor).flatMap((cell) => cellBounds(editor, cell) ?? []),
		[editor],
	)
	if (outlines.length === 0) return null
	return (
		<svg className="gw-drop" aria-hidden="true">
			{outlines.map(({ x, y, w, h }) => (
				<rect key={`${x} ${y}`} x={x + 1} y={y + 1} width={w - 2} height={h - 2} rx={8} />
			))}
		</svg>
	)
}
