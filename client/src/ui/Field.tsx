import { useId } from 'react'
import type { ReactNode } from 'react'
import { appText } from '@groundwork/shared/text/app'
import styles from './Field.module.css'

/** What the control inside must carry, so that label, hint and error belong to it. */
export interface FieldControl {
	id: string
	className: string
	'aria-describedby': string | undefined
	'aria-invalid': boolean | undefined
}

interface FieldProps {
	label: string
	hint?: string | undefined
	error?: string | undefined
	optional?: boolean
	children: (control: FieldControl) => ReactNode
}

export function Field({ label, hint, error, optional, children }: FieldProps) {
	const id = useId()
	const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
	return (
		<div className={styles.field}>
			<label className={styles.label} htmlFor={id}>
				{label}
				{optional ? <span className={styles.optional}> ({appText.optional})</span> : null}
			</label>
			{children({
				id,
				className: styles.control ?? '',
				'aria-describedby': described || undefined,
				'aria-invalid': error ? true : undefined,
			})}
			{error ? (
				<p className={styles.error} id={`${id}-error`}>
					{error}
				</p>
			) : null}
			{hint ? (
				<p className={styles.hint} id={`${id}-hint`}>
					{hint}
				</p>
			) : null}
		</div>
	)
}
