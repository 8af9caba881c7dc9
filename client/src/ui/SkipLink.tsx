import { appText } from '@groundwork/shared/text/app'
import styles from './SkipLink.module.css'

/** The first stop of the keyboard; every page's `main` answers to `#content`. */
export function SkipLink() {
	return (
		<a
			className={styles.skip}
			href="#content"
			onClick={(event) => {
				event.preventDefault()
				const content = document.getElementById('content')
				content?.focus()
				content?.scrollIntoView()
			}}
		>
			{appText.skip}
		</a>
	)
}
