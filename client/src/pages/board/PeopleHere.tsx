import { useValue } from 'tldraw'
import { boardText } from '@groundwork/shared/text/board'
import { Avatar } from '../../ui/Avatar'
import { useCloseMenu } from '../../ui/Menu'
import { useOpenedBoard } from './BoardContext'
import { useElsewhere } from './useElsewhere'
import { useFollowing } from './useFollowing'
import styles from './PeopleHere.module.css'

/** Everybody who is here, by name. */
export function PeopleHere() {
	const { session } = useOpenedBoard()
	const people = useValue(session.people)
	const following = useFollowing()
	const { named } = useElsewhere()
	const close = useCloseMenu()
	return (
		<section aria-label={boardText.here}>
			<h2 className={styles.heading}>{boardText.hereCount(people.length)}</h2>
			<ul>
				{people.map((person) => (
					<li key={person.id}>
						{person.me ? (
							<p className={styles.person}>
								<Avatar id={person.id} name={person.name} colour={person.color} />
								<span className={styles.name}>{boardText.isYou(person.name)}</span>
							</p>
						) : (
							<button
								type="button"
								className={styles.person}
								aria-pressed={following.id === person.id}
								onClick={() => {
									following.toggle(person)
									close()
								}}
							>
								<Avatar id={person.id} name={person.name} colour={person.color} />
								<span className={styles.name}>
									{following.id === person.id
										? boardText.unfollow(named(person))
										: boardText.follow(named(person))}
								</span>
							</button>
						)}
					</li>
				))}
			</ul>
		</section>
	)
}
