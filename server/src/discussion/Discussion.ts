import { validateEntry } from '@groundwork/shared/board/validate'
import { recordsOf } from '@groundwork/shared/board/layout'
import {
	addComment,
	deleteComment,
	editComment,
	lastNumber,
	setResolved,
	startThread,
} from '@groundwork/shared/discussion/commands'
import type { Outcome } from '@groundwork/shared/discussion/commands'
import { readDiscussion } from '@groundwork/shared/discussion/layout'
import { subjectOf } from '@groundwork/shared/discussion/subject'
import { toThreads } from '@groundwork/shared/discussion/threads'
import type { Thread } from '@groundwork/shared/discussion/threads'
import { newCommentId, newThreadId } from '@groundwork/shared/model/ids'
import type { BoardId, CommentId, PersonId, ThreadId } from '@groundwork/shared/model/ids'
import type {
	Anchor,
	Author,
	CommentRecord,
	Subject,
	ThreadRecord,
} from '@groundwork/shared/model/discussion'
import { mayRead } from '@groundwork/shared/model/roles'
import type { Role, StoreLayer } from '@groundwork/shared/model/roles'
import type * as Y from 'yjs'
import type { Clock } from '../clock.js'
import type { Rooms } from '../room/Rooms.js'
import type { AuditRecords } from '../storage/records/Records.js'

/** The anchor is one that not everybody on the board may know of. */
export interface Hidden {
	refused: 'hidden'
}

/** Who gives the command; the name as it is now is what stays beside the words. */
export interface Commenter extends Author {
	id: PersonId
}

/** What people say on a board. Whatever is answered is durable, and on its way to everybody who has the board open. */
export type Discussion = ReturnType<typeof createDiscussion>

export function createDiscussion({
	rooms,
	audit,
	clock,
}: {
	rooms: Rooms
	audit: AuditRecords
	clock: Clock
}) {
	const run = async <T>(
		board: BoardId,
		{ id }: Commenter,
		command: (doc: Y.Doc) => Outcome<T>,
	): Promise<Outcome<T>> => {
		let outcome: Outcome<T> = { refused: 'unknown' }
		await rooms.write(board, 'discussion', (doc) => (outcome = command(doc)), id)
		return outcome
	}
	const now = () => clock().toISOString()

	return {
		async start(
			board: BoardId,
			command: { id?: ThreadId; anchor: Anchor; text: string; by: Commenter; role: Role },
		): Promise<Outcome<Thread> | Hidden> {
			const { id = newThreadId(), anchor, text, by, role } = command
			const subject = await subjectNow(rooms, board, anchor)
			// Everybody else must not learn that there is something: to her it is what it is to her canvas, not there.
			if (subject === 'hidden' && mayRead(role, 'leaders')) return { refused: 'hidden' }
			const known = subject === 'hidden' ? UNKNOWN : subject
			return run(board, by, (doc) => startThread(doc, { id, anchor, subject: known, text, by, at: now() }))
		},
		comment: (
			board: BoardId,
			{ id = newCommentId(), ...rest }: { id?: CommentId; thread: ThreadId; text: string; by: Commenter },
		): Promise<Outcome<CommentRecord>> =>
			run(board, rest.by, (doc) => addComment(doc, { id, at: now(), ...rest })),
		resolve: (
			board: BoardId,
			command: { id: ThreadId; resolved: boolean; by: Commenter },
		): Promise<Outcome<ThreadRecord>> =>
			run(board, command.by, (doc) => setResolved(doc, { at: now(), ...command })),
		edit: (
			board: BoardId,
			command: { id: CommentId; text: string; by: Commenter },
		): Promise<Outcome<CommentRecord>> =>
			run(board, command.by, (doc) => editComment(doc, { at: now(), ...command })),
		/** Recorded in the history of access, once. */
		async remove(
			board: BoardId,
			command: { id: CommentId; by: Commenter; role: Role },
		): Promise<Outcome<CommentRecord>> {
			const [at, { by }] = [now(), command]
			const outcome = await run(board, by, (doc) => deleteComment(doc, { at, ...command }))
			if ('refused' in outcome) return outcome
			const { comment, now: isNew } = outcome.done
			const { id, thread, author } = comment
			const details = { thread, comment: id, author }
			if (isNew) await audit.add({ board, by, at, event: { action: 'comment_deleted', details } })
			return { done: comment }
		},
		/** The one that was written in last first. */
		threads: (board: BoardId): Promise<Thread[]> =>
			rooms.readOne({ board, layer: 'discussion' }, ({ doc }) =>
				toThreads(readDiscussion(doc).records.values()),
			),
		/** The number of a thread's last comment; 0 where there is no such thread. */
		lastNumber: (board: BoardId, thread: ThreadId): Promise<number> =>
			rooms.readOne({ board, layer: 'discussion' }, ({ doc }) => lastNumber(doc, thread)),
	}
}

const UNKNOWN: Subject = { kind: 'unknown', name: '' }

/**
 * What the anchor is called now; `hidden` where leaders alone may know of it, because comments are everybody's to read. It
 * may have been deleted a moment ago: then it has no name, and the thread is begun all the same.
 */
const subjectNow = (rooms: Rooms, board: BoardId, anchor: Anchor): Promise<Subject | 'hidden'> =>
	rooms.readAll(board, (docs) => {
		const find = (id: string, layer: StoreLayer) => {
			const entry = recordsOf(docs[layer]).get(id)
			const verdict = entry === undefined ? undefined : validateEntry(id, entry, layer)
			return verdict && 'record' in verdict ? verdict.record : undefined
		}
		const open = (id: string) => find(id, 'canvas') ?? find(id, 'review')
		if (anchor.kind === 'shape' && !open(anchor.shape) && recordsOf(docs.leaders).has(anchor.shape))
			return 'hidden'
		return subjectOf(anchor, open)
	})
