import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PNG, startTestServer } from './support.js'
import type { Caller, TestServer } from './support.js'

const CALLERS = ['leader', 'member', 'commenter', 'viewer', 'stranger', 'signedOut'] as const
type Expected = readonly [
	leader: number,
	member: number,
	commenter: number,
	viewer: number,
	stranger: number,
	signedOut: number,
]

interface Cast extends Awaited<ReturnType<TestServer['cast']>> {
	server: TestServer
	/** A board of its own for what would change the cast. */
	other: string
	asset: string
}

interface Row {
	expected: Expected
	/** The path's parameters and the body; whatever a call uses up is made anew for each. */
	request(
		cast: Cast,
		caller: Caller | undefined,
	): Promise<{ path: string; body?: object }> | { path: string; body?: object }
}

const EVERYBODY: Expected = [200, 200, 200, 200, 200, 200]
const SIGNED_IN: Expected = [200, 200, 200, 200, 200, 401]
const ON_BOARD: Expected = [200, 200, 200, 200, 404, 401]
const LEADERS: Expected = [200, 403, 403, 403, 404, 401]

const created = (expected: Expected): Expected =>
	expected.map((status) => (status === 200 ? 201 : status)) as unknown as Expected
const emptied = (expected: Expected): Expected =>
	expected.map((status) => (status === 200 ? 204 : status)) as unknown as Expected

const anew = async ({ server, leader, board }: Cast) =>
	server.join(leader, board, 'viewer', await server.signIn('Nora'))

const TABLE: Record<string, Row> = {
	'get /healthz': { expected: EVERYBODY, request: () => ({ path: '/healthz' }) },
	'get /readyz': { expected: EVERYBODY, request: () => ({ path: '/readyz' }) },
	'get /metrics': { expected: EVERYBODY, request: () => ({ path: '/metrics' }) },
	'get /api/settings': { expected: EVERYBODY, request: () => ({ path: '/api/settings' }) },
	'get /api/signing-keys': { expected: EVERYBODY, request: () => ({ path: '/api/signing-keys' }) },
	'post /api/session': {
		expected: created(EVERYBODY),
		request: () => ({ path: '/api/session', body: { name: 'Nora' } }),
	},
	'get /api/session': { expected: SIGNED_IN, request: () => ({ path: '/api/session' }) },
	'delete /api/session': { expected: emptied(EVERYBODY), request: () => ({ path: '/api/session' }) },
	'get /api/boards': { expected: SIGNED_IN, request: () => ({ path: '/api/boards' }) },
	'post /api/boards': {
		expected: created(SIGNED_IN),
		request: () => ({ path: '/api/boards', body: { title: 'Another', template: 'blank' } }),
	},
	'get /api/boards/{board}': {
		expected: ON_BOARD,
		request: ({ board }) => ({ path: `/api/boards/${board}` }),
	},
	'patch /api/boards/{board}': {
		expected: LEADERS,
		request: ({ board }) => ({ path: `/api/boards/${board}`, body: { title: 'Renamed' } }),
	},
	'patch /api/boards/{board}/people/{person}': {
		expected: LEADERS,
		async request(cast) {
			const { id } = await anew(cast)
			return { path: `/api/boards/${cast.board}/people/${id}`, body: { role: 'commenter' } }
		},
	},
	'delete /api/boards/{board}/people/{person}': {
		expected: emptied(LEADERS),
		async request(cast) {
			const { id } = await anew(cast)
			return { path: `/api/boards/${cast.board}/people/${id}` }
		},
	},
	'post /api/boards/{board}/invitations': {
		expected: created(LEADERS),
		request: ({ board }) => ({ path: `/api/boards/${board}/invitations`, body: { role: 'viewer' } }),
	},
	'get /api/boards/{board}/invitations': {
		expected: LEADERS,
		request: ({ board }) => ({ path: `/api/boards/${board}/invitations` }),
	},
	'delete /api/boards/{board}/invitations/{invitation}': {
		expected: emptied(LEADERS),
		async request({ server, leader, board }) {
			const { id } = await server.invite(leader, board, 'viewer')
			return { path: `/api/boards/${board}/invitations/${id}` }
		},
	},
	'get /api/boards/{board}/picture.svg': {
		expected: ON_BOARD,
		request: ({ board }) => ({ path: `/api/boards/${board}/picture.svg` }),
	},
	'get /api/boards/{board}/authorship': {
		expected: ON_BOARD,
		request: ({ board }) => ({ path: `/api/boards/${board}/authorship?record=document:document` }),
	},
	'get /api/boards/{board}/contributors': {
		expected: ON_BOARD,
		request: ({ board }) => ({ path: `/api/boards/${board}/contributors` }),
	},
	'post /api/boards/{board}/assets': {
		expected: [201, 201, 403, 403, 404, 401],
		request: ({ board }) => ({ path: `/api/boards/${board}/assets`, body: PNG }),
	},
	'get /api/boards/{board}/assets/{asset}': {
		expected: ON_BOARD,
		request: ({ board, asset }) => ({ path: `/api/boards/${board}/assets/${asset}` }),
	},
	'post /api/boards/{board}/snapshots': {
		expected: created(LEADERS),
		request: ({ board }) => ({
			path: `/api/boards/${board}/snapshots`,
			body: { kind: 'working', purpose: 'To see who may' },
		}),
	},
	'get /api/boards/{board}/snapshots': {
		expected: ON_BOARD,
		request: ({ board }) => ({ path: `/api/boards/${board}/snapshots` }),
	},
	'get /api/boards/{board}/snapshots/{number}': {
		expected: ON_BOARD,
		request: ({ board }) => ({ path: `/api/boards/${board}/snapshots/1` }),
	},
	'get /api/boards/{board}/snapshots/{number}/export.json': {
		expected: ON_BOARD,
		request: ({ board }) => ({ path: `/api/boards/${board}/snapshots/1/export.json` }),
	},
	'get /api/invitations/{token}': {
		expected: EVERYBODY,
		async request({ server, leader, other }) {
			const { token } = await server.invite(leader, other, 'viewer')
			return { path: `/api/invitations/${token}` }
		},
	},
	'post /api/invitations/{token}/accept': {
		expected: SIGNED_IN,
		async request({ server, leader, other }) {
			const { token } = await server.invite(leader, other, 'viewer')
			return { path: `/api/invitations/${token}/accept` }
		},
	},
}

describe('who may do what', () => {
	let cast: Cast

	beforeAll(async () => {
		const server = await startTestServer()
		const people = await server.cast()
		const { leader, board } = people
		const upload = await leader.call('POST', `/api/boards/${board}/assets`, PNG)
		const { id: asset } = (await upload.json()) as { id: string }
		await leader.call('POST', `/api/boards/${board}/snapshots`, { kind: 'working', purpose: 'The first' })
		cast = { ...people, server, asset, other: await server.createBoard(leader, 'Another board') }
	})
	afterAll(() => cast.server.close())

	test('[RIGHT-1] every route of the OpenAPI document has a row, and every row a route', async () => {
		const document = (await (await cast.server.signedOut('GET', '/api/openapi.json')).json()) as {
			paths: Record<string, object>
		}
		const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
			Object.keys(methods).map((method) => `${method} ${path}`),
		)
		expect(Object.keys(TABLE).toSorted()).toEqual(routes.toSorted())
	})

	test.each(Object.entries(TABLE))('[RIGHT-1] %s', async (name, { expected, request }) => {
		const [method = ''] = name.split(' ')
		const statuses: number[] = []
		for (const who of CALLERS) {
			const caller = who === 'signedOut' ? undefined : cast[who]
			const { path, body } = await request(cast, caller)
			const call = caller?.call ?? cast.server.signedOut
			statuses.push((await call(method.toUpperCase(), path, body)).status)
		}
		expect(statuses).toEqual(expected)
	})
})
