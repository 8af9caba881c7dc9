import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { TEMPLATES } from '@groundwork/shared/model/domain'
import { createBoardAnswer, errorBody } from '@groundwork/shared/protocol/api'
import type { BoardSummary } from '@groundwork/shared/protocol/api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { setKey } from '../kit/edits.js'
import { RawSocket } from '../kit/RawSocket.js'
import { syncUrl } from '../kit/syncUrl.js'
import { failure, startTestServer } from './support.js'
import type { Caller, TestServer } from './support.js'

let server: TestServer
let alice: Caller

beforeAll(async () => {
	server = await startTestServer()
	alice = await server.signIn('Alice')
})
afterAll(() => server.close())

describe('boards', () => {
	test('[BOARD-1] are listed with my role, the one changed last first', async () => {
		const bob = await server.signIn('Bob')
		const first = await server.createBoard(bob, 'First')
		const second = await server.createBoard(bob, 'Second')
		const { boards } = (await (await bob.call('GET', '/api/boards')).json()) as { boards: BoardSummary[] }
		expect(boards.map(({ id }) => id)).toEqual([second, first])
		expect(boards[0]).toMatchObject({ title: 'Second', role: 'leader', people: 1, present: [] })
		expect(boards[0]?.picture).toContain(`/api/boards/${second}/picture.svg?v=`)
	})

	test('[BOARD-1] that changed last come first, also after a restart', async () => {
		const dataDir = mkdtempSync(join(tmpdir(), 'groundwork-test-'))
		const own = await startTestServer({ dataDir })
		const bob = await own.signIn('Bob')
		const boards = [await own.createBoard(bob), await own.createBoard(bob), await own.createBoard(bob)]
		for (const board of boards.slice(0, 2).toReversed()) {
			const socket = await RawSocket.open(syncUrl(own, { board, token: bob.token, own: true }))
			socket.update(setKey('changed'))
			await socket.next('saved', ({ frames }) => frames === 1)
			socket.end()
		}
		const listed = async (at: TestServer) => {
			const answer = await at.callAs(bob.token)('GET', '/api/boards')
			return ((await answer.json()) as { boards: BoardSummary[] }).boards.map(({ id }) => id)
		}
		expect(await listed(own)).toEqual(boards)
		await own.stop()
		const again = await startTestServer({ dataDir })
		expect(await listed(again)).toEqual(boards)
		await again.close()
		rmSync(dataDir, { recursive: true })
	})

	test('[BOARD-2] have a picture that runs nothing and is sent again only when it changed', async () => {
		const board = await server.createBoard(alice)
		const answer = await alice.call('GET', `/api/boards/${board}/picture.svg`)
		expect(answer.headers.get('content-type')).toBe('image/svg+xml')
		expect(answer.headers.get('content-security-policy')).toBe(
			"default-src 'none'; style-src 'unsafe-inline'",
		)
		const etag = answer.headers.get('etag') ?? ''
		const again = await alice.call('GET', `/api/boards/${board}/picture.svg`, null, { 'if-none-match': etag })
		expect(again.status).toBe(304)
	})

	test('[BOARD-3] that do not exist, or are not ids at all, are not found', async () => {
		for (const id of ['0'.repeat(22), 'x', '..%2f..%2fetc', "' or 1=1 --"]) {
			const answer = await alice.call('GET', `/api/boards/${encodeURIComponent(id)}`)
			expect(await failure(answer)).toEqual([404, 'not_found'])
		}
	})

	test('[BOARD-4] are renamed', async () => {
		const board = await server.createBoard(alice)
		await alice.call('PATCH', `/api/boards/${board}`, { title: '  New name ' })
		const read = (await (await alice.call('GET', `/api/boards/${board}`)).json()) as { title: string }
		expect(read.title).toBe('New name')
	})
})

describe('what does not fit', () => {
	const make = (body: object) => alice.call('POST', '/api/boards', body)

	test.each<[string, object, string]>([
		['a title missing', { template: 'blank' }, 'title'],
		['a title of spaces', { title: '  ', template: 'blank' }, 'title'],
		['a title that is too long', { title: 'x'.repeat(LIMITS.titleLength + 1), template: 'blank' }, 'title'],
		['a template nobody knows', { title: 'Plan', template: 'magic' }, 'template'],
		[
			'an approach nobody knows',
			{ title: 'Plan', template: 'environment_map', approaches: ['magic'] },
			'approaches.0',
		],
		['a title that no database keeps', { title: 'a\0b', template: 'blank' }, 'title'],
	])('[INPUT-1] %s is named', async (_, body, field) => {
		const answer = await make(body)
		expect(answer.status).toBe(400)
		const { error } = errorBody.parse(await answer.json())
		expect(error.code).toBe('invalid')
		expect(error.message).toContain(`“${field}”`)
		expect(error.hint).toContain(`“${field}”`)
	})

	test.each(TEMPLATES)('[BOARD-5] may begin with %s, and have a picture of it', async (template) => {
		const answer = await make({ title: 'Plan', template })
		expect(answer.status).toBe(201)
		const { id } = createBoardAnswer.parse(await answer.json())
		const picture = await alice.call('GET', `/api/boards/${id}/picture.svg`)
		expect(picture.status).toBe(200)
		expect(await picture.text()).toContain('<svg')
	})

	test('[INPUT-1] a title at its longest is taken', async () => {
		expect((await make({ title: 'x'.repeat(LIMITS.titleLength), template: 'blank' })).status).toBe(201)
	})

	test('[INPUT-2] broken JSON, another type and no body are told apart from a crash', async () => {
		const send = (body: string | undefined, type: string) =>
			fetch(`${server.base}/api/boards`, {
				method: 'POST',
				headers: { authorization: `Bearer ${alice.token}`, 'content-type': type },
				body,
			})
		for (const answer of [
			await send('{"title":', 'application/json'),
			await send('title=Plan', 'application/x-www-form-urlencoded'),
			await send(undefined, 'application/json'),
			await send('[]', 'application/json'),
			await send('null', 'application/json'),
		]) {
			expect(await failure(answer)).toEqual([400, 'invalid'])
		}
	})

	test('[INPUT-3] a body may be as long as the limit says, and not a byte longer', async () => {
		const send = (bytes: number) => {
			const json = JSON.stringify({ title: 'Plan', template: 'blank', padding: '' })
			const body = json.replace('""', `"${'x'.repeat(bytes - json.length)}"`)
			return fetch(`${server.base}/api/boards`, {
				method: 'POST',
				headers: { authorization: `Bearer ${alice.token}`, 'content-type': 'application/json' },
				body,
			})
		}
		expect((await send(LIMITS.jsonBodyBytes)).status).toBe(201)
		expect(await failure(await send(LIMITS.jsonBodyBytes + 1))).toEqual([413, 'too_large'])
	})

	test('[INPUT-2] an unknown route under /api has the one error shape', async () => {
		expect(await failure(await alice.call('GET', '/api/nothing'))).toEqual([404, 'not_found'])
		expect(await failure(await alice.call('PUT', '/api/boards'))).toEqual([404, 'not_found'])
	})
})

test('[INPUT-4] answers are kept by no cache, and pages framed by nobody', async () => {
	const answer = await alice.call('GET', '/api/boards')
	expect(answer.headers.get('cache-control')).toBe('no-store')
	expect(answer.headers.get('x-frame-options')).toBe('DENY')
	expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
	const policy = answer.headers.get('content-security-policy') ?? ''
	for (const rule of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"]) {
		expect(policy).toContain(rule)
	}
	expect(policy).toContain(`ws://127.0.0.1:${server.port}`)
	expect(policy).not.toContain('tldraw.com')
})
