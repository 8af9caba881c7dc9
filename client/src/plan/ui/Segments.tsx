import { useId } from 'react'
import styles from './Segments.module.css'

interface SegmentsProps<Code extends string> {
	label: string
	options: readonly { code: Code; label: string }[]
	value: Code
	onChange: (code: Code) => void
}

/** A choice between a few things, all of them in sight. */
export function Segments<Code extends string>({ label, options, value, onChange }: SegmentsProps<Code>) {
	const name = useId()
	return (
		<fieldset className={styles.segments}>
			<legend className={styles.legend}>{label}</legend>
			{options.map(({ code, label: words }) => (
				<label key={code} className={styles.choice}>
					<input type="radio" name={name} checked={code === value} onChange={() => onChange(code)} />
					<span>{words}</span>
				</label>
			))}
		</fieldset>
	)
}
