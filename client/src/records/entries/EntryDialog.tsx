import { useId } from 'react'
import type { ReactNode } from 'react'
import { appText } from '@groundwork/shared/text/app'
import { Button } from '../../ui/Button'
import type { ButtonKind } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { ErrorNote } from '../../ui/ErrorNote'
import type { Action } from '../../ui/useAction'
import styles from './EntryDialog.module.css'

interface EntryDialogProps {
	heading: string
	submit: string
	submitting: string
	kind?: ButtonKind
	action: Action
	onSubmit: () => void
	onClose: () => void
	children: ReactNode
}

/** Where something is added to a snapshot for good: what it means, the fields, and the server's word where it refuses. */
export function EntryDialog(props: EntryDialogProps) {
	const { heading, submit, submitting, kind = 'primary', action, onSubmit, onClose, children } = props
	const form = useId()
	return (
		<Dialog
			heading={heading}
			onClose={onClose}
			footer={
				<>
					<Button onClick={onClose}>{appText.cancel}</Button>
					<Button kind={kind} type="submit" form={form} disabled={action.busy}>
						{action.busy ? submitting : submit}
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
					onSubmit()
					// what is missing is said beside its field, and the first of them takes the focus once it says so
					const { currentTarget } = event
					requestAnimationFrame(() =>
						currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
					)
				}}
			>
				{children}
				{action.error ? <ErrorNote error={action.error} /> : null}
			</form>
		</Dialog>
	)
}
