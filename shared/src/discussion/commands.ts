import type * as Y from 'yjs'
import { newCommentId } from '../model/ids.js'
import type { CommentId, ThreadId } from '../model/ids.js'
import type { Anchor, Author, CommentRecord, Subject, ThreadRecord } from '../model/discussion.js'
import { mayDeleteAnyComment } from '../model/roles.js'
import type { Role } from '../model/roles.js'
import { LIMITS } from '../protocol/limits.js'
import { commentsOf, readDiscussion, threadsOf } from './layout.js'
import { toThreads } from './threads.js'
import type { Thread } from './threads.js'

/**
 * What may be done to a discussion. The server alone runs these, on its own document, one after the other. Each either does
 * the whole of it or says why not; asked a second time with the same id it answers as it did the first time.
 */

export type Refusal =
	/** There is no such thread or comment. */
	| 'unknown'
	/** The id is in use for something else. */
	| 'taken'
	/** There are as many as there may be. */
	| 'full'
	/** Somebody else wrote it. */
	| 'foreign'
	/** It was deleted. */
	| 'deleted'

export type Outcome<T> = { done: T } | { refused: Refusal }

interface By {
	by: Author
	/** ISO 8601, UTC. */
	at: string
}

export function startThread(
	doc: Y.Doc,
	command: By & { id: ThreadId; anchor: Anchor; subject: Subject; text: string },
): Outcome<Thread> {
	const { id, anchor, subject, text, by, at } = command
	const before = threadNamed(doc, id)
	if (before) {
		const thread = threadWith(doc, id)
		return thread && before.createdBy.id === by.id ? { done: thread } : { refused: 'taken' }
	}
	if (threadsOf(doc).size >= LIMITS.threadsPerBoard || isFull(doc)) return { refused: 'full' }
	const thread: ThreadRecord = {
		id,
		typeName: 'thread',
		anchor,
		subject,
		createdBy: by,
		createdAt: at,
		resolvedBy: null,
		resolvedAt: null,
	}
	const first = newComment({ id: newCommentId(), thread: id, number: 1, text, by, at })
	threadsOf(doc).set(id, thread)
	commentsOf(doc).set(first.id, first)
	return { done: { ...thread, comments: [first] } }
}

/** A comment on a resolved thread leaves it resolved: to reopen it is a step of its own. */
export function addComment(
	doc: Y.Doc,
	command: By & { id: CommentId; thread: ThreadId; text: string },
): Outcome<CommentRecord> {
	const { id, thread, text, by, at } = command
	const before = commentNamed(doc, id)
	if (before) {
		const same = before.thread === thread && before.author.id === by.id
		return same ? { done: before } : { refused: 'taken' }
	}
	if (!threadNamed(doc, thread)) return { refused: 'unknown' }
	const number = lastNumber(doc, thread) + 1
	if (number > LIMITS.commentsPerThread || isFull(doc)) return { refused: 'full' }
	const comment = newComment({ id, thread, number, text, by, at })
	commentsOf(doc).set(id, comment)
	return { done: comment }
}

/** Resolving what is resolved, and opening what is open, changes nothing. */
export function setResolved(
	doc: Y.Doc,
	{ id, resolved, by, at }: By & { id: ThreadId; resolved: boolean },
): Outcome<ThreadRecord> {
	const thread = threadNamed(doc, id)
	if (!thread) return { refused: 'unknown' }
	if ((thread.resolvedAt !== null) === resolved) return { done: thread }
	const next: ThreadRecord = { ...thread, resolvedBy: resolved ? by : null, resolvedAt: resolved ? at : null }
	threadsOf(doc).set(id, next)
	return { done: next }
}

export function editComment(
	doc: Y.Doc,
	{ id, text, by, at }: By & { id: CommentId; text: string },
): Outcome<CommentRecord> {
	const comment = commentNamed(doc, id)
	if (!comment) return { refused: 'unknown' }
	if (comment.author.id !== by.id) return { refused: 'foreign' }
	if (comment.deletedAt !== null) return { refused: 'deleted' }
	if (comment.text === text) return { done: comment }
	const next: CommentRecord = { ...comment, text, editedAt: at }
	commentsOf(doc).set(id, next)
	return { done: next }
}

export interface Deletion {
	comment: CommentRecord
	/** False where it had been deleted before. */
	now: boolean
}

/** Leaves the place, without the words: the answers to it keep their sense. */
export function deleteComment(
	doc: Y.Doc,
	{ id, by, role, at }: By & { id: CommentId; role: Role },
): Outcome<Deletion> {
	const comment = commentNamed(doc, id)
	if (!comment) return { refused: 'unknown' }
	const own = comment.author.id === by.id
	if (!own && !mayDeleteAnyComment(role)) return { refused: 'foreign' }
	if (comment.deletedAt !== null) return { done: { comment, now: false } }
	const next: CommentRecord = { ...comment, text: '', deletedAt: at, deletedBy: own ? 'author' : 'leader' }
	commentsOf(doc).set(id, next)
	return { done: { comment: next, now: true } }
}

/** 0 for a thread without comments, or none at all. */
export function lastNumber(doc: Y.Doc, thread: ThreadId): number {
	let last = 0
	commentsOf(doc).forEach((value) => {
		const comment = value as Partial<CommentRecord> | undefined
		if (comment?.thread === thread) last = Math.max(last, comment.number ?? 0)
	})
	return last
}

const isFull = (doc: Y.Doc) => commentsOf(doc).size >= LIMITS.commentsPerBoard

const newComment = ({
	by,
	at,
	...rest
}: By & Pick<CommentRecord, 'id' | 'thread' | 'number' | 'text'>): CommentRecord => ({
	...rest,
	typeName: 'comment',
	author: by,
	createdAt: at,
	editedAt: null,
	deletedAt: null,
	deletedBy: null,
})

/** The server wrote what lies there. */
const threadNamed = (doc: Y.Doc, id: ThreadId) => threadsOf(doc).get(id) as ThreadRecord | undefined
const commentNamed = (doc: Y.Doc, id: CommentId) => commentsOf(doc).get(id) as CommentRecord | undefined

const threadWith = (doc: Y.Doc, id: ThreadId) =>
	toThreads(readDiscussion(doc).records.values()).find((thread) => thread.id === id)
