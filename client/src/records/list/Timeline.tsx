import { useId, useLayoutEffect, useRef, useState } from 'react'
import type { SnapshotSummary } from '@groundwork/shared/protocol/record'
import { snapshotListText, timelineText } from '@groundwork/shared/text/recordPages'
import { api } from '../../api'
import { BoardPicture } from '../../ui/BoardPicture'
import hidden from '../../ui/hidden.module.css'
import { Icon } from '../../ui/Icon'
import { date } from '../../ui/when'
import { comparableBefore } from './runs'
import { SnapshotStage } from './SnapshotStage'
import styles from './Timeline.module.css'

/** All snapshots in small, one beside the other in time, and the chosen one large. The latest is chosen first. */
export function Timeline({ boardId, snapshots }: { boardId: string; snapshots: readonly SnapshotSummary[] }) {
	const id = useId()
	const inTime = snapshots.toSorted((one, other) => one.number - other.number)
	const strip = useRef<HTMLFieldSetElement>(null)
	const [chosen, choose] = useState(inTime.at(-1)?.number)
	const snapshot = inTime.find(({ number }) => number === chosen) ?? inTime.at(-1)
	useLayoutEffect(() => {
		// the latest is at the end
		strip.current?.scrollTo({ left: strip.current.scrollWidth })
	}, [])
	if (!snapshot) return null
	return (
		<section className={styles.timeline} aria-labelledby={`${id}-heading`}>
			<h2 id={`${id}-heading`} className={styles.heading}>
				{timelineText.heading}
			</h2>
			<SnapshotStage
				boardId={boardId}
				snapshot={snapshot}
				before={snapshot.disposed ? undefined : comparableBefore(inTime, snapshot)}
			/>
			<fieldset ref={strip} className={styles.strip} aria-describedby={`${id}-hint`}>
				<legend className={hidden.hidden}>{timelineText.strip}</legend>
				{inTime.map((one) => (
					<label key={one.number} className={styles.option}>
						<input
							type="radio"
							name={id}
							className={styles.input}
							aria-label={labelOf(one)}
							checked={one === snapshot}
							onChange={() => choose(one.number)}
						/>
						<span className={styles.frame}>
							{one.disposed ? (
								<span className={styles.gone}>
									<Icon name="bin" />
								</span>
							) : (
								<BoardPicture src={api.snapshotPicturePath(boardId, one.number)} />
							)}
						</span>
						<span className={styles.caption}>
							<span className={styles.number}>{one.number}</span>
							{one.cause === null ? null : <Icon name="clock" size={14} />}
							<span className={styles.day}>{date(one.capturedAt)}</span>
						</span>
					</label>
				))}
			</fieldset>
			<p id={`${id}-hint`} className={styles.hint}>
				{timelineText.hint}
			</p>
		</section>
	)
}

const labelOf = ({ number, capturedAt, purpose, disposed, cause }: SnapshotSummary): string =>
	[
		disposed ? snapshotListText.gone(number) : timelineText.option(number, date(capturedAt), purpose),
		...(cause === null ? [] : [snapshotListText.automatic]),
	].join(', ')
