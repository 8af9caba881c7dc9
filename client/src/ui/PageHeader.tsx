import { Link } from 'wouter'
import { LanguageChoice } from './LanguageChoice'
import { Wordmark } from './Mark'
import { PersonMenu } from './PersonMenu'
import { useSession } from './Session'
import styles from './PageHeader.module.css'

/** The top of every page but the board: the product, and who you are to it, or else in which language to say so. */
export function PageHeader() {
	const { state } = useSession()
	return (
		<header className={styles.header}>
			<Link href="/" className={styles.home}>
				<Wordmark />
			</Link>
			{state.kind === 'signedIn' ? <PersonMenu person={state.person} /> : null}
			{state.kind === 'signedOut' ? <LanguageChoice /> : null}
		</header>
	)
}
