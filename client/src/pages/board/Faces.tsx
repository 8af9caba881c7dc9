import { useValue } from 'tldraw'
import { boardText } from '@groundwork/shared/text/board'
import { Avatar } from '../../ui/Avatar'
import hidden from '../../ui/hidden.module.css'
import { Menu } from '../../ui/Menu'
import { useOpenedBoard } from './BoardContext'
import { PeopleHere } from './PeopleHere'
import { useElsewhere } from './useElsewhere'
import { useFollowing } from './useFollowing'
import styles from './Faces.module.css'

const SHOWN = 5

/** Who is on the board now. Pressing a face follows that person; narrow screens have the list in the menu instead. */
export function Faces() {
	const { session } = useOpenedBoard()
	const people = useValue(session.people)
	const following = useFollowing()
	const { named, isElsewhere } = useElsewhere()
	const ordered = people.toSorted((one, other) => Number(other.me) - Number(one.me))
	const shown = ordered.length > SHOWN + 1 ? ordered.slice(0, SHOWN) : ordered
	const more = ordered.length - shown.length
	return (
		<section className={styles.faces} aria-label={boardText.here}>
			<ul className={styles.row}>
				{shown.map((person) => (
					<li key={person.id}>
						{person.me ? (
							<span className={styles.face} title={boardText.isYou(person.name)}>
								<Avatar id={person.id} name={person.name} colour={person.color} size={30} />
								<span className={hidden.hidden}>{boardText.isYou(person.name)}</span>
							</span>
						) : (
							<button
								type="button"
								className={styles.face}
								aria-pressed={following.id === person.id}
								title={named(person)}
								data-elsewhere={isElsewhere(person) || undefined}
								aria-label={
									following.id === person.id
										? boardText.unfollow(named(person))
										: boardText.follow(named(person))
								}
								style={following.id === person.id ? { outlineColor: person.color } : undefined}
								data-following={following.id === person.id || undefined}
								onClick={() => following.toggle(person)}
							>
								<Avatar id={person.id} name={person.name} colour={person.color} size={30} />
							</button>
						)}
					</li>
				))}
			</ul>
			{more > 0 ? (
				<Menu label={boardText.moreLabel(more)} face={boardText.more(more)}>
					<PeopleHere />
				</Menu>
			) : null}
			<output className={hidden.hidden}>{following.words}</output>
		</section>
	)
}
