import { useState } from 'react'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { appText } from '@groundwork/shared/text/app'
import { signInText } from '@groundwork/shared/text/home'
import { Button } from '../ui/Button'
import { ErrorNote } from '../ui/ErrorNote'
import { Field } from '../ui/Field'
import { useSession } from '../ui/Session'
import { useAction } from '../ui/useAction'
import styles from './NameForm.module.css'

interface NameFormProps {
	submit?: string
	submitting?: string
	/** What follows at once when the name is known, as part of the same step. */
	then?: () => Promise<void>
}

/** Name yourself and go: the whole of signing in. */
export function NameForm({
	submit = signInText.submit,
	submitting = signInText.submitting,
	then,
}: NameFormProps) {
	const { nameYourself } = useSession()
	const [name, setName] = useState('')
	const [missing, setMissing] = useState(false)
	const action = useAction()

	return (
		<form
			className={styles.form}
			noValidate
			onSubmit={(event) => {
				event.preventDefault()
				if (!name.trim()) {
					setMissing(true)
					return
				}
				void action.run(async () => {
					await nameYourself(name.trim())
					await then?.()
				})
			}}
		>
			<Field label={signInText.label} hint={signInText.use} error={missing ? appText.required : undefined}>
				{(control) => (
					<input
						{...control}
						name="name"
						autoComplete="name"
						required
						maxLength={LIMITS.nameLength}
						placeholder={signInText.placeholder}
						value={name}
						onChange={(event) => {
							setName(event.target.value)
							setMissing(false)
						}}
					/>
				)}
			</Field>
			{action.error ? <ErrorNote error={action.error} /> : null}
			<Button kind="primary" type="submit" className={styles.submit} disabled={action.busy}>
				{action.busy ? submitting : submit}
			</Button>
		</form>
	)
}
