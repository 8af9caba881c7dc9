import { useMemo } from 'react'
import type { TLRecord } from 'tldraw'
import { Link } from 'wouter'
import type { Snapshot } from '@groundwork/shared/protocol/record'
import { snapshotKindLabels, snapshotsText } from '@groundwork/shared/text/snapshots'
import { ReadOnlyCanvas } from '../canvas/ReadOnlyCanvas'
import { buttonClass } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { useHeadingFocus } from '../ui/usePage'
import { licence, useSettings } from '../ui/useSettings'
import { dateTime } from '../ui/when'
import { ExportLink } from './ExportLink'
import { SnapshotComments } from './SnapshotComments'
import { SnapshotFacts } from './SnapshotFacts'
import styles from './FrozenBoard.module.css'

/** The board as it was, under a banner that nobody can take for the live one. */
export function FrozenBoard({ snapshot }: { snapshot: Snapshot }) {
	const { header, parts } = snapshot
	const heading = useHeadingFocus()
	const settings = useSettings()
	const { records, unreadable } = useMemo(() => {
		const { canvas, review, leaders, discussion } = parts
		const all = [canvas, review, leaders, discussion].filter((part) => part !== undefined)
		return {
			records: all.flatMap((part) => Object.values(part.records)) as TLRecord[],
			unreadable: all.reduce((sum, part) => sum + part.unreadable.length, 0),
		}
	}, [parts])

	return (
		<div className={styles.page}>
			<header className={styles.banner}>
				<Link
					href={`/b/${header.board.id}/snapshots`}
					className={`${buttonClass('quiet', true)} ${styles.back}`}
					aria-label={snapshotsText.toList}
				>
					<Icon name="back" />
				</Link>
				<span className={styles.seal}>
					<Icon name="freeze" size={22} />
				</span>
				<div className={styles.what}>
					<h1 ref={heading} tabIndex={-1} className={styles.heading}>
						{snapshotsText.banner(header.number)}{' '}
						<span className={styles.when}>
							· {snapshotsText.frozen} <time dateTime={header.capturedAt}>{dateTime(header.capturedAt)}</time>
						</span>
					</h1>
					<p className={styles.of}>
						{snapshotKindLabels[header.kind]} {snapshotsText.of} “{header.board.title}”
					</p>
				</div>
				<ExportLink boardId={header.board.id} number={header.number} />
			</header>
			<main id="content" tabIndex={-1} className={styles.main}>
				<section className={styles.canvas} aria-label={snapshotsText.drawing}>
					{settings ? <ReadOnlyCanvas records={records} {...licence(settings)} /> : null}
				</section>
				{/* It scrolls, so the keyboard must be able to stop in it. */}
				{/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
				<aside className={styles.facts} aria-labelledby="facts" tabIndex={0}>
					<p className={styles.notLive}>{snapshotsText.notLive}</p>
					{unreadable > 0 ? (
						<p className={styles.unreadable}>{snapshotsText.unreadable(unreadable)}</p>
					) : null}
					<h2 id="facts" className={styles.factsHeading}>
						{snapshotsText.facts}
					</h2>
					<SnapshotFacts sealed={snapshot} />
					<SnapshotComments parts={parts} />
				</aside>
			</main>
		</div>
	)
}
