import { appText } from '@groundwork/shared/text/app'
import { verifyText } from '@groundwork/shared/text/verify'
import { verifyPageText } from '@groundwork/shared/text/verifyPage'
import { ErrorNote } from '../../ui/ErrorNote'
import { ListPage } from '../../ui/ListPage'
import { useHeadingFocus, useTitle } from '../../ui/usePage'
import { DropFile } from './DropFile'
import { Outcome } from './Outcome'
import { useCheck } from './useCheck'
import styles from './VerifyPage.module.css'

/** Anybody checks an exported snapshot here, known to this server or not: all of it happens in the browser. */
export function VerifyPage() {
	const heading = useHeadingFocus()
	const { check, start } = useCheck()
	useTitle(verifyText.heading)
	return (
		<ListPage
			back={{ href: '/', label: appText.home }}
			heading={verifyText.heading}
			headingRef={heading}
			lead={verifyPageText.lead}
			loading=""
		>
			<div className={styles.page}>
				<DropFile again={check.state === 'checked'} onFiles={start} />
				<div aria-live="polite" className={styles.outcome}>
					{check.state === 'checking' ? (
						<p className={styles.checking}>
							<strong>{verifyPageText.checking(check.file)}</strong> {verifyPageText.patience}
						</p>
					) : null}
					{check.state === 'refused' ? <ErrorNote error={check.error} /> : null}
					{check.state === 'checked' ? <Outcome {...check} /> : null}
				</div>
			</div>
		</ListPage>
	)
}
