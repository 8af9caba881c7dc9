import { Link } from 'wouter'
import type { SnapshotHeader } from '@groundwork/shared/protocol/snapshot'
import { comparingText } from '@groundwork/shared/text/comparing'
import { api } from '../api'
import { buttonClass } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { useLoad } from '../ui/useLoad'
import { NOW } from './compare/ends'
import { comparableBefore } from './list/runs'
import { comparePath } from './paths'
import { RestoreButton } from './restore/RestoreButton'
import styles from './SnapshotWays.module.css'

/** From a snapshot to what changed before and after it, and, for leaders, back to it. What cannot be had is not offered. */
export function SnapshotWays({ header }: { header: SnapshotHeader }) {
	const { number, board } = header
	const list = useLoad(`snapshots of ${board.id}`, (signal) => api.snapshots(board.id, signal))
	const live = useLoad(`board ${board.id}`, (signal) => api.board(board.id, signal))
	const before = comparableBefore(list.data ?? [], header)?.number
	return (
		<div className={styles.ways}>
			{before === undefined ? null : (
				<Link href={comparePath(board.id, { from: before, to: number })} className={buttonClass()}>
					<Icon name="compare" />
					{comparingText.sinceBefore(before)}
				</Link>
			)}
			<Link href={comparePath(board.id, { from: number, to: NOW })} className={buttonClass()}>
				<Icon name="compare" />
				{comparingText.untilNow}
			</Link>
			<RestoreButton board={live.data} snapshot={header} />
		</div>
	)
}
