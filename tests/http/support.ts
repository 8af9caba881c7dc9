import { createHmac } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '@groundwork/server/app'
import type { ServerOptions } from '@groundwork/server/app'
import type { Role } from '@groundwork/shared/model/roles'
import { createBoardAnswer, createInvitationAnswer, sessionAnswer } from '@groundwork/shared/protocol/api'
import type { Person } from '@groundwork/shared/protocol/api'
import { errorBody } from '@groundwork/shared/protocol/api'
import { databaseOf } from '../kit/databaseOf.js'

/** One call to the server: an object goes as JSON, bytes go as they are. */
export type Call = (
	method: string,
	path: string,
	body?: object | null,
	headers?: Record<string, string>,
) => Promise<Response>

export interface Caller extends Person {
	token: string
	call: Call
}

export type TestServer = Awaited<ReturnType<typeof startTestServer>>

/** A whole server on a free port of the loopback, with a data folder of its own that goes when it closes. */
export async function startTestServer(options: Partial<ServerOptions> = {}) {
	const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'groundwork-test-'))
	const clock = new ShiftedClock()
	const databaseUrl = await databaseOf(dataDir)
	const server = await startServer({
		port: 0,
		host: '127.0.0.1',
		clock: clock.now,
		databaseUrl,
		...options,
		dataDir,
	})
	const base = `http://127.0.0.1:${server.port}`

	const callAs =
		(token?: string): Call =>
		(method, path, body, headers = {}) => {
			const isBytes = body instanceof Uint8Array
			return fetch(base + path, {
				method,
				redirect: 'manual',
				headers: {
					...(body && !isBytes ? { 'content-type': 'application/json' } : {}),
					...(token ? { authorization: `Bearer ${token}` } : {}),
					...headers,
				},
				body: body ? (isBytes ? new Uint8Array(body) : JSON.stringify(body)) : undefined,
			})
		}
	const signedOut = callAs()

	const signIn = async (name: string): Promise<Caller> => {
		const answer = await signedOut('POST', '/api/session', { name })
		const { person, token } = sessionAnswer.parse(await answer.json())
		return { ...person, token, call: callAs(token) }
	}

	const createBoard = async (leader: Caller, title = 'Our plan') => {
		const answer = await leader.call('POST', '/api/boards', { title, template: 'environment_map' })
		return createBoardAnswer.parse(await answer.json()).id
	}

	const invite = async (leader: Caller, board: string, role: Role, more: object = {}) => {
		const answer = await leader.call('POST', `/api/boards/${board}/invitations`, { role, ...more })
		return createInvitationAnswer.parse(await answer.json())
	}

	const admit = async (leader: Caller, board: string, role: Role, person: Caller) => {
		const { token } = await invite(leader, board, role)
		await person.call('POST', `/api/invitations/${token}/accept`)
		return person
	}

	const secret = () => options.sessionSecret ?? readFileSync(join(dataDir, 'session-secret'), 'utf8')

	return {
		dataDir,
		base,
		port: server.port,
		clock,
		signedOut,
		callAs,
		signIn,
		createBoard,
		invite,
		join: admit,
		secret,
		/** Another session of the same person: a token from before sessions were stored, which a person could have several of. */
		elsewhere(person: { id: string }, seconds = 0) {
			const issued = Math.floor((Date.now() + clock.ahead) / 1000) - seconds
			return signJwt({ sub: person.id, iat: issued, exp: issued + 180 * DAY_SECONDS }, secret())
		},
		/** A board with one person of each role. */
		async cast() {
			const leader = await signIn('Lea')
			const board = await createBoard(leader)
			return {
				board,
				leader,
				member: await admit(leader, board, 'member', await signIn('Mia')),
				commenter: await admit(leader, board, 'commenter', await signIn('Cleo')),
				viewer: await admit(leader, board, 'viewer', await signIn('Vito')),
				stranger: await signIn('Stan'),
			}
		},
		async stop() {
			await server.close()
		},
		async close() {
			await server.close()
			if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true })
		},
	}
}

const DAY_SECONDS = 24 * 60 * 60
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A token as anybody with the secret could make it. */
export function signJwt(payload: object, secret: string, header: object = { alg: 'HS256', typ: 'JWT' }) {
	const text = `${encode(header)}.${encode(payload)}`
	return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
}

/** The machine's clock, and `ahead` milliseconds: a test that needs another day goes there. It can be held for an exact moment. */
class ShiftedClock {
	ahead = 0
	held: number | null = null
	readonly now = () => new Date(this.held ?? Date.now() + this.ahead)
}

/** Tokens of a leader whose sessions are over: one by time, and one because she signed out. */
export async function sessionsThatAreOver(
	server: TestServer,
	{ board, leader }: { board: string; leader: Caller },
): Promise<{ expired: string; ended: string }> {
	const leaderOf = async () => server.join(leader, board, 'leader', await server.signIn('Zoe'))
	server.clock.ahead = -181 * DAY_SECONDS * 1000
	const expired = await leaderOf()
	server.clock.ahead = 0
	const ended = await leaderOf()
	await ended.call('DELETE', '/api/session')
	return { expired: expired.token, ended: ended.token }
}

/** Status and code of a failure, after checking that it has the one error shape with both sentences. */
export async function failure(answer: Response): Promise<[status: number, code: string]> {
	const { error } = errorBody.strict().parse(await answer.json())
	if (!error.message || !error.hint) throw new Error(`${error.code} says too little`)
	return [answer.status, error.code]
}

/** The compiled file behind a subpath of the server package. */
export const compiled = (subpath: string): string =>
	createRequire(import.meta.url).resolve(`@groundwork/server/${subpath}`)

/** The smallest PNG there is: one grey pixel. */
export const PNG = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
	'base64',
)
