import { useId, useState } from 'react'
import { useLocation } from 'wouter'
import type { Board } from '@groundwork/shared/protocol/api'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { appText } from '@groundwork/shared/text/app'
import { restoreText } from '@groundwork/shared/text/restore'
import { restoring } from '@groundwork/shared/text/snapshots'
import { api } from '../../api'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { Dialog } from '../../ui/Dialog'
import { ErrorNote } from '../../ui/ErrorNote'
import { Field } from '../../ui/Field'
import { Group } from '../../ui/Group'
import { useAction } from '../../ui/useAction'
import { date, localZone } from '../../ui/when'
import type { Restored } from './RestoreDialog'
import type { BroughtBack } from './RestoreDone'
import styles from './RestoreForm.module.css'

interface RestoreFormProps {
	board: Pick<Board, 'id' | 'title'>
	snapshot: Restored
	onDone: (done: BroughtBack) => void
	onClose: () => void
}

const WAYS = ['new', 'forward'] as const

/** The way that changes nothing here is chosen first. */
export function RestoreForm({ board, snapshot, onDone, onClose }: RestoreFormProps) {
	const { number, purpose, capturedAt } = snapshot
	const form = useId()
	const [, navigate] = useLocation()
	const [way, setWay] = useState<(typeof WAYS)[number]>('new')
	const [title, setTitle] = useState(() => restoring.title(board.title, number).slice(0, LIMITS.titleLength))
	const [missing, setMissing] = useState(false)
	const action = useAction()

	const submit = () => {
		if (way === 'new' && !title.trim()) {
			setMissing(true)
			document.getElementById(form)?.querySelector<HTMLElement>('input:not([type="radio"])')?.focus()
			return
		}
		void action.run(async () => {
			const done = await api.restore(
				board.id,
				number,
				way === 'new' ? { as: way, title: title.trim() } : { as: way, timeZone: localZone() },
			)
			if (done.as === 'new') navigate(`/b/${done.id}`)
			else onDone(done.restoration)
		})
	}

	const { submit: word, submitting } = restoreText[way]
	return (
		<Dialog
			heading={restoreText.heading(number)}
			onClose={onClose}
			footer={
				<>
					<Button onClick={onClose}>{appText.cancel}</Button>
					<Button kind="primary" type="submit" form={form} disabled={action.busy}>
						{action.busy ? submitting : word}
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
				<p className={styles.of}>{restoreText.of(date(capturedAt), purpose)}</p>
				{action.error ? <ErrorNote error={action.error} /> : null}
				<Group legend={restoreText.choice}>
					<div className={styles.ways}>
						{WAYS.map((one) => (
							<Choice
								key={one}
								type="radio"
								name="way"
								label={restoreText[one].label}
								explanation={restoreText[one].explanation}
								checked={way === one}
								disabled={action.busy}
								onChange={() => setWay(one)}
							/>
						))}
					</div>
				</Group>
				{way === 'new' ? (
					<Field label={restoreText.new.title} error={missing ? appText.required : undefined}>
						{(control) => (
							<input
								{...control}
								required
								autoComplete="off"
								maxLength={LIMITS.titleLength}
								value={title}
								onChange={({ currentTarget }) => {
									setTitle(currentTarget.value)
									setMissing(false)
								}}
							/>
						)}
					</Field>
				) : null}
			</form>
		</Dialog>
	)
}
