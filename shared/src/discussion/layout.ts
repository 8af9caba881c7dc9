import * as Y from 'yjs'
import { checkComment, checkThread } from '../model/discussion.js'
import type { CommentRecord, ThreadRecord } from '../model/discussion.js'

/**
 * How the discussion lies in its Y.Doc.
 *
 *     threads:  Y.Map   id → the thread, as JSON
 *     comments: Y.Map   id → the comment, as JSON
 *
 * Only the server writes here, one command after the other, so whole values are right: nothing is ever merged. Replacing a
 * value forgets the old one, so the words of a deleted comment leave the document with it.
 */
export const threadsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('threads')
export const commentsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('comments')

export type DiscussionRecord = ThreadRecord | CommentRecord

export interface DiscussionRecords {
	/** By the id of the record. */
	records: Map<string, DiscussionRecord>
	/** What could not be read, and why. */
	broken: { id: string; reason: string }[]
}

/** Every thread and every comment, checked one by one. */
export function readDiscussion(doc: Y.Doc): DiscussionRecords {
	const result: DiscussionRecords = { records: new Map(), broken: [] }
	read(threadsOf(doc), threadOnce, result)
	read(commentsOf(doc), commentOnce, result)
	return result
}

/** A value never changes, it is replaced: what was found right once is, and a long discussion costs little to read again. */
function once<Kind extends object>(check: (value: unknown) => Kind): (value: unknown) => Kind {
	const known = new WeakMap<object, Kind>()
	return (value) => {
		const before = typeof value === 'object' && value !== null ? known.get(value) : undefined
		if (before) return before
		const record = check(value)
		known.set(record, record)
		return record
	}
}

const threadOnce = once(checkThread)
const commentOnce = once(checkComment)

/** Of a frozen discussion, what this program can read. */
export function knownRecords(values: Iterable<unknown>): DiscussionRecord[] {
	return [...values].flatMap((value): DiscussionRecord[] => {
		try {
			return [checkThread(value)]
		} catch {
			try {
				return [checkComment(value)]
			} catch {
				return [] // A later program's kind of record: the file still holds it.
			}
		}
	})
}

function read(
	map: Y.Map<unknown>,
	check: (value: unknown) => DiscussionRecord,
	{ records, broken }: DiscussionRecords,
): void {
	map.forEach((value, id) => {
		try {
			const record = check(value instanceof Y.AbstractType ? undefined : value)
			if (record.id !== id) throw new Error('its id is not the one it is kept under')
			records.set(id, record)
		} catch (error) {
			broken.push({ id, reason: (error instanceof Error ? error.message : String(error)).slice(0, 300) })
		}
	})
}
