import type { CommentRecord } from '../../model/discussion.js'
import { toThreads } from '../../discussion/threads.js'
import type { Thread } from '../../discussion/threads.js'
import { discussionText } from '../../text/discussion.js'
import { reportText } from '../../text/report.js'
import { threadText } from '../../text/threads.js'
import { heading, named, paragraph, section, table } from './blocks.js'
import type { Block, Section } from './Report.js'
import type { ReportInput } from './ReportInput.js'
import { local } from './when.js'

/** All that had been said, the first thread first: resolved ones too, and those on what was deleted before. */
export function comments({ discussion, subjects, header }: ReportInput): Section {
	const threads = toThreads(discussion).toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
	return section(
		'comments',
		reportText.headings.comments,
		threads.length > 0
			? threads.flatMap((thread) => threadBlocks(thread, subjects, header.timeZone))
			: [paragraph(reportText.comments.none)],
	)
}

function threadBlocks(thread: Thread, subjects: ReportInput['subjects'], timeZone: string): Block[] {
	const words = reportText.comments
	const on = subjects.get(thread.id) ?? discussionText.onGone(thread.subject)
	const { resolvedBy, resolvedAt, createdBy, createdAt } = thread
	return [
		heading(named(on)),
		paragraph(words.began(createdBy.name, local(createdAt, timeZone))),
		paragraph(resolvedAt ? words.resolved(resolvedBy?.name ?? '', local(resolvedAt, timeZone)) : words.open),
		table(
			words.caption(on),
			[
				[words.number, 0.5],
				[words.who, 2],
				[words.text, 5],
			],
			thread.comments.map((comment) => [
				String(comment.number),
				whoAndWhen(comment, timeZone),
				comment.deletedBy ? threadText.deletedBy[comment.deletedBy] : comment.text,
			]),
		),
	]
}

const whoAndWhen = ({ author, createdAt, editedAt }: CommentRecord, timeZone: string) =>
	[
		author.name,
		local(createdAt, timeZone),
		...(editedAt ? [reportText.comments.edited(local(editedAt, timeZone))] : []),
	].join('\n')
