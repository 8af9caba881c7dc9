import { toThreads } from '../../discussion/threads.js'
import type { DataTable } from '../../plan/dataTable.js'
import { discussionText } from '../../text/discussion.js'
import { dataTablesText } from '../../text/dataTables.js'
import type { ReportInput } from '../report/ReportInput.js'

/** Every comment, resolved or not, thread after thread. A deleted one has its place and no words. */
export function commentsTable({
	discussion,
	subjects,
}: Pick<ReportInput, 'discussion' | 'subjects'>): DataTable {
	const heads = dataTablesText.comments
	const threads = toThreads(discussion).toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
	return {
		columns: [
			{ name: 'thread', head: heads.thread, holds: 'id' },
			{ name: 'subject', head: heads.on, holds: 'names' },
			{ name: 'number', head: heads.number, holds: 'number' },
			{ name: 'author', head: heads.author, holds: 'names' },
			{ name: 'createdAt', head: heads.createdAt, holds: 'time' },
			{ name: 'editedAt', head: heads.editedAt, holds: 'time' },
			{ name: 'text', head: heads.text, holds: 'text' },
			{ name: 'deletedAt', head: heads.deletedAt, holds: 'time' },
			{ name: 'deletedBy', head: 'deletedBy', holds: 'code', codes: ['author', 'leader'] },
			{ name: 'resolvedAt', head: heads.resolvedAt, holds: 'time' },
			{ name: 'resolvedBy', head: heads.resolvedBy, holds: 'names' },
		],
		rows: threads.flatMap((thread) =>
			thread.comments.map((comment) => [
				thread.id,
				subjects.get(thread.id) ?? discussionText.onGone(thread.subject),
				comment.number,
				comment.author.name,
				comment.createdAt,
				comment.editedAt ?? '',
				comment.text,
				comment.deletedAt ?? '',
				comment.deletedBy ?? '',
				thread.resolvedAt ?? '',
				thread.resolvedBy?.name ?? '',
			]),
		),
	}
}
