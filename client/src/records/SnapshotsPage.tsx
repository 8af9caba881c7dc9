import { WithPerson } from '../pages/WithPerson'
import { SnapshotList } from './list/SnapshotList'

/** Every frozen copy of a board. */
export function SnapshotsPage({ boardId }: { boardId: string }) {
	return <WithPerson>{() => <SnapshotList boardId={boardId} />}</WithPerson>
}
