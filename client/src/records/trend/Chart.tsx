import type { ReactNode } from 'react'
import { date } from '../../ui/when'
import styles from './Chart.module.css'
import { acrossBy, labelled, ticksTo, upBy } from './trend'
import type { Plot, TrendPoint } from './trend'
import { useWidth } from './useWidth'

const HEIGHT = 208
const MARGIN = { left: 36, right: 44, top: 12, bottom: 28 }
/** What a day takes below the line, in pixels. */
const DAY_ROOM = 92

export interface Drawn {
	xs: number[]
	y: (count: number) => number
	plot: Plot
}

interface ChartProps {
	/** What somebody who does not see it is told. */
	label: string
	points: readonly TrendPoint[]
	/** The most there is of what is drawn. */
	most: number
	children: (drawn: Drawn) => ReactNode
}

/** Scale and days of a drawing over the snapshots, as wide as there is room. */
export function Chart({ label, points, most, children }: ChartProps) {
	const [frame, width] = useWidth<HTMLDivElement>()
	const plot: Plot = {
		left: MARGIN.left,
		right: Math.max(MARGIN.left + 1, width - MARGIN.right),
		top: MARGIN.top,
		bottom: HEIGHT - MARGIN.bottom,
	}
	const xs = acrossBy(
		points.map(({ capturedAt }) => Date.parse(capturedAt)),
		plot,
	)
	const ticks = ticksTo(most)
	const y = upBy(ticks.at(-1) ?? 1, plot)
	const days = labelled(xs, DAY_ROOM)
	return (
		<div ref={frame} className={styles.frame}>
			{width > 0 ? (
				<svg width={width} height={HEIGHT} role="img" aria-label={label} className={styles.chart}>
					{ticks.map((tick) => (
						<g key={tick}>
							<line className={styles.grid} x1={plot.left} x2={plot.right} y1={y(tick)} y2={y(tick)} />
							<text className={styles.tick} x={plot.left - 8} y={y(tick)} dy="0.35em" textAnchor="end">
								{tick}
							</text>
						</g>
					))}
					{children({ xs, y, plot })}
					{points.map(({ number, capturedAt }, index) => (
						<g key={number}>
							<line
								className={styles.mark}
								x1={xs[index]}
								x2={xs[index]}
								y1={plot.bottom}
								y2={plot.bottom + 5}
							/>
							{days.includes(index) ? (
								<text className={styles.tick} x={xs[index]} y={plot.bottom + 20} textAnchor="middle">
									{date(capturedAt)}
								</text>
							) : null}
						</g>
					))}
				</svg>
			) : null}
		</div>
	)
}
