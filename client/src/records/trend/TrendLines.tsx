import { useId } from 'react'
import type { SnapshotSummary } from '@groundwork/shared/protocol/record'
import { trendText } from '@groundwork/shared/text/recordPages'
import { ImpedimentTrend } from './ImpedimentTrend'
import { trendOf } from './trend'
import { TrendTable } from './TrendTable'
import styles from './Trend.module.css'
import { VerdictTrend } from './VerdictTrend'

/** How verdicts and impediments moved from one snapshot to the next. */
export function TrendLines({ snapshots }: { snapshots: readonly SnapshotSummary[] }) {
	const id = useId()
	const [first, second, ...more] = trendOf(snapshots)
	return (
		<section className={styles.trend} aria-labelledby={id}>
			<h2 id={id} className={styles.heading}>
				{trendText.heading}
			</h2>
			{first && second ? (
				<>
					<p className={styles.lead}>{trendText.lead}</p>
					<div className={styles.figures}>
						<VerdictTrend points={[first, second, ...more]} />
						<ImpedimentTrend points={[first, second, ...more]} />
					</div>
					<TrendTable points={[first, second, ...more]} />
				</>
			) : (
				<p className={styles.lead}>{trendText.tooFew}</p>
			)}
		</section>
	)
}
