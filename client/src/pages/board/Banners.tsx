import { useState } from 'react'
import { useValue } from 'tldraw'
import { Link } from 'wouter'
import { appText } from '@groundwork/shared/text/app'
import { boardText, noticeText, statusText } from '@groundwork/shared/text/board'
import { Button, buttonClass } from '../../ui/Button'
import { onDemand } from '../../ui/onDemand'
import { useOpenedBoard } from './BoardContext'
import { Banner } from './Banner'
import { refusalSentence } from './statusWords'
import styles from './Banner.module.css'

const RestorationBanner = onDemand(
	() => import('./restoration/RestorationBanner'),
	() => null,
)

/** What the server refused, what could not be read, and what happened to the whole board: named, and out of the way of the canvas. */
export function Banners() {
	const { session, carried } = useOpenedBoard()
	const status = useValue(session.status)
	const fresh = useValue(session.notice)
	const [carriedSeen, setCarriedSeen] = useState(false)
	const notice = fresh ?? (carriedSeen ? null : carried)
	const dismissNotice = () => {
		setCarriedSeen(true)
		session.dismissNotice()
	}
	const quarantined = useValue(session.quarantined)
	const [seen, setSeen] = useState(0)
	const [restoration] = useValue(session.discussion.restorations)

	return (
		<section aria-label={boardText.messages}>
			{status.kind === 'refused' ? (
				<Banner
					tone="danger"
					actions={
						status.reason === 'forbidden' || status.reason === 'boardGone' ? (
							<Link href="/" className={buttonClass()}>
								{appText.home}
							</Link>
						) : (
							<Button onClick={() => location.reload()}>
								{status.reason === 'signedOut' ? statusText.signInAgain : appText.reload}
							</Button>
						)
					}
				>
					<p>{refusalSentence(status)}</p>
				</Banner>
			) : null}
			{notice ? (
				<Banner tone="warn" onDismiss={dismissNotice}>
					<p>{noticeText[notice.code]}</p>
				</Banner>
			) : null}
			{restoration ? <RestorationBanner key={restoration.id} restoration={restoration} /> : null}
			{quarantined.length > seen ? (
				<Banner tone="warn" onDismiss={() => setSeen(quarantined.length)}>
					<p>{boardText.quarantined(quarantined.length)}</p>
					<details>
						<summary>{boardText.quarantinedWhich}</summary>
						<ul className={styles.details}>
							{quarantined.map((record) => (
								<li key={`${record.layer} ${record.id}`}>
									<code>{record.id}</code> {record.reason}
								</li>
							))}
						</ul>
					</details>
				</Banner>
			) : null}
		</section>
	)
}
