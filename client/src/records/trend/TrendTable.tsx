import { FITS } from '@groundwork/shared/model/domain'
import { fitLabels } from '@groundwork/shared/text/labels'
import { trendText } from '@groundwork/shared/text/recordPages'
import { date } from '../../ui/when'
import type { TrendPoint } from './trend'
import styles from './Trend.module.css'

/** What the lines show, to read and to copy. */
export function TrendTable({ points }: { points: readonly TrendPoint[] }) {
	return (
		<details className={styles.numbers}>
			<summary>{trendText.table}</summary>
			{/* It scrolls where it is wider than the page, so the keyboard must be able to stop in it. */}
			{/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
			<section className={styles.scroll} aria-label={trendText.table} tabIndex={0}>
				<table>
					<thead>
						<tr>
							<th scope="col">{trendText.snapshot}</th>
							<th scope="col">{trendText.when}</th>
							{FITS.map((fit) => (
								<th key={fit} scope="col">
									{fitLabels[fit]}
								</th>
							))}
							<th scope="col">{trendText.openImpediments}</th>
							<th scope="col">{trendText.removedImpediments}</th>
						</tr>
					</thead>
					<tbody>
						{points.map(({ number, capturedAt, fits, open, removed }) => (
							<tr key={number}>
								<th scope="row">{number}</th>
								<td>{date(capturedAt)}</td>
								{FITS.map((fit) => (
									<td key={fit}>{fits[fit]}</td>
								))}
								<td>{open}</td>
								<td>{removed}</td>
							</tr>
						))}
					</tbody>
				</table>
			</section>
		</details>
	)
}
