import type { ReactNode } from 'react'
import styles from './Notice.module.css'
import { useHeadingFocus } from './usePage'

interface NoticeProps {
	heading: string
	children: ReactNode
	actions?: ReactNode
}

/** A page, or the place of one, that has one thing to say: empty, not found, not allowed. */
export function Notice({ heading, children, actions }: NoticeProps) {
	const ref = useHeadingFocus()
	return (
		<section className={styles.notice}>
			<h1 ref={ref} className={styles.heading} tabIndex={-1}>
				{heading}
			</h1>
			<div className={styles.body}>{children}</div>
			{actions ? <div className={styles.actions}>{actions}</div> : null}
		</section>
	)
}
