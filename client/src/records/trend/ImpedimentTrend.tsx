import { trendText } from '@groundwork/shared/text/recordPages'
import { Chart } from './Chart'
import type { Drawn } from './Chart'
import { linePath } from './trend'
import type { TrendPoint } from './trend'
import styles from './Trend.module.css'

const LINES = ['open', 'removed'] as const
/** Two numbers beside each other at the end would lie upon each other when they are closer than this, in pixels. */
const COUNT_ROOM = 14

/** How many published impediments stood in the way, and how many did so no more. */
export function ImpedimentTrend({ points }: { points: readonly [TrendPoint, ...TrendPoint[]] }) {
	const [first] = points
	const last = points.at(-1) ?? first
	const most = Math.max(...points.flatMap(({ open, removed }) => [open, removed]))
	return (
		<figure className={styles.figure}>
			<figcaption className={styles.caption}>{trendText.impediments}</figcaption>
			<Chart points={points} most={most} label={trendText.impedimentsAre(first, last)}>
				{(drawn) => (
					<>
						{LINES.map((line) => (
							<Line key={line} line={line} points={points} drawn={drawn} />
						))}
						{countsAt(last, drawn).map(({ line, y }) => (
							<text key={line} className={styles.count} x={drawn.plot.right + 12} y={y} dy="0.35em">
								{last[line]}
							</text>
						))}
					</>
				)}
			</Chart>
			<ul className={styles.legend}>
				{LINES.map((line) => (
					<li key={line}>
						<svg width="28" height="12" aria-hidden="true" className={styles[line]}>
							<path className={styles.line} d="M0 6H28" />
							<Dot line={line} x={14} y={6} />
						</svg>
						{trendText[line]}
					</li>
				))}
			</ul>
		</figure>
	)
}

interface LineProps {
	line: (typeof LINES)[number]
	points: readonly TrendPoint[]
	drawn: Drawn
}

function Line({ line, points, drawn: { xs, y } }: LineProps) {
	const at = points.map((point, index): [number, number] => [xs[index] ?? 0, y(point[line])])
	return (
		<g className={styles[line]}>
			<path className={styles.line} d={linePath(at)} />
			{at.map(([x, height], index) => (
				<Dot key={points[index]?.number} line={line} x={x} y={height} />
			))}
		</g>
	)
}

/** Round for what is open, square for what is not: told apart without colour too. */
function Dot({ line, x, y }: { line: (typeof LINES)[number]; x: number; y: number }) {
	return line === 'open' ? (
		<circle className={styles.dot} cx={x} cy={y} r={4} />
	) : (
		<rect className={styles.dot} x={x - 4} y={y - 4} width={8} height={8} />
	)
}

/** At the height of their points, and pushed apart where these are close. */
function countsAt(last: TrendPoint, { y }: Drawn): { line: (typeof LINES)[number]; y: number }[] {
	const [upper, lower] = last.open >= last.removed ? LINES : LINES.toReversed()
	if (!upper || !lower) return []
	const [high, low] = [y(last[upper]), y(last[lower])]
	const push = Math.max(0, COUNT_ROOM - (low - high)) / 2
	return [
		{ line: upper, y: high - push },
		{ line: lower, y: low + push },
	]
}
