import { Mark } from './Mark'
import styles from './Opening.module.css'

/** While a page's own code or a board's content is on its way. Appears only when that takes a moment. */
export function Opening({ label }: { label: string }) {
	return (
		<main id="content" tabIndex={-1} className={styles.opening} aria-busy="true">
			<Mark size={40} />
			<output>{label}</output>
		</main>
	)
}
