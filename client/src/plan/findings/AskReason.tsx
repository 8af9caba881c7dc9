import { appText } from '@groundwork/shared/text/app'
import { findingsText } from '@groundwork/shared/text/findingsView'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { useState } from 'react'
import { Button } from '../../ui/Button'
import styles from './Findings.module.css'
import '../../canvas/fields/fields.css'

interface AskReasonProps {
	onCancel: () => void
	onSay: (reason: string) => void
}

/** Why a finding is left as it is: without a reason nobody could tell later whether it still holds. */
export function AskReason({ onCancel, onSay }: AskReasonProps) {
	const [reason, setReason] = useState('')
	return (
		<form
			className={styles.ask}
			onSubmit={(event) => {
				event.preventDefault()
				if (reason.trim()) onSay(reason.trim())
			}}
		>
			<label className={`gw-field ${styles.why}`}>
				<span>{findingsText.why}</span>
				<input
					type="text"
					// Pressing the button is what asked for the field.
					// oxlint-disable-next-line jsx-a11y/no-autofocus
					autoFocus
					value={reason}
					maxLength={LIMITS.reasonLength}
					onChange={({ currentTarget }) => setReason(currentTarget.value)}
				/>
			</label>
			<Button type="submit" kind="primary" disabled={!reason.trim()}>
				{findingsText.leave}
			</Button>
			<Button onClick={onCancel}>{appText.cancel}</Button>
		</form>
	)
}
