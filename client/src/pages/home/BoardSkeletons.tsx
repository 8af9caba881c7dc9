import { homeText } from '@groundwork/shared/text/home'
import hidden from '../../ui/hidden.module.css'
import boards from './Boards.module.css'
import styles from './BoardSkeletons.module.css'

export function BoardSkeletons() {
	return (
		<>
			<output className={hidden.hidden}>{homeText.loading}</output>
			<ul className={boards.list} aria-hidden="true">
				{['first', 'second', 'third'].map((key) => (
					<li key={key} className={styles.card}>
						<div className={styles.picture} />
						<div className={styles.line} />
						<div className={styles.short} />
					</li>
				))}
			</ul>
		</>
	)
}
