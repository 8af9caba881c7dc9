import { useId } from 'react'
import type { ReactNode } from 'react'
import styles from './Group.module.css'

interface GroupProps {
	legend: string
	hint?: string
	/** A short word on the state of the group, told when it changes. */
	aside?: string
	children: ReactNode
}

/** Controls that answer one question together. */
export function Group({ legend, hint, aside, children }: GroupProps) {
	const id = useId()
	return (
		<fieldset aria-describedby={hint ? id : undefined}>
			<legend className={styles.legend}>{legend}</legend>
			{hint || aside ? (
				<div className={styles.line}>
					{hint ? (
						<p id={id} className={styles.hint}>
							{hint}
						</p>
					) : null}
					{aside ? <output className={styles.aside}>{aside}</output> : null}
				</div>
			) : null}
			{children}
		</fieldset>
	)
}
