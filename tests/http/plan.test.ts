import { putRecord } from '@groundwork/shared/board/write'
import { UNJUDGED, newApproach } from '@groundwork/shared/model/shapes/map'
import type { MapShape } from '@groundwork/shared/model/shapes/map'
import type { Layer } from '@groundwork/shared/model/roles'
import { subjectKey } from '@groundwork/shared/model/shapes/subject'
import type { Subject } from '@groundwork/shared/model/shapes/subject'
import { planAnswer } from '@groundwork/shared/protocol/plan'
import { readRecords } from '@groundwork/shared/board/read'
import { change, impediment, note } from '@groundwork/shared/testing/records'
import { createShapeId } from '@tldraw/tlschema'
import type { IndexKey } from '@tldraw/utils'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { startTestServer } from './support.js'
import type { Caller, TestServer } from './support.js'

const NOW = new Date('2027-03-01T12:00:00Z')

let server: TestServer
let cast: Awaited<ReturnType<TestServer['cast']>>
const providers: WebsocketProvider[] = []

beforeAll(async () => {
	server = await startTestServer({ clock: () => NOW })
	cast = await server.cast()
})
afterEach(() => {
	for (const provider of providers.splice(0)) provider.destroy()
})
afterAll(() => server.close())

async function connect(layer: Layer) {
	const doc = new Y.Doc()
	const provider = new WebsocketProvider(`ws://127.0.0.1:${server.port}/sync/${cast.board}`, layer, doc, {
		params: { token: cast.leader.token },
		WebSocketPolyfill: WebSocket as never,
		disableBc: true,
	})
	providers.push(provider)
	await vi.waitUntil(() => provider.synced, { timeout: 5000 })
	return doc
}

async function planOf(person: Caller) {
	const answer = await person.call('GET', `/api/boards/${cast.board}/plan`)
	const text = await answer.text()
	return { text, plan: planAnswer.strict().parse(JSON.parse(text)) }
}

const map = createShapeId('map')
const cell = (approach: string): Subject => ({ kind: 'cell', map, aspect: 'grading', approach })
const tiedTo = (approach: string) => ({ ties: { [subjectKey(cell(approach))]: cell(approach) } })
const [FIRST, SECOND] = ['inquiry_learning', 'dual_enrollment'] as const
const COLUMNS = {
	[FIRST]: newApproach({ code: FIRST, label: '', index: 'a1' as IndexKey }),
	[SECOND]: newApproach({ code: SECOND, label: '', index: 'a2' as IndexKey }),
}
const at = (approach: string) => `grading:${approach}`

test('[PLAN-1] a plan says what the board holds, and what is found by the day of the server', async () => {
	const doc = await connect('canvas')
	const shape = readRecords(doc, 'canvas').records.get(map) as unknown as MapShape
	const cells = { [at(FIRST)]: { ...UNJUDGED, fit: 'blocks' as const } }
	putRecord(doc, { ...shape, props: { ...shape.props, approaches: COLUMNS, cells } })
	putRecord(doc, change('late', { title: 'Late', due: '2027-02-28' }))
	await vi.waitUntil(async () => (await planOf(cast.viewer)).plan.cards.change.length === 1)

	const { plan } = await planOf(cast.viewer)
	expect(plan.asOf).toBe('2027-03-01')
	expect(plan.maps[0]!.cells[at(FIRST)]).toMatchObject({ fit: 'blocks', touched: true, changes: [] })
	expect(plan.cards.change).toMatchObject([{ id: 'shape:late', title: 'Late', page: 'page:page' }])
	expect(plan.questions).toHaveLength(10)
	expect(plan.findings.slice(0, 2).map(({ rule }) => rule)).toEqual(['change_overdue', 'unanswered_cell'])
})

test('[PLAN-2] of what leaders have not published nothing shows in anybody else’s plan', async () => {
	const [leaders, review] = await Promise.all([connect('leaders'), connect('review')])
	putRecord(leaders, impediment('hidden', { statement: 'Nobody may read this yet', ...tiedTo(FIRST) }))
	putRecord(review, impediment('told', { visibility: 'team', statement: 'Buses', ...tiedTo(SECOND) }))
	await vi.waitUntil(async () => (await planOf(cast.leader)).plan.impediments.length === 2)

	const own = (await planOf(cast.leader)).plan
	expect(own.maps[0]!.cells[at(FIRST)]!.impediments).toEqual(['shape:hidden'])
	expect(own.findings.some(({ rule }) => rule === 'unanswered_cell')).toBe(false)
	for (const person of [cast.member, cast.commenter, cast.viewer]) {
		const { text, plan } = await planOf(person)
		expect(text).not.toContain('hidden')
		expect(text).not.toContain('Nobody may read this yet')
		expect(plan.maps[0]!.cells[at(FIRST)]!.impediments).toEqual([])
		expect(plan.maps[0]!.cells[at(SECOND)]!.impediments).toEqual(['shape:told'])
		// To her the blocked cell is as unanswered as her own canvas shows it.
		expect(plan.findings.some(({ rule }) => rule === 'unanswered_cell')).toBe(true)
	}
})

test('[PLAN-3] what no canvas shows is in no plan, and a published impediment is not hidden by a note of its id', async () => {
	const canvas = await connect('canvas')
	putRecord(canvas, note('told', 'In its place'))
	putRecord(canvas, { ...change('broken', { title: 'Broken' }), x: Number.MAX_VALUE })
	putRecord(canvas, change('whole', { title: 'Whole' }))
	await vi.waitUntil(async () => (await planOf(cast.member)).text.includes('Whole'))
	const { text, plan } = await planOf(cast.member)
	expect(text).not.toContain('Broken')
	expect(plan.impediments.map(({ id }) => id)).toEqual(['shape:told'])
})
