import { readRecords } from '@groundwork/shared/board/read'
import { readRestorations } from '@groundwork/shared/discussion/restorations'
import type { SnapshotSummary } from '@groundwork/shared/protocol/record'
import type { SealedHeader, SnapshotFile } from '@groundwork/shared/protocol/snapshot'
import { verifySnapshot } from '@groundwork/shared/record/verify'
import { change, impediment } from '@groundwork/shared/testing/records'
import { afterAll, beforeEach, beforeAll, describe, expect, test } from 'vitest'
import { EditedBoard } from '../kit/editedBoard.js'
import { joinWithStockProvider } from '../kit/program.js'
import { PNG, failure, startTestServer } from './support.js'
import type { Caller, TestServer } from './support.js'

let server: TestServer
let cast: Awaited<ReturnType<TestServer['cast']>>
let board: EditedBoard

beforeAll(async () => {
	server = await startTestServer()
})
afterAll(() => server.close())
beforeEach(async () => {
	cast = await server.cast()
	board = new EditedBoard(server, cast.leader, cast.board)
	await board.put('canvas', change('one', { title: 'One gradebook' }))
	await board.put('review', impediment('law', { statement: 'The law says seat time', visibility: 'team' }))
	await board.put(
		'leaders',
		impediment('secret', { statement: 'The union is against it', visibility: 'leaders' }),
	)
	const thread = { anchor: { kind: 'board' }, text: 'Shall we?' }
	await cast.commenter.call('POST', `/api/boards/${cast.board}/threads`, thread)
	await capture()
	return () => board.close()
})

const capture = async (of = cast.board) => {
	const body = { kind: 'working', purpose: 'For later' }
	const answer = await cast.leader.call('POST', `/api/boards/${of}/snapshots`, body)
	return (await answer.json()) as SealedHeader
}

const exported = async (of: string, number: number) => {
	const path = `/api/boards/${of}/snapshots/${number}/export.json`
	return (await (await cast.leader.call('GET', path)).json()) as SnapshotFile
}

const restore = (body: object, number = 1, who: Caller = cast.leader) =>
	who.call('POST', `/api/boards/${cast.board}/snapshots/${number}/restore`, body)

const recordsOf = async (layer: 'canvas' | 'review' | 'leaders', of = cast.board) => {
	const { base: url } = server
	const program = await joinWithStockProvider({ url, board: of, layer, token: cast.leader.token })
	const { records } = readRecords(program.doc, layer)
	program.close()
	return Object.fromEntries(records)
}

const titleOf = (record: unknown) => (record as { props: { title: string } } | undefined)?.props.title

describe('a new board of a snapshot', () => {
	test('[SNAP-21] says what the old one said, to the hash of its content', async () => {
		const before = await exported(cast.board, 1)
		expect(verifySnapshot(before)).toHaveProperty('verified')
		const answer = await restore({ as: 'new', title: 'Again' })
		expect(answer.status).toBe(201)
		const made = (await answer.json()) as { id: string; title: string }
		expect(made.title).toBe('Again')
		const { header } = await capture(made.id)
		expect(header.content).toBe(before.header.content)
		const { leaders } = (await exported(made.id, 1)).parts
		expect(leaders?.records).toEqual(before.parts.leaders?.records)
	})

	test('[SNAP-21] is the leader’s alone, and the old one stays as it was', async () => {
		const before = await recordsOf('canvas')
		const answer = await restore({ as: 'new' })
		const made = (await answer.json()) as { id: string; title: string }
		expect(made.title).toBe('Our plan (as in snapshot 1)')
		expect(await failure(await cast.member.call('GET', `/api/boards/${made.id}`))).toEqual([404, 'not_found'])
		expect(await recordsOf('canvas')).toEqual(before)
	})

	test('[SNAP-21] shows its images to people who never were on the old one', async () => {
		const upload = await cast.leader.call('POST', `/api/boards/${cast.board}/assets`, PNG)
		const { id, src } = (await upload.json()) as { id: string; src: string }
		const props = { name: 'x', src, w: 1, h: 1, mimeType: 'image/png', isAnimated: false }
		const asset = { id: 'asset:x', typeName: 'asset', type: 'image', props, meta: {} }
		await board.put('canvas', asset)
		const { header } = await capture()
		const answer = await restore({ as: 'new' }, header.number)
		const made = (await answer.json()) as { id: string }
		const path = `/api/boards/${cast.board}/assets/${id}`
		expect(await failure(await cast.stranger.call('GET', path))).toEqual([404, 'not_found'])
		await server.join(cast.leader, made.id, 'viewer', cast.stranger)
		expect((await cast.stranger.call('GET', path)).status).toBe(200)
	})
})

describe('the board forward to a snapshot', () => {
	test('[SNAP-22] is as it was then, after a snapshot of what it was, and everybody is told', async () => {
		const then = { canvas: await recordsOf('canvas'), leaders: await recordsOf('leaders') }
		await board.change('canvas', 'shape:one', (record) => {
			return {
				...record,
				props: { ...(record as { props: object }).props, title: 'Two gradebooks' },
			} as never
		})
		await board.put('canvas', change('two', { title: 'A second change' }))
		await board.remove('review', 'shape:law')
		await board.remove('leaders', 'shape:secret')
		expect((await restore({ as: 'forward' })).status).toBe(201)
		expect(await recordsOf('canvas')).toEqual(then.canvas)
		expect(await recordsOf('leaders')).toEqual(then.leaders)
		expect(await recordsOf('review')).toHaveProperty(['shape:law'])
		const list = await cast.viewer.call('GET', `/api/boards/${cast.board}/snapshots`)
		const { snapshots } = (await list.json()) as { snapshots: SnapshotSummary[] }
		expect(snapshots[1]).toMatchObject({ number: 2, cause: 'restore', capturedBy: { name: 'Lea' } })
		expect(JSON.stringify((await exported(cast.board, 2)).parts.canvas)).toContain('Two gradebooks')
		expect(await told()).toMatchObject([{ number: 1, before: 2, by: { name: 'Lea' }, undone: null }])
	})

	test('[SNAP-22] is taken back as one step, but for what somebody has changed since', async () => {
		await board.put('canvas', change('two', { title: 'A second change' }))
		await board.put('canvas', change('three', { title: 'A third change' }))
		await board.change('canvas', 'shape:one', (record) => {
			return {
				...record,
				props: { ...(record as { props: object }).props, title: 'Two gradebooks' },
			} as never
		})
		const { restoration } = (await (await restore({ as: 'forward' })).json()) as {
			restoration: { id: string }
		}
		expect(await recordsOf('canvas')).not.toHaveProperty(['shape:two'])
		await board.change('canvas', 'shape:one', (record) => {
			return { ...record, props: { ...(record as { props: object }).props, title: 'None at all' } } as never
		})
		const undo = () =>
			cast.leader.call('POST', `/api/boards/${cast.board}/restorations/${restoration.id}/undo`)
		expect((await undo()).status).toBe(200)
		const canvas = await recordsOf('canvas')
		expect([titleOf(canvas['shape:two']), titleOf(canvas['shape:three'])]).toEqual([
			'A second change',
			'A third change',
		])
		expect(titleOf(canvas['shape:one'])).toBe('None at all')
		expect(await told()).toMatchObject([{ undone: { by: { name: 'Lea' } } }])
		await board.remove('canvas', 'shape:two')
		expect((await undo()).status).toBe(200)
		expect(await recordsOf('canvas')).not.toHaveProperty(['shape:two'])
	})

	test('[SNAP-22] is for leaders, and for snapshots that still have their content', async () => {
		expect(await failure(await restore({ as: 'forward' }, 1, cast.member))).toEqual([403, 'forbidden'])
		expect(await failure(await restore({ as: 'forward' }, 7))).toEqual([404, 'not_found'])
		const path = `/api/boards/${cast.board}/snapshots/1/disposition`
		await cast.leader.call('POST', path, { reason: 'Not needed', confirm: 1 })
		for (const as of ['new', 'forward'])
			expect(await failure(await restore({ as }))).toEqual([409, 'record_rule'])
	})
})

async function told() {
	const { base: url } = server
	const { token } = cast.viewer
	const program = await joinWithStockProvider({ url, board: cast.board, layer: 'discussion', token })
	const restorations = readRestorations(program.doc)
	program.close()
	return restorations
}
