import { WithPerson } from '../../pages/WithPerson'
import { Compare } from './Compare'

/** Two states of a board beside each other. */
export function ComparePage({ boardId }: { boardId: string }) {
	return <WithPerson>{() => <Compare boardId={boardId} />}</WithPerson>
}
