import { useEffect, useRef } from 'react'
import { snapshotsText } from '@groundwork/shared/text/snapshots'
import type { Snapshot } from '@groundwork/shared/protocol/record'
import { useKeys } from '../plan/ui/useKeys'
import { Button } from '../ui/Button'
import styles from './FactsPanel.module.css'
import type { FrozenThread } from './frozenThreads'
import { SnapshotComments } from './SnapshotComments'
import { SnapshotFacts } from './SnapshotFacts'
import { SnapshotWays } from './SnapshotWays'

interface FactsPanelProps {
	sealed: Snapshot
	threads: readonly FrozenThread[]
	sought: Pick<FrozenThread, 'id'> | undefined
	/** Somebody opened it just now, and is to be there; it may also stand open from the beginning. */
	takesFocus: boolean
	onClose: () => void
}

/** Beside canvas and views, over them on a narrow screen: what the record says of itself, and what had been said on the board. */
export function FactsPanel({ sealed, threads, sought, takesFocus, onClose }: FactsPanelProps) {
	const panel = useRef<HTMLElement>(null)
	const heading = useRef<HTMLHeadingElement>(null)
	useKeys(panel, ({ key, target }) => {
		// a dialog in front of it closes by itself
		const inDialog = target instanceof Element && target.closest('dialog') !== null
		if (key === 'Escape' && !inDialog) onClose()
	})
	useEffect(() => {
		if (takesFocus) heading.current?.focus()
	}, [takesFocus])
	return (
		<aside ref={panel} className={styles.panel} aria-labelledby="facts" data-testid="facts">
			<header className={styles.head}>
				<h2 id="facts" ref={heading} tabIndex={-1} className={styles.heading}>
					{snapshotsText.facts}
				</h2>
				<Button
					kind="quiet"
					icon="close"
					iconOnly
					aria-label={snapshotsText.closeFacts}
					title={snapshotsText.closeFacts}
					onClick={onClose}
				/>
			</header>
			{/* It scrolls, so the keyboard must be able to stop in it. */}
			{/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
			<section className={styles.body} aria-labelledby="facts" tabIndex={0}>
				<SnapshotWays header={sealed.header} />
				<SnapshotFacts sealed={sealed} />
				<SnapshotComments threads={threads} sought={sought} />
			</section>
		</aside>
	)
}
