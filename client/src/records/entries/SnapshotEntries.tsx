import { useContext, useId, useState } from 'react'
import { useLocation } from 'wouter'
import { keptBecause } from '@groundwork/shared/record/retention'
import type { Retention, Snapshot } from '@groundwork/shared/protocol/record'
import type { SealedEntry } from '@groundwork/shared/protocol/seal'
import { entriesText } from '@groundwork/shared/text/recordPages'
import { api } from '../../api'
import { Button } from '../../ui/Button'
import { DialogNotLoaded } from '../../ui/DialogNotLoaded'
import { onDemand } from '../../ui/onDemand'
import { useLoad } from '../../ui/useLoad'
import { useNow } from '../../ui/useNow'
import { date } from '../../ui/when'
import { snapshotsPath } from '../paths'
import { AddedContext } from './added'
import { EntryItem } from './EntryItem'
import styles from './SnapshotEntries.module.css'

const AddendumDialog = onDemand(() => import('./AddendumDialog'), DialogNotLoaded)
const RetentionDialog = onDemand(() => import('./RetentionDialog'), DialogNotLoaded)
const DispositionDialog = onDemand(() => import('./DispositionDialog'), DialogNotLoaded)

/** How long a snapshot is kept and what was added to it; leaders add to it here. */
export function SnapshotEntries({ snapshot }: { snapshot: Snapshot }) {
	const { header, entries, retention, disposed } = snapshot
	const { board, number } = header
	const id = useId()
	const now = useNow()
	const [, navigate] = useLocation()
	const role = useLoad(`board ${board.id}`, (signal) => api.board(board.id, signal)).data?.role
	const tell = useContext(AddedContext)
	const [asking, ask] = useState<'addendum' | 'retention' | 'disposition' | null>(null)
	const add = (entry: SealedEntry) => {
		tell(entry)
		ask(null)
	}
	const dialog = { boardId: board.id, number, onClose: () => ask(null) }
	const leads = role === 'leader' && disposed === null
	return (
		<section aria-labelledby={id} className={styles.entries}>
			{disposed ? null : (
				<>
					<h3 className={styles.heading}>{entriesText.retention}</h3>
					<p>{keptInWords(retention)}</p>
				</>
			)}
			<h3 id={id} className={styles.heading}>
				{entriesText.heading}
			</h3>
			{entries.length === 0 ? <p className={styles.none}>{entriesText.none}</p> : null}
			<ol className={styles.list} aria-live="polite">
				{entries.map(({ entry }) => (
					<EntryItem key={entry.number} entry={entry} />
				))}
			</ol>
			{leads ? (
				<div className={styles.actions}>
					<Button icon="pencil" onClick={() => ask('addendum')}>
						{entriesText.addNote}
					</Button>
					<Button icon="clock" onClick={() => ask('retention')}>
						{entriesText.setRetention}
					</Button>
					{keptBecause(retention, new Date(now).toISOString().slice(0, 10)) === null ? (
						<Button kind="danger" icon="bin" onClick={() => ask('disposition')}>
							{entriesText.destroy}
						</Button>
					) : null}
				</div>
			) : null}
			{asking === 'addendum' ? <AddendumDialog {...dialog} onAdded={add} /> : null}
			{asking === 'retention' ? (
				<RetentionDialog {...dialog} capturedAt={header.capturedAt} retention={retention} onAdded={add} />
			) : null}
			{asking === 'disposition' ? (
				<DispositionDialog {...dialog} onDisposed={() => navigate(snapshotsPath(board.id))} />
			) : null}
		</section>
	)
}

function keptInWords({ hold, class: scheduled, keepUntil }: Retention): string {
	if (hold) return entriesText.hold
	if (scheduled === 'permanent') return entriesText.permanent
	return keepUntil === null ? entriesText.unscheduled : entriesText.keptUntil(date(keepUntil, 'UTC'))
}
