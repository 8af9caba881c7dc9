import type { ReactNode } from 'react'
import styles from './Empty.module.css'

interface EmptyProps {
	heading: string
	/** What can be done about it; nothing where the reader can do nothing. */
	hint?: string | undefined
	children?: ReactNode
}

/** In the place of what is not there yet: what to do about it. */
export function Empty({ heading, hint, children }: EmptyProps) {
	return (
		<section className={styles.empty}>
			<h3>{heading}</h3>
			{hint ? <p>{hint}</p> : null}
			{children ? <div className={styles.actions}>{children}</div> : null}
		</section>
	)
}
