import { useEditor, useValue } from 'tldraw'
import type { Box, Editor } from 'tldraw'
import { subjectKey } from '@groundwork/shared/model/shapes/subject'
import type { Subject } from '@groundwork/shared/model/shapes/subject'
import { openPanel } from '../panels'
import { DOT, lineThrough, lineToThing, waysToCell } from '@groundwork/shared/plan/drawing/lines'
import type { Line } from '@groundwork/shared/plan/drawing/lines'
import { pinBeingTied } from './PointTool'
import { isImpediment, tieBounds } from './ties'

/**
 * The dashed lines from pins to what they stand in the way of, from live bounds, so that they follow both ends and stay when
 * the pin itself is out of sight. At rest they lie behind all shapes and end at the edge of the map: words stay readable.
 */
export function RestingConnectors() {
	const editor = useEditor()
	const lines = useValue('resting connectors', () => connectors(editor, restingLine, false), [editor])
	if (lines.length === 0) return null
	return (
		<svg className="gw-connectors" aria-hidden="true">
			{lines.map(({ key, line }) => (
				<g key={key} data-testid="impediment-connector">
					<Drawn line={line} />
				</g>
			))}
		</svg>
	)
}

/** The lines of what somebody looks at: above all shapes and as far as the cell, between its rows, with a light halo. */
export function LookedAtConnectors() {
	const editor = useEditor()
	const lines = useValue('looked at connectors', () => connectors(editor, fullLine, true), [editor])
	if (lines.length === 0) return null
	return (
		<svg className="gw-connectors gw-connectors--full" aria-hidden="true">
			{lines.map(({ key, line }) => (
				<g key={key} data-testid="impediment-connector-full">
					<path className="gw-connectors__halo" d={line.path} />
					<Drawn line={line} />
				</g>
			))}
		</svg>
	)
}

function Drawn({ line: { path, end } }: { line: Line }) {
	return (
		<>
			<path d={path} />
			<circle cx={end.x} cy={end.y} r={DOT} />
		</>
	)
}

type Draw = (editor: Editor, pin: Box, thing: Box, tie: Subject) => Line | undefined

const fullLine: Draw = (editor, pin, thing, tie) => {
	const ways = waysOf(editor, pin, thing, tie)
	return ways ? lineThrough(ways.full) : lineToThing(pin, thing)
}

const restingLine: Draw = (editor, pin, thing, tie) => {
	if (tie.kind === 'card') return lineToThing(pin, thing)
	const ways = waysOf(editor, pin, thing, tie)
	return ways && lineThrough(ways.rest)
}

function waysOf(editor: Editor, pin: Box, thing: Box, tie: Subject) {
	const map = tie.kind === 'cell' ? editor.getShapePageBounds(tie.map) : undefined
	return map && waysToCell(pin, thing, map)
}

/** The lines of all ties that somebody looks at, or of all others. */
function connectors(editor: Editor, draw: Draw, looked: boolean) {
	const wanted = lookedAt(editor)
	const pins = editor.getCurrentPageShapesSorted().filter((shape) => isImpediment(shape))
	return pins.flatMap((pin) => {
		const from = editor.getShapePageBounds(pin)
		if (!from) return []
		return Object.entries(pin.props.ties).flatMap(([key, tie]) => {
			if (looked !== (wanted.has(pin.id) || wanted.has(key))) return []
			const to = isHere(editor, tie) ? tieBounds(editor, tie) : undefined
			const line = to && !to.collides(from) ? draw(editor, from, to, tie) : undefined
			return line ? [{ key: `${pin.id} ${key}`, line }] : []
		})
	})
}

const isHere = (editor: Editor, tie: Subject) =>
	editor.getAncestorPageId(tie.kind === 'cell' ? tie.map : tie.card) === editor.getCurrentPageId()

/** What somebody has selected, points at, edits or has opened: ids of shapes and keys of ties. */
function lookedAt(editor: Editor): ReadonlySet<string> {
	const shapes = [
		...editor.getSelectedShapeIds(),
		editor.getHoveredShapeId(),
		editor.getEditingShapeId(),
	].filter((id) => id !== null)
	const panel = openPanel(editor)
	const keys = shapes.map((card) => subjectKey({ kind: 'card', card }))
	if (panel?.kind === 'cell') keys.push(subjectKey(panel))
	if (panel?.kind === 'impediment') keys.push(panel.pin)
	const tied = pinBeingTied(editor)
	if (tied) keys.push(tied.id)
	return new Set([...shapes, ...keys])
}
