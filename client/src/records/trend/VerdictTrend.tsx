import { FITS } from '@groundwork/shared/model/domain'
import { trendText } from '@groundwork/shared/text/recordPages'
import { fitLabels } from '@groundwork/shared/text/labels'
import { fitStyle } from '../../plan/fitStyle'
import { FitSign } from '../../ui/FitSign'
import { fitLooks } from '@groundwork/shared/plan/drawing/fitLooks'
import { Chart } from './Chart'
import { areaPath, linePath, stacked } from './trend'
import type { Band, TrendPoint } from './trend'
import styles from './Trend.module.css'

/** The sign of a verdict is 16 pixels high: a thinner band has no room for it. */
const SIGN_ROOM = 15

/** How many cells had which verdict, one kind upon the other. */
export function VerdictTrend({ points }: { points: readonly [TrendPoint, ...TrendPoint[]] }) {
	const bands = stacked(points)
	const [first] = points
	const last = points.at(-1) ?? first
	const most = Math.max(...(bands.at(-1)?.reaches.map(({ to }) => to) ?? [0]))
	return (
		<figure className={styles.figure}>
			<figcaption className={styles.caption}>{trendText.verdicts}</figcaption>
			<Chart
				points={points}
				most={most}
				label={trendText.verdictsAre(
					{ number: first.number, judged: inWords(first) },
					{ number: last.number, judged: inWords(last) },
				)}
			>
				{({ xs, y, plot }) =>
					bands.map((band) => <Area key={band.fit} band={band} xs={xs} y={y} signAt={plot.right + 8} />)
				}
			</Chart>
			<ul className={styles.legend}>
				{FITS.map((fit) => (
					<li key={fit}>
						<span className={styles.swatch} style={fitStyle(fit)}>
							<FitSign fit={fit} size={12} />
						</span>
						{fitLabels[fit]}
					</li>
				))}
			</ul>
		</figure>
	)
}

interface AreaProps {
	band: Band
	xs: readonly number[]
	y: (count: number) => number
	signAt: number
}

function Area({ band: { fit, reaches }, xs, y, signAt }: AreaProps) {
	if (reaches.every(({ from, to }) => from === to)) return null
	const at = (end: 'from' | 'to') =>
		reaches.map((reach, index): [number, number] => [xs[index] ?? 0, y(reach[end])])
	const last = reaches.at(-1) ?? { from: 0, to: 0 }
	const middle = (y(last.from) + y(last.to)) / 2
	const hasRoom = y(last.from) - y(last.to) >= SIGN_ROOM
	return (
		<g style={fitStyle(fit)}>
			<path className={styles.area} d={areaPath(at('to'), at('from'))} />
			<path className={styles.edge} d={linePath(at('to'))} />
			{hasRoom ? (
				<g transform={`translate(${signAt} ${middle - 8})`}>
					<path className={styles.sign} d={fitLooks[fit].icon} transform="scale(0.875)" />
					<text className={styles.count} x={20} y={8} dy="0.3em">
						{last.to - last.from}
					</text>
				</g>
			) : null}
		</g>
	)
}

/** In the order in which verdicts are always named. */
const inWords = ({ fits }: TrendPoint): string =>
	FITS.map((fit) => trendText.ofKind(fits[fit], fitLabels[fit])).join(', ')
