import { LAYERS, ROLES, mayRead } from '@groundwork/shared/model/roles'
import type { Layer } from '@groundwork/shared/model/roles'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sessionsThatAreOver, startTestServer } from '../http/support.js'
import type { TestServer } from '../http/support.js'
import { RawSocket } from '../kit/RawSocket.js'
import { syncUrl } from '../kit/syncUrl.js'

/** Who is let in to which layer: each layer × each role, a stranger, somebody signed out, and sessions that are over. */

const CALLERS = [...ROLES, 'stranger', 'signedOut', 'expired', 'ended'] as const
const TABLE: Record<Layer, Record<(typeof CALLERS)[number], number>> = {
	canvas: row(101, 101, 101, 101),
	review: row(101, 101, 101, 101),
	leaders: row(101, 403, 403, 403),
	discussion: row(101, 101, 101, 101),
}

function row(leader: number, member: number, commenter: number, viewer: number) {
	return { leader, member, commenter, viewer, stranger: 404, signedOut: 401, expired: 401, ended: 401 }
}

let server: TestServer
let cast: Awaited<ReturnType<TestServer['cast']>>
let tokens: Record<(typeof CALLERS)[number], string>

beforeAll(async () => {
	server = await startTestServer()
	cast = await server.cast()
	const over = await sessionsThatAreOver(server, cast)
	const { leader, member, commenter, viewer, stranger } = cast
	tokens = {
		leader: leader.token,
		member: member.token,
		commenter: commenter.token,
		viewer: viewer.token,
		stranger: stranger.token,
		signedOut: '',
		...over,
	}
})
afterAll(() => server.close())

/** 101 for a websocket, and otherwise the status of the refusal. */
async function admitted(layer: Layer, token: string): Promise<number> {
	try {
		const socket = await RawSocket.open(syncUrl(server, { board: cast.board, layer, token }))
		socket.end()
		return 101
	} catch (error) {
		return Number(/\d{3}/.exec(String(error))?.[0])
	}
}

describe('the doors of a board', () => {
	test.each(LAYERS.flatMap((layer) => CALLERS.map((caller) => ({ layer, caller }))))(
		'[SESS-25] $layer for $caller',
		async ({ layer, caller }) => {
			expect(await admitted(layer, tokens[caller])).toBe(TABLE[layer][caller])
		},
	)

	test('[SESS-25] the table agrees with the one the program uses', () => {
		for (const layer of LAYERS)
			for (const role of ROLES) expect(TABLE[layer][role] === 101).toBe(mayRead(role, layer))
	})
})
