import type { Author, Dialect } from './Dialect.js'

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
		heartbeat: { frame: '{"type":"ping"}', everyMs: 5000 },
		author: () => new TldrawAuthor(),
	}
}

/** A frame that makes these records. */
export const putFrame = (clock: number, records: readonly { id: string }[]): string =>
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
