import { tieHintText } from '@groundwork/shared/text/hints'
import { useEditor, useValue } from 'tldraw'
import { tieBounds } from '../impediment/ties'
import { headOf, routeOf } from '@groundwork/shared/plan/drawing/route'
import { subjectName } from './subjects'
import { tieGoal, tieStart } from './TieTool'
import './hint.css'

/** What to do next, while something is being tied. */
export function TieHint() {
	const editor = useEditor()
	const name = useValue(
		'what is being tied',
		() => {
			const start = tieStart(editor)
			return start && subjectName(editor, start)
		},
		[editor],
	)
	return name === null ? null : (
		<output className="gw-tiehint" data-testid="tie-hint">
			{tieHintText.hint(name)}
		</output>
	)
}

/** The line that is about to be, from what is being tied to the pointer or to what lies under it. */
export function TiePreview() {
	const editor = useEditor()
	const preview = useValue(
		'tie preview',
		() => {
			const start = tieStart(editor)
			const from = start && tieBounds(editor, start)
			if (!from) return null
			const goal = tieGoal(editor)
			const goalBounds = goal && tieBounds(editor, goal)
			const { x, y } = editor.inputs.currentPagePoint
			const to = goalBounds ?? { x, y, w: 1, h: 1 }
			return { points: routeOf({ rect: from }, { rect: to }).points, goal: goalBounds }
		},
		[editor],
	)
	if (!preview) return null
	const list = (points: readonly { x: number; y: number }[]) =>
		points.map(({ x, y }) => `${x},${y}`).join(' ')
	return (
		<svg className="gw-tiepreview" aria-hidden="true">
			{preview.goal && (
				<rect
					x={preview.goal.x - 3}
					y={preview.goal.y - 3}
					width={preview.goal.w + 6}
					height={preview.goal.h + 6}
					rx={10}
				/>
			)}
			<polyline points={list(preview.points)} />
			<polygon points={list(headOf(preview.points, 12))} />
		</svg>
	)
}
