import { readRecords } from '@groundwork/shared/board/read'
import { putRecord } from '@groundwork/shared/board/write'
import type { Layer } from '@groundwork/shared/model/roles'
import type { BoardSummary } from '@groundwork/shared/protocol/api'
import type { SnapshotFile } from '@groundwork/shared/protocol/snapshot'
import { impediment } from '@groundwork/shared/testing/records'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { startTestServer } from './support.js'
import type { Caller, TestServer } from './support.js'

let server: TestServer
let cast: Awaited<ReturnType<TestServer['cast']>>
const providers: WebsocketProvider[] = []

beforeAll(async () => {
	server = await startTestServer()
	cast = await server.cast()
})
afterEach(() => {
	for (const provider of providers.splice(0)) provider.destroy()
})
afterAll(() => server.close())

/** The stock provider, once it has the layer as the server has it. */
async function connect(person: Caller, layer: Layer) {
	const doc = new Y.Doc()
	const provider = new WebsocketProvider(`ws://127.0.0.1:${server.port}/sync/${cast.board}`, layer, doc, {
		params: { token: person.token },
		WebSocketPolyfill: WebSocket as never,
		disableBc: true,
	})
	providers.push(provider)
	await vi.waitUntil(() => provider.synced, { timeout: 5000 })
	return { doc, provider }
}
const exported = async (person: Caller, number: number) => {
	const answer = await person.call('GET', `/api/boards/${cast.board}/snapshots/${number}/export.json`)
	return answer.text()
}
const records = (file: SnapshotFile, layer: Layer) => Object.keys(file.parts[layer]?.records ?? {})

describe('calls and open sockets', () => {
	test('[SNAP-3] what leaders have not published is in their copy of a snapshot, and nowhere in another', async () => {
		const leaders = await connect(cast.leader, 'leaders')
		const review = await connect(cast.leader, 'review')
		putRecord(leaders.doc, impediment('hidden', { statement: 'Nobody may read this yet' }))
		putRecord(review.doc, impediment('told', { statement: 'Buses leave at three', visibility: 'team' }))
		const witness = [await connect(cast.leader, 'leaders'), await connect(cast.leader, 'review')] as const
		await vi.waitUntil(() => readRecords(witness[0].doc, 'leaders').records.size === 1)
		await vi.waitUntil(() => readRecords(witness[1].doc, 'review').records.size === 1)

		const captured = await cast.leader.call('POST', `/api/boards/${cast.board}/snapshots`, {
			kind: 'exhibit',
			purpose: 'To show the parents',
		})
		const { header } = (await captured.json()) as SnapshotFile
		expect(header.present).toEqual([{ id: cast.leader.id, name: 'Lea' }])
		expect(header.counts.impedimentsPublished).toBe(1)

		const whole = JSON.parse(await exported(cast.leader, header.number)) as SnapshotFile
		expect(records(whole, 'leaders')).toEqual(['shape:hidden'])
		expect(records(whole, 'review')).toEqual(['shape:told'])
		for (const person of [cast.member, cast.commenter, cast.viewer]) {
			const copy = await exported(person, header.number)
			expect(copy).toContain('Buses leave at three')
			expect(copy).not.toContain('Nobody may read this yet')
			expect(copy).not.toContain('shape:hidden')
			const opened = await person.call('GET', `/api/boards/${cast.board}/snapshots/${header.number}`)
			expect(await opened.text()).not.toContain('shape:hidden')
			const picture = await person.call('GET', `/api/boards/${cast.board}/picture.svg`)
			expect(await picture.text()).not.toContain('Nobody may read this yet')
		}
	})

	test('[BOARD-1] a board’s list says who is there', async () => {
		await connect(cast.viewer, 'canvas')
		const answer = await cast.member.call('GET', '/api/boards')
		const { boards } = (await answer.json()) as { boards: BoardSummary[] }
		expect(boards[0]?.present).toEqual([{ id: cast.viewer.id, name: 'Vito' }])
	})

	test('[RIGHT-6] whoever is taken off the board is off it at once', async () => {
		const guest = await server.join(cast.leader, cast.board, 'member', await server.signIn('Gus'))
		const { provider } = await connect(guest, 'canvas')
		const closed = new Promise<number>((resolve) =>
			provider.on('connection-close', (event) => resolve(event?.code ?? 0)),
		)
		await cast.leader.call('DELETE', `/api/boards/${cast.board}/people/${guest.id}`)
		expect(await closed).toBeGreaterThanOrEqual(4400)
	})

	test('[RIGHT-6] whoever is no leader any more loses the leaders’ layer at once', async () => {
		const second = await server.join(cast.leader, cast.board, 'leader', await server.signIn('Ada'))
		const { provider } = await connect(second, 'leaders')
		const closed = new Promise<number>((resolve) =>
			provider.on('connection-close', (event) => resolve(event?.code ?? 0)),
		)
		await cast.leader.call('PATCH', `/api/boards/${cast.board}/people/${second.id}`, { role: 'member' })
		expect(await closed).toBe(4403)
	})
})
