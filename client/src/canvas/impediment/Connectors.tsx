import { useEditor, useValue } from 'tldraw'
import type { Box, Editor, Vec } from 'tldraw'
import { tieKey } from '@groundwork/shared/model/shapes/impediment'
import { openPanel } from '../panels'
import { impedimentsOf, tieBounds } from './ties'

/**
 * The dashed lines from pins to what they stand in the way of. Drawn above all shapes and from live bounds, so that they
 * follow both ends and stay when the pin itself is out of sight.
 */
export function Connectors() {
	const editor = useEditor()
	const strong = useValue('looked at', () => lookedAt(editor), [editor])
	const paths = useValue(
		'connectors',
		() =>
			impedimentsOf(editor).flatMap((pin) => {
				const from = editor.getShapePageBounds(pin)
				if (!from) return []
				return Object.entries(pin.props.ties).flatMap(([key, tie]) => {
					const to = tieBounds(editor, tie)
					return to && !to.collides(from)
						? [{ key: `${pin.id} ${key}`, pin: pin.id, target: key, d: lineBetween(from, to) }]
						: []
				})
			}),
		[editor],
	)
	if (paths.length === 0) return null
	return (
		<svg className="gw-connectors" aria-hidden="true">
			{paths.map(({ key, pin, target, d }) => (
				<path
					key={key}
					d={d}
					data-testid="impediment-connector"
					data-strong={strong.has(pin) || strong.has(target)}
				/>
			))}
		</svg>
	)
}

/** What somebody has selected, points at or has opened: ids of shapes and keys of ties. */
function lookedAt(editor: Editor): ReadonlySet<string> {
	const shapes = [...editor.getSelectedShapeIds(), editor.getHoveredShapeId()].filter((id) => id !== null)
	const panel = openPanel(editor)
	const keys = shapes.map((card) => tieKey({ kind: 'card', card }))
	if (panel?.kind === 'cell') keys.push(tieKey(panel))
	if (panel?.kind === 'impediment') keys.push(panel.pin)
	return new Set([...shapes, ...keys])
}

function lineBetween(from: Box, to: Box): string {
	const start = edgeToward(from, to.center)
	const end = edgeToward(to, start)
	return `M${start.x} ${start.y}L${end.x} ${end.y}M${end.x - 4} ${end.y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`
}

/** Where the way from the middle of a box to a point leaves the box. */
function edgeToward(box: Box, point: { x: number; y: number }): Vec {
	const middle = box.center
	const dx = point.x - middle.x
	const dy = point.y - middle.y
	const reach = Math.max(Math.abs(dx) / (box.w / 2), Math.abs(dy) / (box.h / 2))
	if (reach > 1) {
		middle.x += dx / reach
		middle.y += dy / reach
	}
	return middle
}
