import { afterEach, expect, test, vi } from 'vitest'
import { api, ApiError } from './api'

afterEach(() => vi.unstubAllGlobals())

function answer(status: number, body: string): string[] {
	const asked: string[] = []
	vi.stubGlobal('fetch', async (input: string) => {
		asked.push(input)
		return new Response(status === 204 ? null : body, { status })
	})
	return asked
}

const failure = (call: Promise<unknown>) =>
	call.then(
		() => undefined,
		(error: unknown) => (error instanceof ApiError ? error : undefined),
	)

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
	vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
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
