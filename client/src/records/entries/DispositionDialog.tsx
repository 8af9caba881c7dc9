import { useState } from 'react'
import { dispositionText } from '@groundwork/shared/text/recordPages'
import { api } from '../../api'
import { Field } from '../../ui/Field'
import { Icon } from '../../ui/Icon'
import { useAction } from '../../ui/useAction'
import { EntryDialog } from './EntryDialog'
import styles from './EntryDialog.module.css'
import { Reason } from './Reason'

interface DispositionDialogProps {
	boardId: string
	number: number
	onDisposed: () => void
	onClose: () => void
}

/** For leaders: destroys the content, after saying what that takes away and what it leaves. */
export default function DispositionDialog({ boardId, number, onDisposed, onClose }: DispositionDialogProps) {
	const [reason, setReason] = useState('')
	const [typed, setTyped] = useState('')
	const [tried, setTried] = useState(false)
	const action = useAction()
	const confirmed = typed.trim() === String(number)
	const submit = () => {
		setTried(true)
		if (!reason.trim() || !confirmed) return
		void action.run(async () => {
			await api.dispose(boardId, number, { reason: reason.trim(), confirm: number })
			onDisposed()
		})
	}
	return (
		<EntryDialog
			{...dispositionText}
			heading={dispositionText.heading(number)}
			kind="danger"
			{...{ action, onClose }}
			onSubmit={submit}
		>
			<div className={styles.lists}>
				<section className={styles.goes}>
					<h3>
						<Icon name="bin" />
						{dispositionText.goes}
					</h3>
					<ul>
						{dispositionText.goesItems.map((item) => (
							<li key={item}>{item}</li>
						))}
					</ul>
				</section>
				<section className={styles.stays}>
					<h3>
						<Icon name="seal" />
						{dispositionText.stays}
					</h3>
					<ul>
						{dispositionText.staysItems.map((item) => (
							<li key={item}>{item}</li>
						))}
					</ul>
				</section>
			</div>
			<p className={styles.soft}>{dispositionText.exported}</p>
			<Reason
				label={dispositionText.reason}
				hint={dispositionText.reasonHint}
				value={reason}
				missing={tried && !reason.trim()}
				onChange={setReason}
			/>
			<Field
				label={dispositionText.confirm(number)}
				error={tried && !confirmed ? dispositionText.wrong(number) : undefined}
			>
				{(control) => (
					<input
						{...control}
						required
						inputMode="numeric"
						autoComplete="off"
						value={typed}
						onChange={(event) => setTyped(event.target.value)}
					/>
				)}
			</Field>
		</EntryDialog>
	)
}
