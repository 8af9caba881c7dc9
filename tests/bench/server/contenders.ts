import type { Layer } from '@groundwork/shared/model/roles'
import { PROTOCOL_VERSION } from '@groundwork/shared/protocol/version'
import type { Dialect } from './Dialect.js'
import { ServerProgram } from './ServerProgram.js'
import { tldrawDialect } from './tldrawDialect.js'
import type { TldrawServer } from './tldrawDialect.js'
import { yjsDialect } from './yjsDialect.js'

/** A room of a server, as a client finds it. */
export interface Place {
	url: string
	dialect: Dialect
	/** There is nothing to join: no answer will come. */
	joinsAtOnce: boolean
}

/** A server that takes part, running. */
export interface Contender {
	name: ContenderName
	program: ServerProgram
	/** Rooms that nobody has used yet. */
	rooms(count: number): Promise<Place[]>
}

const peer = (file: string) => new URL(`../../../peers/${file}.mjs`, import.meta.url)

export const startOurs = (options: { pinned?: boolean; env?: Record<string, string> } = {}) =>
	ServerProgram.start(
		new URL('../../../../../server/dist/main.js', import.meta.url),
		/Groundwork is running/,
		options,
	)

const starters = {
	async ours() {
		const program = await startOurs()
		return { program, rooms: (count) => makeBoards(program.port, count) }
	},
	async yWebsocket() {
		const program = await ServerProgram.start(peer('yWebsocket'), /listening/)
		return { program, rooms: namedRooms(program, () => yjsDialect()) }
	},
	async hocuspocus() {
		const program = await ServerProgram.start(peer('hocuspocus'), /listening/)
		return { program, rooms: namedRooms(program, (address) => yjsDialect({ address })) }
	},
	async tldrawSync() {
		const program = await ServerProgram.start(peer('tldrawSync'), /listening/)
		const said = (await (await fetch(`http://127.0.0.1:${program.port}/`)).json()) as TldrawServer
		return { program, rooms: namedRooms(program, () => tldrawDialect(said)) }
	},
	async floor() {
		const program = await ServerProgram.start(peer('floor'), /listening/)
		return { program, rooms: namedRooms(program, () => yjsDialect(), true) }
	},
	async durableFloor() {
		const program = await ServerProgram.start(peer('durableFloor'), /listening/)
		return { program, rooms: namedRooms(program, () => yjsDialect(), true) }
	},
} satisfies Record<string, () => Promise<Omit<Contender, 'name'>>>

export type ContenderName = keyof typeof starters

export const EVERYBODY = Object.keys(starters) as ContenderName[]
/** Bare relays: lower bounds, and no servers of boards. */
const FLOORS: readonly ContenderName[] = ['floor', 'durableFloor']
export const isFloor = (name: ContenderName) => FLOORS.includes(name)
/** Those that keep what they are given. */
export const SERVERS = EVERYBODY.filter((name) => !isFloor(name))

export async function startContenders(names: readonly ContenderName[]): Promise<Contender[]> {
	const contenders: Contender[] = []
	for (const name of names) contenders.push({ name, ...(await starters[name]()) })
	return contenders
}

let rooms = 0

const namedRooms =
	({ port }: ServerProgram, dialect: (name: string) => Dialect, joinsAtOnce = false) =>
	(count: number): Promise<Place[]> =>
		Promise.resolve(
			Array.from({ length: count }, () => {
				const name = `room${++rooms}`
				return { url: `ws://127.0.0.1:${port}/${name}`, dialect: dialect(name), joinsAtOnce }
			}),
		)

/** One board of ours, with the layers that everybody in it may write. */
export async function makeBoard(port: number): Promise<Place[]> {
	const token = await signIn(port)
	const board = await createBoard(port, token)
	return (['canvas', 'review'] as const).map((layer) => placeOf(port, board, layer, token))
}

/** LIMITS.boardsPerPerson is 500: somebody else leads the next ones. */
const BOARDS_PER_PERSON = 400

async function makeBoards(port: number, count: number): Promise<Place[]> {
	const places: Place[] = []
	while (places.length < count) {
		const token = await signIn(port)
		for (let i = 0; i < BOARDS_PER_PERSON && places.length < count; i++) {
			places.push(placeOf(port, await createBoard(port, token), 'canvas', token))
		}
	}
	return places
}

export const placeOf = (port: number, board: string, layer: Layer, token: string): Place => ({
	url: `ws://127.0.0.1:${port}/sync/${board}/${layer}?token=${token}&v=${PROTOCOL_VERSION}`,
	dialect: yjsDialect(),
	joinsAtOnce: false,
})

export async function createBoard(port: number, token: string): Promise<string> {
	const body = { title: 'Plan', template: 'blank' }
	return (await post<{ id: string }>(port, '/api/boards', body, token)).id
}

export async function signIn(port: number): Promise<string> {
	const { token } = await post<{ token: string }>(port, '/api/session', { name: 'Lea' })
	return token
}

async function post<Answer>(port: number, path: string, body: object, token?: string): Promise<Answer> {
	const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
		body: JSON.stringify(body),
	})
	if (!answer.ok) throw new Error(`POST ${path} answered ${answer.status}: ${await answer.text()}`)
	return (await answer.json()) as Answer
}
