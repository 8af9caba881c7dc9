import { useState } from 'react'
import { ROLES } from '@groundwork/shared/model/roles'
import type { Role } from '@groundwork/shared/model/roles'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { roleExplanations, roleLabels } from '@groundwork/shared/text/roles'
import { shareText } from '@groundwork/shared/text/share'
import type { ApiError } from '../../../api'
import { Button } from '../../../ui/Button'
import { Choice } from '../../../ui/Choice'
import { ErrorNote } from '../../../ui/ErrorNote'
import { Field } from '../../../ui/Field'
import { Group } from '../../../ui/Group'
import styles from './InviteForm.module.css'

export interface InvitationDraft {
	role: Role
	expiresAt?: string
	maxUses?: number
	label?: string
}

interface InviteFormProps {
	busy: boolean
	error: ApiError | undefined
	onSubmit: (draft: InvitationDraft) => void
}

const MAX_USES = 10_000

/** The last moment of a day on this device's clock. */
const endOf = (day: string) => new Date(`${day}T23:59:59`)

export function InviteForm({ busy, error, onSubmit }: InviteFormProps) {
	const [role, setRole] = useState<Role>('member')
	const [day, setDay] = useState('')
	const [uses, setUses] = useState('')
	const [label, setLabel] = useState('')
	const [wrong, setWrong] = useState({ day: false, uses: false })

	const submit = () => {
		const number = Number(uses)
		const found = {
			day: day !== '' && endOf(day).getTime() <= Date.now(),
			uses: uses !== '' && !(Number.isInteger(number) && number >= 1 && number <= MAX_USES),
		}
		setWrong(found)
		if (found.day || found.uses) return
		onSubmit({
			role,
			...(day ? { expiresAt: endOf(day).toISOString() } : {}),
			...(uses ? { maxUses: number } : {}),
			...(label.trim() ? { label: label.trim() } : {}),
		})
	}

	return (
		<form
			className={styles.form}
			noValidate
			onSubmit={(event) => {
				event.preventDefault()
				submit()
			}}
		>
			<p className={styles.hint}>{shareText.inviteHint}</p>
			<Group legend={shareText.role}>
				<div className={styles.roles}>
					{ROLES.map((code) => (
						<Choice
							key={code}
							type="radio"
							name="role"
							label={roleLabels[code]}
							explanation={roleExplanations[code]}
							checked={role === code}
							onChange={() => setRole(code)}
						/>
					))}
				</div>
			</Group>
			<details className={styles.more} open={wrong.day || wrong.uses ? true : undefined}>
				<summary className={styles.summary}>{shareText.more}</summary>
				<div className={styles.limits}>
					<Field
						label={shareText.expires}
						hint={shareText.expiresHint}
						error={wrong.day ? shareText.expiresPast : undefined}
					>
						{(control) => (
							<input {...control} type="date" value={day} onChange={(event) => setDay(event.target.value)} />
						)}
					</Field>
					<Field
						label={shareText.maxUses}
						hint={shareText.maxUsesHint}
						error={wrong.uses ? shareText.maxUsesRange(MAX_USES) : undefined}
					>
						{(control) => (
							<input
								{...control}
								inputMode="numeric"
								autoComplete="off"
								value={uses}
								onChange={(event) => setUses(event.target.value.trim())}
							/>
						)}
					</Field>
					<Field label={shareText.label} hint={shareText.labelHint}>
						{(control) => (
							<input
								{...control}
								autoComplete="off"
								maxLength={LIMITS.labelLength}
								value={label}
								onChange={(event) => setLabel(event.target.value)}
							/>
						)}
					</Field>
				</div>
			</details>
			{error ? <ErrorNote error={error} /> : null}
			<Button kind="primary" type="submit" className={styles.submit} disabled={busy}>
				{busy ? shareText.creating : shareText.create}
			</Button>
		</form>
	)
}
