import { comparingText } from '@groundwork/shared/text/comparing'
import { fitLabels } from '@groundwork/shared/text/labels'
import { fitStyle } from '../../plan/fitStyle'
import { FitSign } from '../../ui/FitSign'
import hidden from '../../ui/hidden.module.css'
import { LineSign } from '../../ui/LineSign'
import styles from './ComparedMap.module.css'
import { isMarked } from './marked'
import type { ComparedCell, ComparedLine, Side } from './marked'

/** In a square of 12. */
const MOVED_SIGNS = {
	better: 'M6 10V2.5M2.5 6 6 2.5 9.5 6',
	worse: 'M6 2v7.5M2.5 6 6 9.5 9.5 6',
	known: 'M2 6.5 5 9.5 10 3',
	unknown: 'M3.8 4.2C3.8 2.8 4.7 2 6 2s2.2.8 2.2 2c0 1.6-2.2 1.6-2.2 3.3M6 9.8v.1',
} as const

interface ComparedCellContentProps {
	cell: ComparedCell | undefined
	side: Side
	/** The row or column for which this side may have no such cell. */
	line: ComparedLine
}

/** The verdict of that side; at the later one what became of it, and what came and went beside it. */
export function ComparedCellContent({ cell, side, line }: ComparedCellContentProps) {
	const fit = cell?.[side]
	if (!cell || fit === undefined) {
		return (
			<span className={styles.lacking}>
				<span aria-hidden="true">–</span>
				<span className={hidden.hidden}>{line.in === 'both' ? '' : comparingText.lines[line.in].lacks}</span>
			</span>
		)
	}
	const { before, moved } = cell
	const isUnknown = fit === 'unknown'
	return (
		<span
			className={styles.content}
			data-fit={fit}
			data-bare={isUnknown && (side === 'before' || !isMarked(cell))}
			style={fitStyle(fit)}
		>
			<span className={styles.verdict}>
				<FitSign fit={fit} size={14} />
				<span className={isUnknown ? hidden.hidden : undefined}>{fitLabels[fit]}</span>
			</span>
			{side === 'after' ? (
				<>
					{moved === null ? null : (
						<span className={styles.moved} data-moved={moved}>
							<LineSign path={MOVED_SIGNS[moved]} box={12} />
							{comparingText.moved[moved]}
							<span className={hidden.hidden}>, {before ? comparingText.was(fitLabels[before]) : ''}</span>
						</span>
					)}
					<Badges cell={cell} />
				</>
			) : null}
		</span>
	)
}

function Badges({ cell }: { cell: ComparedCell }) {
	return (['changes', 'impediments'] as const).flatMap((thing) =>
		(['added', 'removed'] as const).map((way) => {
			const count = cell[thing][way]
			return count === 0 ? null : (
				<span key={`${thing} ${way}`} className={styles.badge} data-way={way}>
					{comparingText.badge[thing][way](count)}
				</span>
			)
		}),
	)
}
