import { useState } from 'react'
import { RETENTION_CLASSES } from '@groundwork/shared/model/domain'
import { endOfRetention, isShorter } from '@groundwork/shared/record/retention'
import type { Retention } from '@groundwork/shared/protocol/record'
import type { SealedEntry } from '@groundwork/shared/protocol/seal'
import { retentionText } from '@groundwork/shared/text/recordPages'
import { retentionClassLabels } from '@groundwork/shared/text/snapshots'
import { api } from '../../api'
import { Choice } from '../../ui/Choice'
import { Field } from '../../ui/Field'
import { useAction } from '../../ui/useAction'
import { date } from '../../ui/when'
import { EntryDialog } from './EntryDialog'
import styles from './EntryDialog.module.css'
import { Reason } from './Reason'

interface RetentionDialogProps {
	boardId: string
	number: number
	capturedAt: string
	/** As it is now. */
	retention: Retention
	onAdded: (entry: SealedEntry) => void
	onClose: () => void
}

/** For leaders: how long it is kept. Begins with what holds now. */
export default function RetentionDialog(props: RetentionDialogProps) {
	const { boardId, number, capturedAt, retention, onAdded, onClose } = props
	const [scheduled, setScheduled] = useState(retention.class)
	const [until, setUntil] = useState(
		retention.keepUntil === endOfRetention(retention.class, capturedAt) ? '' : (retention.keepUntil ?? ''),
	)
	const [hold, setHold] = useState(retention.hold)
	const [reason, setReason] = useState('')
	const [tried, setTried] = useState(false)
	const action = useAction()
	const wanted: Retention = { class: scheduled, keepUntil: until || null, hold }
	const submit = () => {
		setTried(true)
		if (!reason.trim()) return
		void action.run(async () =>
			onAdded(await api.setRetention(boardId, number, { ...wanted, reason: reason.trim() })),
		)
	}
	return (
		<EntryDialog
			{...retentionText}
			heading={retentionText.heading(number)}
			{...{ action, onClose }}
			onSubmit={submit}
		>
			<p className={styles.explain}>{retentionText.explain}</p>
			<Field label={retentionText.class}>
				{(control) => (
					<select
						{...control}
						value={scheduled}
						onChange={({ target }) =>
							setScheduled(RETENTION_CLASSES.find((one) => one === target.value) ?? scheduled)
						}
					>
						{RETENTION_CLASSES.map((one) => (
							<option key={one} value={one}>
								{retentionClassLabels[one]}
							</option>
						))}
					</select>
				)}
			</Field>
			{scheduled === 'permanent' ? null : (
				<Field label={retentionText.keepUntil} optional>
					{(control) => (
						<input
							{...control}
							type="date"
							max="9999-12-31"
							value={until}
							onChange={(event) => setUntil(event.target.value)}
						/>
					)}
				</Field>
			)}
			<Choice
				type="checkbox"
				label={retentionText.hold}
				explanation={retentionText.holdHint}
				checked={hold}
				onChange={() => setHold(!hold)}
			/>
			<output className={styles.then}>{thenInWords(retention, wanted, capturedAt)}</output>
			<Reason
				label={retentionText.reason}
				hint={retentionText.reasonHint}
				value={reason}
				missing={tried && !reason.trim()}
				onChange={setReason}
			/>
		</EntryDialog>
	)
}

function thenInWords(now: Retention, wanted: Retention, capturedAt: string): string {
	const { afterwards } = retentionText
	if (isShorter(now, wanted, capturedAt)) return afterwards.shorter
	if (wanted.class === 'permanent') return afterwards.permanent
	if (wanted.hold) return afterwards.hold
	const end = endOfRetention(wanted.class, capturedAt, wanted.keepUntil)
	return end === null ? afterwards.unscheduled : afterwards.until(date(end, 'UTC'))
}
