import { useState } from 'react'
import { Link } from 'wouter'
import type { Person } from '@groundwork/shared/protocol/api'
import { appText } from '@groundwork/shared/text/app'
import { Avatar } from './Avatar'
import { Button, buttonClass } from './Button'
import { ErrorNote } from './ErrorNote'
import { LanguageChoice } from './LanguageChoice'
import { Menu } from './Menu'
import styles from './PersonMenu.module.css'
import { useSession } from './Session'
import { useAction } from './useAction'

/** Who this browser takes you for, in which language it speaks to you, and how to end that on a shared device. */
export function PersonMenu({ person }: { person: Person }) {
	const { signOut } = useSession()
	const [asking, setAsking] = useState(false)
	const action = useAction()
	return (
		<Menu
			label={appText.signedInAs(person.name)}
			face={
				<span className={styles.face}>
					<Avatar id={person.id} name={person.name} />
					<span className={styles.name}>{person.name}</span>
				</span>
			}
		>
			<div className={styles.panel}>
				<p className={styles.who}>{appText.signedInAs(person.name)}</p>
				{asking ? (
					<>
						<p>{appText.signOutAsk}</p>
						{action.error ? <ErrorNote error={action.error} /> : null}
						<div className={styles.actions}>
							<Button onClick={() => setAsking(false)}>{appText.cancel}</Button>
							<Button kind="danger" disabled={action.busy} onClick={() => void action.run(signOut)}>
								{action.busy ? appText.signingOut : appText.signOutYes}
							</Button>
						</div>
					</>
				) : (
					<>
						<LanguageChoice labelled />
						<Link href="/sessions" className={buttonClass()}>
							{appText.signIns}
						</Link>
						<Button onClick={() => setAsking(true)}>{appText.signOut}</Button>
					</>
				)}
			</div>
		</Menu>
	)
}
