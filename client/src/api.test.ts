import { failureText } from '@groundwork/shared/text/app'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { api, ApiError } from './api'
import { BRIEF } from './patientFetch'

beforeEach(() => {
	vi.stubGlobal('navigator', { onLine: true })
	vi.useFakeTimers()
})
afterEach(() => {
	vi.unstubAllGlobals()
	vi.useRealTimers()
})

function answer(status: number, body: string): string[] {
	const asked: string[] = []
	vi.stubGlobal('fetch', async (input: string) => {
		asked.push(input)
		return new Response(status === 204 ? null : body, { status })
	})
	return asked
}

const failure = async (call: Promise<unknown>) => {
	const failed = call.then(
		() => undefined,
		(error: unknown) => (error instanceof ApiError ? error : undefined),
	)
	await vi.runAllTimersAsync()
	return failed
}

const gone = () => Promise.reject(new TypeError('Failed to fetch'))
const badGateway = async () => new Response('<h1>Bad gateway</h1>', { status: 502 })
const unavailable = { error: { code: 'unavailable', message: 'Not now.', hint: 'Later.' } }
const stopping = async () => Response.json(unavailable, { status: 503, headers: { 'Retry-After': '1' } })
const inDoubt = async () => Response.json(unavailable, { status: 503 })
const board = async () => Response.json({ id: 'b' })

/** A server that answers so at each call, and at the last for good; it is there to be asked after its health. Returns the calls. */
function answersInTurn(...turns: (() => Promise<Response>)[]): string[] {
	const calls: string[] = []
	vi.stubGlobal('fetch', (path: string, { method = 'GET' }: RequestInit) => {
		if (path === '/healthz') return board()
		calls.push(`${method} ${path}`)
		return turns[Math.min(calls.length, turns.length) - 1]!()
	})
	return calls
}

test('a refusal keeps the words of the server', async () => {
	answer(409, JSON.stringify({ error: { code: 'last_leader', message: 'No.', hint: 'Do this.' } }))
	expect(await failure(api.removePerson('b', 'p'))).toMatchObject({
		code: 'last_leader',
		message: 'No.',
		hint: 'Do this.',
		retry: false,
	})
})

test('no answer, or a proxy’s, means that the server cannot be reached', async () => {
	answersInTurn(gone)
	expect(await failure(api.boards())).toMatchObject({ code: 'network', retry: true })
	answer(502, '<h1>Bad gateway</h1>')
	expect(await failure(api.boards())).toMatchObject({ code: 'network', retry: true })
})

test('an answer that makes no sense is called that', async () => {
	answer(200, '<!doctype html>')
	expect(await failure(api.boards())).toMatchObject({ code: 'unreadable' })
	answer(418, '{"error":"teapot"}')
	expect(await failure(api.boards())).toMatchObject({ code: 'unreadable' })
})

test('success without a body is success', async () => {
	answer(204, '')
	await expect(api.signOut()).resolves.toBeUndefined()
})

test('what stands in an address stays one segment of the path', async () => {
	const asked = answer(200, '{}')
	await api.board('../session')
	expect(asked).toEqual(['/api/boards/..%2Fsession'])
})

test('a server that restarts is not noticed by whoever reads, or changes what can be changed twice', async () => {
	for (const away of [gone, badGateway, stopping, inDoubt]) {
		const calls = answersInTurn(away, away, board)
		expect(await failure(api.board('b'))).toBeUndefined()
		expect(calls).toEqual(Array.from({ length: 3 }, () => 'GET /api/boards/b'))
		for (const call of [() => api.renameBoard('b', 'Plan'), () => api.comment('b', 't', { text: 'Yes' })]) {
			answersInTurn(away, board)
			// oxlint-disable-next-line no-await-in-loop
			expect(await failure(call())).toBeUndefined()
		}
	}
})

test('what would be done twice is sent again only where nothing of it was done', async () => {
	const create = () => api.createBoard({ title: 'Plan', template: 'blank' })
	const twice = answersInTurn(stopping, board)
	expect(await failure(create())).toBeUndefined()
	expect(twice).toHaveLength(2)
	for (const away of [gone, badGateway, inDoubt]) {
		const calls = answersInTurn(away, board)
		// oxlint-disable-next-line no-await-in-loop
		expect(await failure(create())).toMatchObject({ hint: failureText.lookFirst })
		expect(calls).toHaveLength(1)
	}
})

test('what would be done twice waits for a server before it is sent', async () => {
	const asked: string[] = []
	vi.stubGlobal('fetch', (path: string) => {
		asked.push(path)
		return asked.length < 3 ? gone() : board()
	})
	expect(await failure(api.invite('b', { role: 'viewer' }))).toBeUndefined()
	expect(asked).toEqual(['/healthz', '/healthz', '/healthz', '/api/boards/b/invitations'])
	vi.stubGlobal('fetch', gone)
	expect(await failure(api.invite('b', { role: 'viewer' }))).toMatchObject({ hint: failureText.network.hint })
})

test('what is gone after a deletion whose answer was lost was deleted', async () => {
	const gone404 = async () =>
		Response.json({ error: { code: 'not_found', message: 'No.', hint: 'Look.' } }, { status: 404 })
	answersInTurn(gone, gone404)
	expect(await failure(api.deleteBoard('b'))).toBeUndefined()
	answersInTurn(stopping, gone404)
	expect(await failure(api.deleteBoard('b'))).toMatchObject({ code: 'not_found' })
})

test('nobody waits without end, nor before the time that a server asks for', async () => {
	const began = Date.now()
	const calls = answersInTurn(gone)
	expect(await failure(api.boards())).toMatchObject({ code: 'network' })
	expect(Date.now() - began).toBeLessThanOrEqual(8000)
	expect(calls.length).toBeGreaterThan(4)
	const once = answersInTurn(async () =>
		Response.json(unavailable, { status: 503, headers: { 'Retry-After': '60' } }),
	)
	expect(await failure(api.boards())).toMatchObject({ code: 'unavailable', hint: 'Later.' })
	expect(once).toHaveLength(1)

	const known = Date.now()
	answersInTurn(gone)
	await failure(api.board('b', undefined, BRIEF))
	expect(Date.now() - known).toBeLessThanOrEqual(1500)

	vi.stubGlobal('navigator', { onLine: false })
	const offline = answersInTurn(gone)
	expect(await failure(api.createBoard({ title: 'Plan', template: 'blank' }))).toMatchObject({
		code: 'network',
		hint: failureText.network.hint,
	})
	expect(await failure(api.boards())).toMatchObject({ code: 'network' })
	expect(offline).toHaveLength(2)
})

test('whoever has left waits for nothing', async () => {
	const leave = new AbortController()
	const calls = answersInTurn(gone)
	const call = api.boards(leave.signal).catch((error: unknown) => error)
	await vi.advanceTimersByTimeAsync(10)
	leave.abort()
	expect(await call).toMatchObject({ name: 'AbortError' })
	await vi.runAllTimersAsync()
	expect(calls).toHaveLength(1)
})
