import { useId } from 'react'
import styles from './Choice.module.css'

interface ChoiceProps {
	type: 'radio' | 'checkbox'
	name?: string
	label: string
	explanation: string
	/** A word that sets it apart from the others. */
	badge?: string
	checked: boolean
	disabled?: boolean
	onChange: () => void
}

/** A radio button or checkbox as a card, with a sentence on what it means. */
export function Choice({ type, name, label, explanation, badge, checked, disabled, onChange }: ChoiceProps) {
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
					{badge ? <span className={styles.badge}>{badge}</span> : null}
				</span>
				<span id={`${id}-explanation`} className={styles.explanation}>
					{explanation}
				</span>
			</span>
		</label>
	)
}
