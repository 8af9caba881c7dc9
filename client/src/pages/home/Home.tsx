import { Link } from 'wouter'
import { signInText } from '@groundwork/shared/text/home'
import { verifyPageText } from '@groundwork/shared/text/verifyPage'
import { ErrorNote } from '../../ui/ErrorNote'
import { PageHeader } from '../../ui/PageHeader'
import { useSession } from '../../ui/Session'
import { useTitle } from '../../ui/usePage'
import { Boards } from './Boards'
import { Welcome } from './Welcome'
import styles from './Home.module.css'

export function Home() {
	const { state, retry } = useSession()
	useTitle(state.kind === 'signedOut' ? signInText.heading : undefined)
	return (
		<>
			<PageHeader />
			<main id="content" tabIndex={-1} className={styles.main} aria-busy={state.kind === 'loading'}>
				{state.kind === 'signedIn' ? <Boards key={state.person.id} person={state.person} /> : null}
				{state.kind === 'signedOut' ? <Welcome /> : null}
				{state.kind === 'failed' ? <ErrorNote error={state.error} onRetry={retry} /> : null}
			</main>
			<footer className={styles.footer}>
				<Link href="/verify">{verifyPageText.action}</Link>
			</footer>
		</>
	)
}
