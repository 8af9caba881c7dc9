import type { TieShape } from '@groundwork/shared/model/shapes/tie'
import { tieMeaningLabels } from '@groundwork/shared/text/labels'
import { SVGContainer, useEditor, useValue } from 'tldraw'
import type { TLShape } from 'tldraw'
import type { TieGeometry } from './TieGeometry'
import type { Point } from '@groundwork/shared/plan/drawing/lines'
import { headOf } from '@groundwork/shared/plan/drawing/route'
import './tie.css'

const HEAD = 11

const list = (points: readonly Point[]) => points.map(({ x, y }) => `${x},${y}`).join(' ')

/** The line of a tie, its arrow's head and its label. */
export function TieView({ tie }: { tie: TieShape }) {
	const editor = useEditor()
	const { route, label } = useValue(
		'tie geometry',
		() => editor.getShapeGeometry<TieGeometry>(tie as TLShape),
		[editor, tie],
	)
	return (
		<SVGContainer className="gw-tie" data-meaning={tie.props.meaning} data-testid="tie">
			<polyline className="gw-tie__halo" points={list(route.points)} />
			<polyline points={list(route.points)} />
			<polygon points={list(headOf(route.points, HEAD))} />
			<rect x={label.x} y={label.y} width={label.w} height={label.h} rx={label.h / 2} />
			<text x={label.center.x} y={label.center.y} textAnchor="middle" dominantBaseline="central">
				{tieMeaningLabels[tie.props.meaning]}
			</text>
		</SVGContainer>
	)
}
