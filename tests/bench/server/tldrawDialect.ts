import { notes } from '../workload.js'
import type { Author, Dialect, Reader } from './Dialect.js'

/** What the peer says of itself: its packages are newer than ours and not installed here. */
export interface TldrawServer {
	protocolVersion: number
	schema: object
}

const INDEX = 'a1'
let people = 0

/** tldraw's sync protocol: JSON of records and of their changed fields. */
export function tldrawDialect({ protocolVersion, schema }: TldrawServer): Dialect {
	return {
		opening: () => [
			JSON.stringify({
				type: 'connect',
				connectRequestId: 'bench',
				lastServerClock: -1,
				protocolVersion,
				schema,
			}),
		],
		answer: (frame) => ({ joined: frame.includes('"type":"connect"') }),
		board,
		junk: (n) => JUNK[n % JUNK.length]!,
		reader: () => new TldrawReader(),
		heartbeat: { frame: '{"type":"ping"}', everyMs: 5000 },
		author: () => new TldrawAuthor(),
	}
}

/** Notes in one push, so that none is larger than the 256 KiB after which its own client would cut it. */
const CHUNK = 200

function board(count: number): string[] {
	const records = notes(count).map((note) => ({ ...note, props: { ...note.props, textLastEditedBy: null } }))
	return Array.from({ length: Math.ceil(count / CHUNK) }, (_, i) =>
		putFrame(i, records.slice(i * CHUNK, (i + 1) * CHUNK)),
	)
}

const JUNK = [
	'{"type":"push","clientClock":1,"diff":{"shape:never":["patch",{"x":["put",1]}]}}',
	'{"type":"push","clientClock":1,"diff":{"shape:broken":["put",{"id":"shape:broken","typeName":"shape"}]}}',
	'{"type":"push","clientClock"',
]

/** A frame that makes these records. */
const putFrame = (clock: number, records: readonly { id: string }[]): string =>
	JSON.stringify({
		type: 'push',
		clientClock: clock,
		diff: Object.fromEntries(records.map((record) => [record.id, ['put', record]])),
	})

class TldrawAuthor implements Author {
	readonly #number = ++people
	readonly #shape = `shape:author${this.#number}`
	#clock = 0
	#points = false

	edit(mark: string, filler = 0): string {
		const at = mark + 'x'.repeat(filler)
		const clock = ++this.#clock
		if (clock === 1) return putFrame(clock, [{ ...group(this.#shape), meta: { at } } as { id: string }])
		return `{"type":"push","clientClock":${clock},"diff":{"${this.#shape}":["patch",{"x":["put",${clock}],"meta":["patch",{"at":["put","${at}"]}]}]}}`
	}

	pointer(x: number, y: number): string {
		const clock = ++this.#clock
		const cursor = { x, y, type: 'default', rotation: 0 }
		const presence = this.#points
			? ['patch', { cursor: ['put', cursor] }]
			: ['put', person(this.#number, cursor)]
		this.#points = true
		return JSON.stringify({ type: 'push', clientClock: clock, presence })
	}
}

const group = (id: string) => ({
	id,
	typeName: 'shape',
	type: 'group',
	x: 0,
	y: 0,
	rotation: 0,
	index: INDEX,
	parentId: 'page:page',
	isLocked: false,
	opacity: 1,
	props: {},
	meta: {},
})

const person = (number: number, cursor: object) => ({
	id: `instance_presence:${number}`,
	typeName: 'instance_presence',
	userId: `user:${number}`,
	userName: `Person ${number}`,
	color: '#ff0000',
	camera: { x: 0, y: 0, z: 1 },
	cursor,
	currentPageId: 'page:page',
	selectedShapeIds: [],
	brush: null,
	scribbles: [],
	screenBounds: null,
	followingUserId: null,
	lastActivityTimestamp: null,
	chatMessage: '',
	meta: {},
})

interface Received {
	diff?: Record<string, [operation: string]>
	data?: Received[]
}

class TldrawReader implements Reader {
	readonly #ids = new Set<string>()
	readonly waitingBytes = 0

	take(frame: Buffer): void {
		this.#note(JSON.parse(frame.toString()) as Received)
	}

	get records(): number {
		return this.#ids.size
	}

	#note({ diff = {}, data = [] }: Received): void {
		for (const id of Object.keys(diff)) this.#ids.add(id)
		for (const one of data) this.#note(one)
	}
}
