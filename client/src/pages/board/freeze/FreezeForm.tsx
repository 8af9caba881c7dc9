import { useId, useState } from 'react'
import { useValue } from 'tldraw'
import { SNAPSHOT_KINDS } from '@groundwork/shared/model/domain'
import type { SnapshotKind } from '@groundwork/shared/model/domain'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import type { SealedHeader } from '@groundwork/shared/protocol/snapshot'
import { appText } from '@groundwork/shared/text/app'
import { freezeText, snapshotKindLabels } from '@groundwork/shared/text/snapshots'
import { api } from '../../../api'
import { Button } from '../../../ui/Button'
import { Choice } from '../../../ui/Choice'
import { Dialog } from '../../../ui/Dialog'
import { ErrorNote } from '../../../ui/ErrorNote'
import { Field } from '../../../ui/Field'
import { Group } from '../../../ui/Group'
import { useAction } from '../../../ui/useAction'
import { localZone } from '../../../ui/when'
import { useOpenedBoard } from '../BoardContext'
import styles from './FreezeForm.module.css'

interface FreezeFormProps {
	onTaken: (taken: SealedHeader) => void
	onClose: () => void
}

export function FreezeForm({ onTaken, onClose }: FreezeFormProps) {
	const { board, session } = useOpenedBoard()
	const status = useValue(session.status)
	const form = useId()
	const [kind, setKind] = useState<SnapshotKind>('working')
	const [purpose, setPurpose] = useState('')
	const [meeting, setMeeting] = useState('')
	const [missing, setMissing] = useState(false)
	const action = useAction()

	// The server freezes what it holds: what has not reached it yet would be left out.
	const wait =
		status.kind === 'offline'
			? freezeText.waitOffline
			: (status.kind === 'saving' || status.kind === 'held') && status.pending > 0
				? freezeText.wait(status.pending)
				: undefined

	const submit = () => {
		if (!purpose.trim()) {
			setMissing(true)
			document.getElementById(form)?.querySelector('textarea')?.focus()
			return
		}
		void action.run(async () => {
			const taken = await api.freeze(board.id, {
				kind,
				purpose: purpose.trim(),
				...(meeting.trim() ? { meeting: meeting.trim() } : {}),
				timeZone: localZone(),
			})
			onTaken(taken)
		})
	}

	return (
		<Dialog
			heading={freezeText.heading}
			wide
			onClose={onClose}
			footer={
				<>
					{wait ? <output className={styles.wait}>{wait}</output> : null}
					<Button onClick={onClose}>{appText.cancel}</Button>
					<Button
						kind="primary"
						icon="freeze"
						type="submit"
						form={form}
						disabled={action.busy || Boolean(wait)}
					>
						{action.busy ? freezeText.submitting : freezeText.submit}
					</Button>
				</>
			}
		>
			<form
				id={form}
				className={styles.form}
				noValidate
				onSubmit={(event) => {
					event.preventDefault()
					submit()
				}}
			>
				<p className={styles.explain}>{freezeText.explain}</p>
				{action.error ? <ErrorNote error={action.error} /> : null}
				<Field
					label={freezeText.purpose}
					hint={freezeText.purposeHint}
					error={missing ? appText.required : undefined}
				>
					{(control) => (
						<textarea
							{...control}
							required
							rows={3}
							maxLength={LIMITS.purposeLength}
							placeholder={freezeText.purposePlaceholder}
							value={purpose}
							onChange={(event) => {
								setPurpose(event.target.value)
								setMissing(false)
							}}
						/>
					)}
				</Field>
				<Group legend={freezeText.kind}>
					<div className={styles.kinds}>
						{SNAPSHOT_KINDS.map((code) => (
							<Choice
								key={code}
								type="radio"
								name="kind"
								label={snapshotKindLabels[code]}
								explanation={freezeText.kinds[code]}
								checked={kind === code}
								onChange={() => setKind(code)}
							/>
						))}
					</div>
				</Group>
				<Field label={freezeText.meeting} hint={freezeText.meetingHint} optional>
					{(control) => (
						<input
							{...control}
							autoComplete="off"
							maxLength={LIMITS.meetingLength}
							value={meeting}
							onChange={(event) => setMeeting(event.target.value)}
						/>
					)}
				</Field>
			</form>
		</Dialog>
	)
}
