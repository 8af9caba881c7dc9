import { putRecord, removeRecord } from '@groundwork/shared/board/write'
import { readDiscussion } from '@groundwork/shared/discussion/layout'
import { toThreads } from '@groundwork/shared/discussion/threads'
import type { Thread } from '@groundwork/shared/discussion/threads'
import { newCommentId, newThreadId } from '@groundwork/shared/model/ids'
import { auditAnswer } from '@groundwork/shared/protocol/audit'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import {
	commentSchema,
	readsAnswer,
	threadSchema,
	threadsAnswer,
	wholeThreadSchema,
} from '@groundwork/shared/protocol/discussion'
import type { SnapshotFile } from '@groundwork/shared/protocol/snapshot'
import { change, impediment } from '@groundwork/shared/testing/records'
import type { TLRecord } from '@tldraw/tlschema'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { RawSocket } from '../kit/RawSocket.js'
import { syncUrl } from '../kit/syncUrl.js'
import { failure, startTestServer } from './support.js'
import type { Caller, TestServer } from './support.js'

let server: TestServer
let cast: Awaited<ReturnType<TestServer['cast']>>

beforeAll(async () => {
	server = await startTestServer()
})
afterAll(() => server.close())
beforeEach(async () => {
	cast = await server.cast()
})

const POINT = { kind: 'point', page: 'page:page', x: 12.5, y: -3 }
const path = (rest = '') => `/api/boards/${cast.board}/threads${rest}`
const comments = (id: string) => `/api/boards/${cast.board}/comments/${id}`

const tryStart = (who: Caller, body: object = {}) =>
	who.call('POST', path(), { anchor: POINT, text: 'Is it so?', ...body })
const start = async (who: Caller, body?: object) =>
	wholeThreadSchema.parse(await (await tryStart(who, body)).json())
const tryAnswer = (who: Caller, thread: string, body: object = {}) =>
	who.call('POST', path(`/${thread}/comments`), { text: 'It is.', ...body })
const answer = async (who: Caller, thread: string, body?: object) =>
	commentSchema.parse(await (await tryAnswer(who, thread, body)).json())
const resolve = (who: Caller, thread: string, resolved: boolean) =>
	who.call('PATCH', path(`/${thread}`), { resolved })
const threads = async (who: Caller) =>
	threadsAnswer.parse(await (await who.call('GET', path())).json()).threads
const reads = async (who: Caller) =>
	readsAnswer.parse(await (await who.call('GET', `/api/boards/${cast.board}/reads`)).json()).reads
const read = (who: Caller, thread: string, number: number) =>
	who.call('PUT', path(`/${thread}/read`), { number })

/** Puts records on the board, or takes them off, as a leader's window does. */
async function draw(layer: 'canvas' | 'review' | 'leaders', write: (doc: Y.Doc) => void) {
	const socket = await RawSocket.open(
		syncUrl(server, { board: cast.board, layer, token: cast.leader.token, own: true }),
	)
	await socket.next('step1')
	const doc = await socket.settled()
	const updates: Uint8Array[] = []
	doc.on('update', (update: Uint8Array) => updates.push(update))
	doc.transact(() => write(doc))
	for (const update of updates) socket.update(update)
	await socket.next('saved', ({ frames }) => frames === updates.length)
	socket.end()
}
const put = (record: TLRecord) => (doc: Y.Doc) => putRecord(doc, record)

/** The discussion as it lies on the wire. */
async function onTheWire(who: Caller): Promise<{ doc: Y.Doc; threads: Thread[] }> {
	const socket = await RawSocket.open(
		syncUrl(server, { board: cast.board, layer: 'discussion', token: who.token, own: true }),
	)
	const doc = await socket.settled()
	socket.end()
	return { doc, threads: toThreads(readDiscussion(doc).records.values()) }
}

describe('a thread', () => {
	test('[DISC-1] is begun, answered and resolved by every role but a viewer, who reads it', async () => {
		for (const who of [cast.leader, cast.member, cast.commenter]) {
			const { id } = await start(who)
			expect((await tryAnswer(who, id)).status).toBe(201)
			expect((await resolve(who, id, true)).status).toBe(200)
		}
		const { id } = await start(cast.leader)
		for (const refused of [
			tryStart(cast.viewer),
			tryAnswer(cast.viewer, id),
			resolve(cast.viewer, id, true),
		]) {
			expect(await failure(await refused)).toEqual([403, 'forbidden'])
		}
		expect(await threads(cast.viewer)).toHaveLength(4)
		expect((await onTheWire(cast.viewer)).threads).toHaveLength(4)
	})

	test('[DISC-2] carries the name of the session and the time of the server, whatever a client says', async () => {
		const before = new Date().toISOString()
		const {
			id,
			createdBy,
			createdAt,
			comments: first,
		} = await start(cast.commenter, {
			createdBy: { id: cast.leader.id, name: 'Lea' },
			createdAt: '2001-01-01T00:00:00Z',
			author: { id: cast.leader.id, name: 'Lea' },
			number: 7,
		})
		const cleo = { id: cast.commenter.id, name: 'Cleo' }
		expect(createdBy).toEqual(cleo)
		expect(createdAt >= before && createdAt <= new Date().toISOString()).toBe(true)
		expect(first).toMatchObject([{ number: 1, author: cleo, text: 'Is it so?', editedAt: null }])
		const second = await answer(cast.member, id, { author: cleo, number: 1, thread: newThreadId() })
		expect(second).toMatchObject({ thread: id, number: 2, author: { id: cast.member.id, name: 'Mia' } })
	})

	test('[DISC-3] reaches everybody who has the board open, at once', async () => {
		const socket = await RawSocket.open(
			syncUrl(server, { board: cast.board, layer: 'discussion', token: cast.viewer.token, own: true }),
		)
		const doc = await socket.settled()
		const { id } = await start(cast.member, { text: 'Whose bus is it?' })
		await socket.next('update')
		for (const frame of socket.received) if (frame.kind === 'update') Y.applyUpdate(doc, frame.update)
		expect(toThreads(readDiscussion(doc).records.values())).toMatchObject([
			{ id, comments: [{ text: 'Whose bus is it?' }] },
		])
		socket.end()
	})

	test('[DISC-3] is there after a restart of the server', async () => {
		const own = await startTestServer()
		const leader = await own.signIn('Lea')
		const board = await own.createBoard(leader)
		const call = () => leader.call('POST', `/api/boards/${board}/threads`, { anchor: POINT, text: 'Kept?' })
		expect((await call()).status).toBe(201)
		await own.stop()
		const again = await startTestServer({ dataDir: own.dataDir })
		const answered = await again.callAs(leader.token)('GET', `/api/boards/${board}/threads`)
		expect(threadsAnswer.parse(await answered.json()).threads).toMatchObject([
			{ comments: [{ text: 'Kept?' }] },
		])
		await again.close()
	})

	test('[DISC-7] is resolved and reopened, and says by whom; who writes in it does not reopen it', async () => {
		const { id } = await start(cast.leader)
		const resolved = threadSchema.parse(await (await resolve(cast.commenter, id, true)).json())
		expect(resolved.resolvedBy).toEqual({ id: cast.commenter.id, name: 'Cleo' })
		// resolving twice is the same as once
		await resolve(cast.member, id, true)
		await answer(cast.member, id)
		expect(await threads(cast.viewer)).toMatchObject([{ resolvedBy: resolved.resolvedBy }])
		await resolve(cast.member, id, false)
		expect(await threads(cast.viewer)).toMatchObject([{ resolvedBy: null, resolvedAt: null }])
	})

	test('[DISC-13] needs a place that can be: anything else is refused with a word on what to send', async () => {
		for (const anchor of [
			undefined,
			{ kind: 'sky' },
			{ ...POINT, x: Infinity },
			{ ...POINT, x: 1e300 },
			{ ...POINT, page: 'shape:a' },
			{ kind: 'shape', shape: 'page:page', x: 0, y: 0 },
			{ kind: 'shape', shape: 'shape:a', x: 1.5, y: 0 },
			{ kind: 'shape', shape: `shape:${'a'.repeat(LIMITS.keyLength)}`, x: 0, y: 0 },
			{ kind: 'cell', map: 'shape:map', row: '', column: 'blended_learning' },
			{ kind: 'cell', map: 'shape:map', row: 'grading', column: 'blended_learning', more: true },
		]) {
			expect(await failure(await tryStart(cast.leader, { anchor }))).toEqual([400, 'invalid'])
		}
		for (const id of ['', 'x', 7, '../../etc/passwd', '__proto__', newThreadId().toUpperCase()]) {
			expect(await failure(await tryStart(cast.leader, { id }))).toEqual([400, 'invalid'])
		}
		for (const id of ['x', '__proto__', newThreadId()]) {
			expect(await failure(await tryAnswer(cast.leader, id))).toEqual([404, 'not_found'])
			expect(await failure(await resolve(cast.leader, id, true))).toEqual([404, 'not_found'])
		}
		expect(await threads(cast.leader)).toEqual([])
	})
})

describe('a call sent again', () => {
	test('[DISC-4] answers the same, and doubles nothing', async () => {
		const [thread, comment] = [newThreadId(), newCommentId()]
		const first = await start(cast.member, { id: thread })
		expect(await start(cast.member, { id: thread, text: 'Another text' })).toEqual(first)
		const second = await answer(cast.member, thread, { id: comment })
		const at = await Promise.all(
			Array.from({ length: 5 }, () => answer(cast.member, thread, { id: comment })),
		)
		expect(at).toEqual(Array.from({ length: 5 }, () => second))
		const [seen] = await threads(cast.viewer)
		expect(seen?.comments.map(({ number, text }) => [number, text])).toEqual([
			[1, 'Is it so?'],
			[2, 'It is.'],
		])
	})

	test('[DISC-4] takes nobody else’s id, and none from another thread', async () => {
		const { id } = await start(cast.member)
		const other = await start(cast.member)
		const { id: comment } = await answer(cast.member, id)
		for (const refused of [
			tryStart(cast.commenter, { id }),
			tryAnswer(cast.commenter, id, { id: comment }),
			tryAnswer(cast.member, other.id, { id: comment }),
		]) {
			expect(await failure(await refused)).toEqual([409, 'conflict'])
		}
	})
})

describe('a comment', () => {
	test('[DISC-5] is changed by its author alone, and says when', async () => {
		const { comments: first } = await start(cast.member)
		const { id } = first[0]!
		const edited = await cast.member.call('PATCH', comments(id), { text: 'Is it really so?' })
		const after = commentSchema.parse(await edited.json())
		expect(after).toMatchObject({ text: 'Is it really so?', number: 1 })
		expect(after.editedAt! >= after.createdAt).toBe(true)
		for (const who of [cast.leader, cast.commenter, cast.viewer]) {
			const refused = await who.call('PATCH', comments(id), { text: 'Mine now' })
			expect(await failure(refused)).toEqual([403, 'forbidden'])
		}
		const nothing = await cast.leader.call('PATCH', comments(newCommentId()), { text: 'x' })
		expect(await failure(nothing)).toEqual([404, 'not_found'])
	})

	test('[DISC-5] is not changed by an author who may only read now', async () => {
		const { comments: first } = await start(cast.member)
		await cast.leader.call('PATCH', `/api/boards/${cast.board}/people/${cast.member.id}`, { role: 'viewer' })
		for (const call of [
			cast.member.call('PATCH', comments(first[0]!.id), { text: 'Still here' }),
			cast.member.call('DELETE', comments(first[0]!.id)),
		]) {
			expect(await failure(await call)).toEqual([403, 'forbidden'])
		}
	})

	test('[DISC-6] is deleted by its author or a leader: its place stays and its words go', async () => {
		const { id } = await start(cast.member, { text: 'The words of a member' })
		const second = await answer(cast.member, id, { text: 'Some words too many' })
		const third = await answer(cast.commenter, id)
		const remove = (who: Caller, comment: string) => who.call('DELETE', comments(comment))
		expect(await failure(await remove(cast.commenter, second.id))).toEqual([403, 'forbidden'])
		expect((await remove(cast.member, second.id)).status).toBe(200)
		expect((await remove(cast.leader, third.id)).status).toBe(200)
		// a second time it stays as it was
		expect(await (await remove(cast.leader, second.id)).json()).toMatchObject({ deletedBy: 'author' })

		const [seen] = await threads(cast.viewer)
		expect(seen?.comments.map(({ text, deletedBy }) => [text, deletedBy])).toEqual([
			['The words of a member', null],
			['', 'author'],
			['', 'leader'],
		])
		const { doc } = await onTheWire(cast.viewer)
		const bytes = Buffer.from(Y.encodeStateAsUpdate(doc)).toString('latin1')
		expect(bytes).toContain('The words of a member')
		expect(bytes).not.toContain('Some words too many')
		const edit = await cast.member.call('PATCH', comments(second.id), { text: 'Back again' })
		expect(await failure(edit)).toEqual([409, 'conflict'])
		expect(await answer(cast.member, id)).toMatchObject({ number: 4 })
	})

	test('[DISC-20] is recorded as deleted once, with whose it was and not what it said', async () => {
		const { comments: first } = await start(cast.member, { text: 'Words too many' })
		for (let i = 0; i < 2; i++) await cast.leader.call('DELETE', comments(first[0]!.id))
		const log = await (await cast.leader.call('GET', `/api/boards/${cast.board}/audit`)).text()
		const { entries } = auditAnswer.parse(JSON.parse(log))
		expect(entries.filter(({ action }) => action === 'comment_deleted')).toMatchObject([
			{
				person: { id: cast.leader.id, name: 'Lea' },
				details: { comment: first[0]!.id, author: { id: cast.member.id, name: 'Mia' } },
			},
		])
		expect(log).not.toContain('Words too many')
	})

	test('[DISC-10] is plain text: it comes back letter by letter, and is never a page', async () => {
		const text = `<script>alert(1)</script> <b>bold</b> javascript:alert(1) & "quotes" 'too' 🚌 עברית`
		const { id } = await start(cast.member, { text })
		const got = await cast.viewer.call('GET', path())
		expect(got.headers.get('content-type')).toContain('application/json')
		expect((await threads(cast.viewer))[0]?.comments[0]?.text).toBe(text)
		const odd = await answer(cast.member, id, { text: '  \u0000one\r\ntwo\u001b[31m \ud800 three \n' })
		expect(odd.text).toBe('one\ntwo[31m \ufffd three')
		const [thread] = (await onTheWire(cast.viewer)).threads
		expect(thread?.comments.map((comment) => comment.text)).toEqual([text, odd.text])
	})

	test('[DISC-11] is neither empty nor longer than it may be', async () => {
		const longest = 'a'.repeat(LIMITS.commentLength)
		const { id } = await start(cast.member, { text: longest })
		expect((await answer(cast.member, id, { text: ` ${longest} ` })).text).toBe(longest)
		for (const text of [undefined, '', ' \n ', '\u0000', `${longest}a`]) {
			expect(await failure(await tryStart(cast.member, { text }))).toEqual([400, 'invalid'])
			expect(await failure(await tryAnswer(cast.member, id, { text }))).toEqual([400, 'invalid'])
		}
	})
})

describe('what a thread is on', () => {
	const card = change('card', { title: 'Two long blocks a day' })
	const shape = { kind: 'shape', shape: card.id, x: 1, y: 0 }

	test('[DISC-8] may be deleted: the thread stays, under the name it had', async () => {
		await draw('canvas', put(card))
		const { id, subject } = await start(cast.member, { anchor: shape })
		expect(subject).toEqual({ kind: 'change', name: 'Two long blocks a day' })
		await draw('canvas', (doc) => removeRecord(doc, card.id))
		expect(await threads(cast.viewer)).toMatchObject([{ id, anchor: shape, subject }])
		// begun in the same moment on what was just deleted
		expect((await start(cast.member, { anchor: shape })).subject).toEqual({ kind: 'unknown', name: '' })
	})

	test('[DISC-8] is named as the team calls it', async () => {
		const on = async (row: string, column: string) =>
			(await start(cast.member, { anchor: { kind: 'cell', map: 'shape:map', row, column } })).subject
		expect(await on('grading', 'blended_learning')).toEqual({ kind: 'unknown', name: '' })
		expect(await on('__proto__', 'constructor')).toEqual({ kind: 'unknown', name: '' })
		const board = await cast.leader.call('POST', '/api/boards', {
			title: 'With columns',
			template: 'environment_map',
			approaches: ['blended_learning'],
		})
		const made = ((await board.json()) as { id: string }).id
		const begun = await cast.leader.call('POST', `/api/boards/${made}/threads`, {
			anchor: { kind: 'cell', map: 'shape:map', row: 'grading', column: 'blended_learning' },
			text: 'By whom?',
		})
		expect(await begun.json()).toMatchObject({
			subject: { kind: 'cell', name: 'Grading × Blended learning' },
		})
	})

	test('[DISC-14] is never what leaders alone may see, and its name reaches nobody', async () => {
		await draw('leaders', put(impediment('secret', { statement: 'Nobody may read this yet' })))
		await draw('review', put(impediment('told', { statement: 'Buses leave at three', visibility: 'team' })))
		const on = (name: string) => ({ anchor: { kind: 'shape', shape: `shape:${name}`, x: 0, y: 0 } })
		expect(await failure(await tryStart(cast.leader, on('secret')))).toEqual([403, 'forbidden'])
		// for a member it is what it is to her canvas: not there
		const secret = await start(cast.member, on('secret'))
		expect(secret.subject).toEqual((await start(cast.member, on('nothing'))).subject)
		expect((await start(cast.member, on('told'))).subject).toEqual({
			kind: 'impediment',
			name: 'Buses leave at three',
		})
		expect(JSON.stringify(await threads(cast.viewer))).not.toContain('Nobody may read this yet')
	})
})

test('[DISC-9] a snapshot holds every thread: resolved ones, and those on what was deleted', async () => {
	const card = change('card', { title: 'Block schedule' })
	await draw('canvas', put(card))
	const onCard = await start(cast.member, { anchor: { kind: 'shape', shape: card.id, x: 0, y: 0 } })
	const settled = await start(cast.leader, { text: 'Settled long ago' })
	await resolve(cast.leader, settled.id, true)
	const gone = await answer(cast.member, onCard.id, { text: 'Taken back' })
	await cast.member.call('DELETE', comments(gone.id))
	await draw('canvas', (doc) => removeRecord(doc, card.id))
	await cast.leader.call('POST', `/api/boards/${cast.board}/snapshots`, { kind: 'working', purpose: 'Talk' })
	const exported = await cast.viewer.call('GET', `/api/boards/${cast.board}/snapshots/1/export.json`)
	const { parts, header } = (await exported.json()) as SnapshotFile
	const { records } = parts.discussion!
	expect(Object.keys(records)).toHaveLength(5)
	expect(header.parts.discussion.records).toBe(5)
	expect(records[settled.id]).toMatchObject({ typeName: 'thread', resolvedBy: { name: 'Lea' } })
	expect(records[onCard.id]).toMatchObject({ subject: { kind: 'change', name: 'Block schedule' } })
	expect(records[onCard.comments[0]!.id]).toMatchObject({ typeName: 'comment', text: 'Is it so?' })
	expect(records[gone.id]).toMatchObject({ text: '', deletedBy: 'author' })
})

describe('unread marks', () => {
	test('[DISC-12] are a person’s own, follow her, and only move forward', async () => {
		const { id } = await start(cast.member)
		await answer(cast.member, id)
		expect(await reads(cast.viewer)).toEqual({})
		expect((await read(cast.viewer, id, 2)).status).toBe(204)
		expect((await read(cast.viewer, id, 1)).status).toBe(204)
		expect(await reads(cast.viewer)).toEqual({ [id]: 2 })
		expect(await reads(cast.leader)).toEqual({})
	})

	test('[DISC-12] reach no further than the thread', async () => {
		const { id } = await start(cast.member)
		await read(cast.viewer, id, 400)
		expect(await reads(cast.viewer)).toEqual({ [id]: 1 })
		expect(await failure(await read(cast.viewer, newThreadId(), 1))).toEqual([404, 'not_found'])
		for (const number of [-1, 0.5, LIMITS.commentsPerThread + 1])
			expect(await failure(await read(cast.viewer, id, number))).toEqual([400, 'invalid'])
	})
})

describe('there is room', () => {
	/** Many at once, and not all at once. */
	async function many(count: number, call: () => Promise<Response>) {
		const statuses: number[] = []
		for (let left = count; left > 0; left -= 100) {
			const answers = await Promise.all(Array.from({ length: Math.min(left, 100) }, call))
			statuses.push(...answers.map(({ status }) => status))
			await Promise.all(answers.map((answered) => answered.arrayBuffer()))
		}
		return new Set(statuses)
	}

	test('[DISC-11] for so many comments in a thread and not one more', async () => {
		const { id } = await start(cast.member)
		expect(await many(LIMITS.commentsPerThread - 1, () => tryAnswer(cast.member, id))).toEqual(new Set([201]))
		expect(await failure(await tryAnswer(cast.member, id))).toEqual([422, 'limit_reached'])
		const [thread] = await threads(cast.member)
		expect(thread?.comments.map(({ number }) => number)).toEqual(
			Array.from({ length: LIMITS.commentsPerThread }, (_, i) => i + 1),
		)
	}, 30_000)
})
