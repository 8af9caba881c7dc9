import { WithPerson } from '../WithPerson'
import { BoardLoader } from './BoardLoader'

/** A board, once it is known who asks for it. */
export function BoardPage({ boardId }: { boardId: string }) {
	return (
		<WithPerson>{(person) => <BoardLoader key={person.id} boardId={boardId} person={person} />}</WithPerson>
	)
}
