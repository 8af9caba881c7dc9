import { fieldText } from '@groundwork/shared/text/fields'
import { useValue } from 'tldraw'
import { FieldInput } from '../../canvas/fields/FieldInput'
import type { Fielded } from '../../canvas/fields/Fielded'
import { fieldWords } from './fieldWords'
import styles from './PlanField.module.css'

interface PlanFieldProps {
	of: Fielded
	name: string
	/** Whoever may not fill it in reads it. */
	may: boolean
}

/** One field of anything, in a panel or a list: to fill in, or to read. */
export function PlanField({ of, name, may }: PlanFieldProps) {
	return (
		<div className={styles.field} data-field={name}>
			{may ? <FieldInput of={of} name={name} /> : <Fact of={of} name={name} />}
		</div>
	)
}

function Fact({ of, name }: { of: Fielded; name: string }) {
	const field = of.fields[name]
	const value = useValue(`fact ${of.id} ${name}`, () => of.read(name), [of, name])
	if (!field || field.type === 'key') return null
	const words = fieldWords(field, value)
	return (
		<p className={styles.fact}>
			<span className={styles.label}>{of.texts[name]?.label}</span>
			<span className={words ? styles.words : styles.unsaid}>{words || fieldText.notSaid}</span>
		</p>
	)
}
