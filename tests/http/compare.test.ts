import { comparisonAnswer } from '@groundwork/shared/protocol/comparison'
import { change, impediment } from '@groundwork/shared/testing/records'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EditedBoard } from '../kit/editedBoard.js'
import { failure, startTestServer } from './support.js'
import type { Caller, TestServer } from './support.js'

let server: TestServer
let cast: Awaited<ReturnType<TestServer['cast']>>
let board: EditedBoard

const CELL = 'grading:project_based_learning'

beforeAll(async () => {
	server = await startTestServer()
	cast = await server.cast()
	const body = { title: 'Our plan', template: 'environment_map', approaches: ['project_based_learning'] }
	const made = (await (await cast.leader.call('POST', '/api/boards', body)).json()) as { id: string }
	await server.join(cast.leader, made.id, 'viewer', cast.viewer)
	board = new EditedBoard(server, cast.leader, made.id)
	await board.judge(CELL, 'strains')
	await board.put('canvas', change('gradebook', { title: 'One gradebook', owner: 'Ben' }))
	await board.put(
		'review',
		impediment('transcripts', { statement: 'Transcripts need letters', visibility: 'team' }),
	)
	await capture('Before')
	await board.judge(CELL, 'workable', { confidence: 'checked' })
	await board.change('canvas', 'shape:gradebook', (record) => {
		return { ...record, props: { ...(record as { props: object }).props, owner: '' } } as never
	})
	await board.put(
		'leaders',
		impediment('belief', { statement: 'The union is against it', visibility: 'leaders' }),
	)
	await capture('After')
})
afterAll(() => {
	board.close()
	return server.close()
})

const capture = (purpose: string) =>
	cast.leader.call('POST', `/api/boards/${board.board}/snapshots`, { kind: 'working', purpose })

const compare = (who: Caller, query: string) =>
	who.call('GET', `/api/boards/${board.board}/snapshots/compare?${query}`)

const compared = async (who: Caller, query: string) =>
	comparisonAnswer.parse(await (await compare(who, query)).json())

describe('what changed', () => {
	test('[SNAP-14] between two snapshots is said in sentences and as data', async () => {
		const { from, to, groups, maps } = await compared(cast.leader, 'from=1&to=2')
		expect([from.number, to.number]).toEqual([1, 2])
		const sentences = groups.flatMap(({ items }) => items.map(({ sentence }) => sentence))
		expect(sentences).toContainEqual(
			expect.stringMatching(/^Grading × Project-based learning moved from Strains to Workable, checked on /),
		)
		expect(groups.map(({ summary }) => summary).join()).toContain('Owner lost on 1')
		expect(maps[0]?.cells[CELL]).toMatchObject({ before: 'strains', after: 'workable', moved: 'better' })
	})

	test('[SNAP-14] is said in Spanish to whoever asks for it, and the next one reads English again', async () => {
		const spanish = await compared(cast.leader, 'from=1&to=2&language=es')
		expect(spanish.groups[0]?.items[0]?.sentence).toContain('Calificaciones')
		const english = await compared(cast.leader, 'from=1&to=2')
		expect(english.groups[0]?.items[0]?.sentence).toContain('Grading')
	})

	test('[SNAP-14] up to now holds what happened since, and nothing where nothing did', async () => {
		expect((await compared(cast.leader, 'from=2&to=now')).groups).toEqual([])
		await board.put('canvas', change('later', { title: 'Something later' }))
		const { to, groups } = await compared(cast.leader, 'from=2')
		expect(to.number).toBeNull()
		expect(JSON.stringify(groups)).toContain('Something later')
	})

	test('[SNAP-14] does not tell a viewer what was for leaders only', async () => {
		expect(JSON.stringify(await compared(cast.leader, 'from=1&to=2'))).toContain('union')
		const seen = await compared(cast.viewer, 'from=1&to=2')
		expect(JSON.stringify(seen)).toContain('Strains')
		expect(JSON.stringify(seen)).not.toContain('union')
		expect(await (await compare(cast.viewer, 'from=1&to=2&format=csv')).text()).not.toContain('union')
	})

	test('[SNAP-14] is a table too', async () => {
		const answer = await compare(cast.leader, 'from=1&to=2&format=csv')
		expect(answer.headers.get('content-type')).toContain('text/csv')
		expect(await answer.text()).toMatch(/Strains.*strains.*Workable.*workable/)
	})

	test('[SNAP-14] needs snapshots that there are', async () => {
		for (const query of ['from=9', 'from=1&to=9', 'from=x', 'from=1&to=0'])
			expect(await failure(await compare(cast.viewer, query))).toEqual([404, 'not_found'])
		expect(await failure(await compare(cast.viewer, ''))).toEqual([400, 'invalid'])
		expect(await failure(await compare(cast.stranger, 'from=1'))).toEqual([404, 'not_found'])
	})
})
