import type { CommentRecord, ThreadRecord } from '../model/discussion.js'
import type { DiscussionRecord } from './layout.js'

/** A thread with its comments, in the order in which they were written. */
export interface Thread extends ThreadRecord {
	comments: CommentRecord[]
}

/** Threads put together from their records, the one that was written in last first. */
export function toThreads(records: Iterable<DiscussionRecord>): Thread[] {
	const threads = new Map<string, Thread>()
	const comments: CommentRecord[] = []
	for (const record of records) {
		if (record.typeName === 'thread') threads.set(record.id, { ...record, comments: [] })
		else comments.push(record)
	}
	for (const comment of comments.toSorted((a, b) => a.number - b.number))
		threads.get(comment.thread)?.comments.push(comment)
	return [...threads.values()].toSorted(
		(a, b) => compare(lastActivity(b), lastActivity(a)) || compare(a.id, b.id),
	)
}

/** When somebody last wrote in it or resolved it. */
export function lastActivity({ comments, createdAt, resolvedAt }: Thread): string {
	const written = comments.at(-1)?.createdAt ?? createdAt
	return resolvedAt !== null && resolvedAt > written ? resolvedAt : written
}

export const lastNumberOf = ({ comments }: Thread): number => comments.at(-1)?.number ?? 0

/** How many comments are left to be read. */
export const commentCount = ({ comments }: Thread): number =>
	comments.filter(({ deletedAt }) => deletedAt === null).length

/** What a person has not seen: comments of others after the one she read last. A deleted one has nothing to see. */
export function unreadComments(
	{ comments }: Thread,
	me: string,
	/** The number of the comment read last; 0 for none. */
	read: number,
): CommentRecord[] {
	return comments.filter(
		({ number, author, deletedAt }) => number > read && author.id !== me && deletedAt === null,
	)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
