import { appText } from '@groundwork/shared/text/app'
import styles from './Mark.module.css'

/** The mark: a plan of nine cells, one of them settled. */
export function Mark({ size = 28 }: { size?: number }) {
	return (
		<svg className={styles.mark} width={size} height={size} viewBox="0 0 28 28" aria-hidden="true">
			<rect className={styles.cell} x="10" y="10" width="8" height="8" />
			<path className={styles.lines} d="M10 2v24M18 2v24M2 10h24M2 18h24" />
			<rect className={styles.frame} x="2" y="2" width="24" height="24" rx="3" />
		</svg>
	)
}

export function Wordmark() {
	return (
		<span className={styles.wordmark}>
			<Mark />
			<span>{appText.name}</span>
		</span>
	)
}
