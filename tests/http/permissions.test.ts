import type { SealedHeader } from '@groundwork/shared/protocol/snapshot'
import { newSessionId } from '@groundwork/shared/model/ids'
import type { SignIn } from '@groundwork/shared/protocol/api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commentSchema, wholeThreadSchema } from '@groundwork/shared/protocol/discussion'
import { PNG, sessionsThatAreOver, startTestServer } from './support.js'
import type { Caller, TestServer } from './support.js'

const CALLERS = ['leader', 'member', 'commenter', 'viewer', 'stranger', 'signedOut'] as const
/** Leaders whose session is over: to the server they are signed out, whatever they were. */
const OVER = ['expired', 'ended'] as const
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
	/** A board of the whole cast, for what would take it away. */
	spare: string
	/** Tokens of a leader's sessions that are over. */
	over: Record<(typeof OVER)[number], string>
	asset: string
}

interface Asked {
	path: string
	body?: object
	/** A session of the same person in its place, for what would end it. */
	token?: string
}

interface Row {
	expected: Expected
	/** The path's parameters and the body; whatever a call uses up is made anew for each. */
	request(cast: Cast, caller: Caller | undefined): Promise<Asked> | Asked
}

const EVERYBODY: Expected = [200, 200, 200, 200, 200, 200]
const SIGNED_IN: Expected = [200, 200, 200, 200, 200, 401]
const ON_BOARD: Expected = [200, 200, 200, 200, 404, 401]
const COMMENTERS: Expected = [200, 200, 200, 403, 404, 401]
const LEADERS: Expected = [200, 403, 403, 403, 404, 401]

const created = (expected: Expected): Expected =>
	expected.map((status) => (status === 200 ? 201 : status)) as unknown as Expected
const emptied = (expected: Expected): Expected =>
	expected.map((status) => (status === 200 ? 204 : status)) as unknown as Expected

const anew = async ({ server, leader, board }: Cast) =>
	server.join(leader, board, 'viewer', await server.signIn('Nora'))

const THREAD = { anchor: { kind: 'point', page: 'page:page', x: 0, y: 0 }, text: 'Is it so?' }

const thread = async ({ leader, board }: Cast) =>
	wholeThreadSchema.parse(await (await leader.call('POST', `/api/boards/${board}/threads`, THREAD)).json())

/** By the caller, if she may write at all. */
async function comment(cast: Cast, caller?: Caller) {
	const { id } = await thread(cast)
	const path = `/api/boards/${cast.board}/threads/${id}/comments`
	const own = await caller?.call('POST', path, { text: 'Yes' })
	const answer = own?.ok ? own : await cast.leader.call('POST', path, { text: 'Yes' })
	return commentSchema.parse(await answer.json())
}

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
	'delete /api/session': {
		expected: emptied(EVERYBODY),
		request: ({ server }, caller) => ({
			path: '/api/session',
			...(caller ? { token: server.elsewhere(caller) } : {}),
		}),
	},
	'get /api/sessions': { expected: SIGNED_IN, request: () => ({ path: '/api/sessions' }) },
	'delete /api/sessions': { expected: emptied(SIGNED_IN), request: () => ({ path: '/api/sessions' }) },
	'delete /api/sessions/{session}': {
		expected: emptied(SIGNED_IN),
		async request({ server }, caller) {
			if (!caller) return { path: `/api/sessions/${newSessionId()}` }
			const elsewhere = server.callAs(server.elsewhere(caller, 60))
			const { sessions } = (await (await elsewhere('GET', '/api/sessions')).json()) as { sessions: SignIn[] }
			return { path: `/api/sessions/${sessions.find(({ current }) => current)!.id}` }
		},
	},
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
	'delete /api/boards/{board}': {
		expected: emptied(LEADERS),
		async request({ leader, spare }) {
			await leader.call('POST', `/api/boards/${spare}/restore`)
			return { path: `/api/boards/${spare}` }
		},
	},
	'post /api/boards/{board}/restore': {
		expected: [200, 404, 404, 404, 404, 401],
		async request({ leader, spare }) {
			await leader.call('DELETE', `/api/boards/${spare}`)
			return { path: `/api/boards/${spare}/restore` }
		},
	},
	'get /api/deleted-boards': { expected: SIGNED_IN, request: () => ({ path: '/api/deleted-boards' }) },
	'get /api/boards/{board}/audit': {
		expected: LEADERS,
		request: ({ board }) => ({ path: `/api/boards/${board}/audit` }),
	},
	'get /api/boards/{board}/audit.csv': {
		expected: LEADERS,
		request: ({ board }) => ({ path: `/api/boards/${board}/audit.csv` }),
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
	'get /api/boards/{board}/plan': {
		expected: ON_BOARD,
		request: ({ board }) => ({ path: `/api/boards/${board}/plan` }),
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
	'get /api/boards/{board}/snapshots/{number}/export.pdf': {
		expected: ON_BOARD,
		request: ({ board }) => ({ path: `/api/boards/${board}/snapshots/1/export.pdf` }),
	},
	'get /api/boards/{board}/snapshots/{number}/export.html': {
		expected: ON_BOARD,
		request: ({ board }) => ({ path: `/api/boards/${board}/snapshots/1/export.html` }),
	},
	'get /api/boards/{board}/snapshots/{number}/export.csv.zip': {
		expected: ON_BOARD,
		request: ({ board }) => ({ path: `/api/boards/${board}/snapshots/1/export.csv.zip` }),
	},
	'get /api/boards/{board}/snapshots/{number}/export.zip': {
		expected: ON_BOARD,
		request: ({ board }) => ({ path: `/api/boards/${board}/snapshots/1/export.zip` }),
	},
	'get /api/boards/{board}/snapshots/{number}/export.svg': {
		expected: ON_BOARD,
		request: ({ board }) => ({ path: `/api/boards/${board}/snapshots/1/export.svg` }),
	},
	'get /api/boards/{board}/snapshots/{number}/export.png': {
		expected: ON_BOARD,
		request: ({ board }) => ({ path: `/api/boards/${board}/snapshots/1/export.png` }),
	},
	'get /api/boards/{board}/snapshots/{number}/export-progress': {
		expected: ON_BOARD,
		request: ({ board }) => ({ path: `/api/boards/${board}/snapshots/1/export-progress?form=pdf` }),
	},
	'get /api/boards/{board}/snapshots/compare': {
		expected: ON_BOARD,
		request: ({ board }) => ({ path: `/api/boards/${board}/snapshots/compare?from=1` }),
	},
	'post /api/boards/{board}/snapshots/{number}/restore': {
		expected: created(LEADERS),
		request: ({ board }) => ({
			path: `/api/boards/${board}/snapshots/1/restore`,
			body: { as: 'new', title: 'Again' },
		}),
	},
	'post /api/boards/{board}/restorations/{restoration}/undo': {
		expected: LEADERS,
		async request({ leader, board }) {
			const path = `/api/boards/${board}/snapshots/1/restore`
			const answer = await leader.call('POST', path, { as: 'forward' })
			const { restoration } = (await answer.json()) as { restoration: { id: string } }
			return { path: `/api/boards/${board}/restorations/${restoration.id}/undo` }
		},
	},
	'get /api/boards/{board}/snapshots/{number}/picture.svg': {
		expected: ON_BOARD,
		request: ({ board }) => ({ path: `/api/boards/${board}/snapshots/1/picture.svg` }),
	},
	'post /api/boards/{board}/snapshots/{number}/addenda': {
		expected: created(LEADERS),
		request: ({ board }) => ({
			path: `/api/boards/${board}/snapshots/1/addenda`,
			body: { text: 'What we know by now' },
		}),
	},
	'post /api/boards/{board}/snapshots/{number}/retention': {
		expected: created(LEADERS),
		request: ({ board }) => ({
			path: `/api/boards/${board}/snapshots/1/retention`,
			body: { class: 'one_year', keepUntil: null, hold: false, reason: 'The schedule says so' },
		}),
	},
	'post /api/boards/{board}/snapshots/{number}/disposition': {
		expected: created(LEADERS),
		async request({ leader, board }) {
			const body = { kind: 'working', purpose: 'To be disposed of' }
			const taken = await leader.call('POST', `/api/boards/${board}/snapshots`, body)
			const { header } = (await taken.json()) as SealedHeader
			return {
				path: `/api/boards/${board}/snapshots/${header.number}/disposition`,
				body: { reason: 'It is not needed any more', confirm: header.number },
			}
		},
	},
	'get /api/boards/{board}/threads': {
		expected: ON_BOARD,
		request: ({ board }) => ({ path: `/api/boards/${board}/threads` }),
	},
	'post /api/boards/{board}/threads': {
		expected: created(COMMENTERS),
		request: ({ board }) => ({ path: `/api/boards/${board}/threads`, body: THREAD }),
	},
	'post /api/boards/{board}/threads/{thread}/comments': {
		expected: created(COMMENTERS),
		async request(cast) {
			const { id } = await thread(cast)
			return { path: `/api/boards/${cast.board}/threads/${id}/comments`, body: { text: 'Yes' } }
		},
	},
	'patch /api/boards/{board}/threads/{thread}': {
		expected: COMMENTERS,
		async request(cast) {
			const { id } = await thread(cast)
			return { path: `/api/boards/${cast.board}/threads/${id}`, body: { resolved: true } }
		},
	},
	'patch /api/boards/{board}/comments/{comment}': {
		// of one's own: there is none of a viewer's to begin with
		expected: COMMENTERS,
		async request(cast, caller) {
			const { id } = await comment(cast, caller)
			return { path: `/api/boards/${cast.board}/comments/${id}`, body: { text: 'Yes and no' } }
		},
	},
	'delete /api/boards/{board}/comments/{comment}': {
		// the leader's: others may delete their own
		expected: LEADERS,
		async request(cast) {
			const { id } = await comment(cast)
			return { path: `/api/boards/${cast.board}/comments/${id}` }
		},
	},
	'put /api/boards/{board}/threads/{thread}/read': {
		expected: emptied(ON_BOARD),
		async request(cast) {
			const { id } = await thread(cast)
			return { path: `/api/boards/${cast.board}/threads/${id}/read`, body: { number: 1 } }
		},
	},
	'get /api/boards/{board}/reads': {
		expected: ON_BOARD,
		request: ({ board }) => ({ path: `/api/boards/${board}/reads` }),
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
		const spare = await server.createBoard(leader, 'A board to delete')
		for (const role of ['member', 'commenter', 'viewer'] as const) {
			await server.join(leader, spare, role, people[role])
		}
		const other = await server.createBoard(leader, 'Another board')
		cast = { ...people, server, asset, other, spare, over: await sessionsThatAreOver(server, people) }
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
			const { path, body, token = caller?.token } = await request(cast, caller)
			statuses.push((await cast.server.callAs(token)(method.toUpperCase(), path, body)).status)
		}
		expect(statuses).toEqual(expected)
		for (const who of OVER) {
			const { path, body } = await request(cast, undefined)
			const answer = await cast.server.callAs(cast.over[who])(method.toUpperCase(), path, body)
			expect([who, answer.status]).toEqual([who, expected[CALLERS.indexOf('signedOut')]])
		}
	})
})
