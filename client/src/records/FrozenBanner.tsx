import { Link } from 'wouter'
import { snapshotsText } from '@groundwork/shared/text/snapshots'
import type { SnapshotHeader } from '@groundwork/shared/protocol/snapshot'
import { useViewInAddress } from '../plan/address'
import { buttonClass } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { useHeadingFocus } from '../ui/usePage'
import { date } from '../ui/when'
import styles from './FrozenBanner.module.css'
import { frozenAt } from './frozenWhen'

interface FrozenBannerProps {
	header: SnapshotHeader
	/** As of which it is read. */
	day: string
}

/** Over the canvas and every view of a snapshot, on the screen and on paper: nobody takes it for the live board. */
export function FrozenBanner({ header, day }: FrozenBannerProps) {
	const heading = useHeadingFocus()
	// On the canvas nothing is due: only views count days.
	const inView = useViewInAddress() !== undefined
	const { number, board } = header
	const when = frozenAt(header)
	return (
		<header className={styles.banner} data-testid="frozen-banner">
			<Link
				href={`/b/${board.id}/snapshots`}
				className={`${buttonClass('quiet')} ${styles.way}`}
				aria-label={snapshotsText.toList}
			>
				<Icon name="back" />
				<span className={styles.word}>{snapshotsText.toList}</span>
			</Link>
			<span className={styles.seal}>
				<Icon name="freeze" size={22} />
			</span>
			<div className={styles.what}>
				<h1 ref={heading} tabIndex={-1} className={styles.heading}>
					{snapshotsText.banner(number, when)}
				</h1>
				<p className={styles.notLive}>
					<strong>{snapshotsText.notLive}</strong>{' '}
					{inView ? <span className={styles.asOf}>{snapshotsText.asOf(date(day, 'UTC'))}</span> : null}
				</p>
			</div>
			<Link
				href={`/b/${board.id}`}
				className={`${buttonClass()} ${styles.way}`}
				aria-label={snapshotsText.liveLabel}
			>
				<Icon name="canvas" />
				<span className={styles.word}>{snapshotsText.live}</span>
			</Link>
			<p className={styles.edge} aria-hidden="true">
				{snapshotsText.onPaper(number, when)}
			</p>
		</header>
	)
}
