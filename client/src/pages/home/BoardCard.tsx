import { Link } from 'wouter'
import type { BoardSummary } from '@groundwork/shared/protocol/api'
import { roleLabels } from '@groundwork/shared/text/roles'
import { homeText } from '@groundwork/shared/text/home'
import { Ago } from '../../ui/Ago'
import { Avatar } from '../../ui/Avatar'
import { BoardPicture } from '../../ui/BoardPicture'
import styles from './BoardCard.module.css'

const FACES = 4

export function BoardCard({ board }: { board: BoardSummary }) {
	const here = homeText.hereNow(board.present.map((person) => person.name))
	return (
		<article className={styles.card}>
			<BoardPicture src={board.picture} />
			<div className={styles.words}>
				<h2 className={styles.title}>
					<Link href={`/b/${board.id}`} className={styles.link}>
						{board.title}
					</Link>
				</h2>
				<p className={styles.facts}>
					<span>{roleLabels[board.role]}</span>
					<span>
						{homeText.changed} <Ago at={board.changedAt} />
					</span>
				</p>
				<p className={styles.here} title={here}>
					{board.present.length > 0 ? (
						<>
							<span className={styles.faces}>
								{board.present.slice(0, FACES).map((person) => (
									<Avatar key={person.id} id={person.id} name={person.name} size={24} />
								))}
							</span>
							<span className={styles.names}>{here}</span>
						</>
					) : (
						<span className={styles.names}>{homeText.people(board.people)}</span>
					)}
				</p>
			</div>
		</article>
	)
}
