import { WithPerson } from '../WithPerson'
import { History } from './History'

/** Who came to a board and what was done about it, for its leaders. */
export function HistoryPage({ boardId }: { boardId: string }) {
	return <WithPerson>{() => <History boardId={boardId} />}</WithPerson>
}
