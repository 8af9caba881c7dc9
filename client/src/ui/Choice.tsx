import { useId } from 'react'
import styles from './Choice.module.css'

interface ChoiceProps {
	type: 'radio' | 'checkbox'
	name?: string
	label: string
	explanation: string
	checked: boolean
	disabled?: boolean
	onChange: () => void
}

/** A radio button or checkbox as a card, with a sentence on what it means. */
export function Choice({ type, name, label, explanation, checked, disabled, onChange }: ChoiceProps) {
	const id = useId()
	return (
		<label className={styles.card}>
			<input
				className={styles.input}
				type={type}
				name={name}
				checked={checked}
				disabled={disabled}
				aria-labelledby={`${id}-label`}
				aria-describedby={`${id}-explanation`}
				onChange={onChange}
			/>
			<span className={styles.words}>
				<span id={`${id}-label`} className={styles.label}>
					{label}
				</span>
				<span id={`${id}-explanation`} className={styles.explanation}>
					{explanation}
				</span>
			</span>
		</label>
	)
}
