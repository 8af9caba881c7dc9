import type { ReactNode } from 'react'
import { PageHeader } from '../ui/PageHeader'
import styles from './PlainPage.module.css'

/** Header and a narrow column, for pages that stand in for what could not be shown. */
export function PlainPage({ children }: { children: ReactNode }) {
	return (
		<>
			<PageHeader />
			<main id="content" tabIndex={-1} className={styles.main}>
				{children}
			</main>
		</>
	)
}
