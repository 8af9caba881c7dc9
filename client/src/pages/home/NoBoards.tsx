import { homeText } from '@groundwork/shared/text/home'
import { Button } from '../../ui/Button'
import styles from './NoBoards.module.css'

export function NoBoards({ onMake }: { onMake: () => void }) {
	const { heading, body, action } = homeText.empty
	return (
		<section className={styles.empty} aria-labelledby="no-boards">
			<h2 id="no-boards" className={styles.heading}>
				{heading}
			</h2>
			<p className={styles.body}>{body}</p>
			<Button kind="primary" icon="plus" onClick={onMake}>
				{action}
			</Button>
		</section>
	)
}
