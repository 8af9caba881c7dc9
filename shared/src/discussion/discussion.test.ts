import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { newCommentId, newThreadId } from '../model/ids.js'
import type { CommentRecord } from '../model/discussion.js'
import { LIMITS } from '../protocol/limits.js'
import { addComment, deleteComment, startThread } from './commands.js'
import { commentsOf, readDiscussion, threadsOf } from './layout.js'
import { toThreads, unreadComments } from './threads.js'

const ada = { id: 'ada', name: 'Ada' }
const ben = { id: 'ben', name: 'Ben' }
const at = '2027-01-31T16:00:00.000Z'
const anchor = { kind: 'point', page: 'page:page' as never, x: 0, y: 0 } as const

function begun(doc = new Y.Doc(), more: { id?: ReturnType<typeof newThreadId>; at?: string } = {}) {
	const id = more.id ?? newThreadId()
	const subject = { kind: 'point', name: '' }
	const outcome = startThread(doc, { id, anchor, subject, text: 'First', by: ada, at: more.at ?? at })
	return { doc, id, outcome }
}
const answerOf = (doc: Y.Doc, thread: ReturnType<typeof newThreadId>, by = ben, when = at) =>
	addComment(doc, { id: newCommentId(), thread, text: 'Next', by, at: when })
const shown = (doc: Y.Doc) => toThreads(readDiscussion(doc).records.values())

test('[DISC-11] a board has room for so many comments, over all threads, and not one more', () => {
	const { doc, id } = begun()
	doc.transact(() => {
		const [one] = [...commentsOf(doc).values()] as CommentRecord[]
		for (let i = commentsOf(doc).size; i < LIMITS.commentsPerBoard - 1; i++)
			commentsOf(doc).set(`filler ${i}`, { ...one, thread: newThreadId() })
	})
	expect(answerOf(doc, id)).toMatchObject({ done: { number: 2 } })
	expect(answerOf(doc, id)).toEqual({ refused: 'full' })
	expect(begun(doc).outcome).toEqual({ refused: 'full' })
})

test('[DISC-11] a board has room for so many threads and not one more', () => {
	const { doc } = begun()
	doc.transact(() => {
		while (threadsOf(doc).size < LIMITS.threadsPerBoard - 1) begun(doc)
	})
	expect(begun(doc).outcome).toMatchObject({ done: { comments: [{ number: 1 }] } })
	expect(begun(doc).outcome).toEqual({ refused: 'full' })
})

describe('what nobody could read', () => {
	test.each<[string, unknown]>([
		['nothing', null],
		['a text', 'hello'],
		['a shared type', new Y.Map()],
		['a thread without a place', { typeName: 'thread' }],
		['another record', { typeName: 'shape', id: 'shape:a' }],
	])('[DISC-15] is named and set aside, and hides nothing else: %s', (_what, value) => {
		const { doc, id } = begun()
		threadsOf(doc).set('broken', value)
		commentsOf(doc).set('bad', value instanceof Y.AbstractType ? new Y.Map() : value)
		const { broken } = readDiscussion(doc)
		expect(broken.map((one) => one.id)).toEqual(['broken', 'bad'])
		expect(broken.every(({ reason }) => reason.length > 0)).toBe(true)
		expect(shown(doc)).toMatchObject([{ id, comments: [{ text: 'First' }] }])
	})
})

test('[DISC-16] threads are listed by who wrote last, their comments in order', () => {
	const { doc, id } = begun()
	const later = begun(doc, { at: '2027-02-01T09:00:00.000Z' })
	expect(shown(doc).map((thread) => thread.id)).toEqual([later.id, id])
	answerOf(doc, id, ben, '2027-02-02T09:00:00.000Z')
	expect(shown(doc).map((thread) => thread.id)).toEqual([id, later.id])
	expect(shown(doc)[0]?.comments.map(({ number }) => number)).toEqual([1, 2])
})

test('[DISC-12] one’s own comments are never unread, nor are deleted ones', () => {
	const { doc, id } = begun()
	answerOf(doc, id)
	const unread = (me: string, read: number) =>
		unreadComments(shown(doc)[0]!, me, read).map(({ number }) => number)
	expect(unread('ada', 0)).toEqual([2])
	expect(unread('ben', 0)).toEqual([1])
	expect(unread('cleo', 0)).toEqual([1, 2])
	expect(unread('cleo', 1)).toEqual([2])
	const second = [...(commentsOf(doc).values() as Iterable<CommentRecord>)].find(
		({ number }) => number === 2,
	)!
	deleteComment(doc, { id: second.id, by: ben, role: 'member', at })
	expect(unread('cleo', 1)).toEqual([])
})
