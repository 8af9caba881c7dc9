import { signInText } from '@groundwork/shared/text/home'
import { useHeadingFocus, useTitle } from '../ui/usePage'
import { NameForm } from './NameForm'
import { PlainPage } from './PlainPage'
import styles from './SignInFirst.module.css'

/** Somebody opened a board's address in a browser that does not know her. */
export default function SignInFirst() {
	const heading = useHeadingFocus()
	useTitle(signInText.formHeading)
	return (
		<PlainPage>
			<section className={styles.sheet}>
				<h1 ref={heading} tabIndex={-1} className={styles.heading}>
					{signInText.formHeading}
				</h1>
				<p className={styles.why}>{signInText.toBoard}</p>
				<NameForm />
			</section>
		</PlainPage>
	)
}
