import type { Snapshot } from '@groundwork/shared/protocol/record'
import { goneText, snapshotListText } from '@groundwork/shared/text/recordPages'
import { snapshotsText } from '@groundwork/shared/text/snapshots'
import { ListPage } from '../ui/ListPage'
import { useHeadingFocus } from '../ui/usePage'
import { date } from '../ui/when'
import { ExportButton } from './export/ExportButton'
import { snapshotsPath } from './paths'
import { SnapshotFacts } from './SnapshotFacts'

/** What is left to read of a snapshot whose content was destroyed. */
export function GoneSnapshot({ snapshot }: { snapshot: Snapshot }) {
	const { header, disposed } = snapshot
	const { number, board } = header
	const heading = useHeadingFocus()
	if (!disposed) return null
	return (
		<ListPage
			back={{ href: snapshotsPath(board.id), label: snapshotsText.toList }}
			heading={goneText.heading(number)}
			headingRef={heading}
			lead={goneText.lead(date(disposed.at), disposed.by?.name ?? snapshotListText.theServer)}
			action={<ExportButton boardId={board.id} number={number} disposed />}
			loading=""
		>
			<SnapshotFacts sealed={snapshot} />
		</ListPage>
	)
}
