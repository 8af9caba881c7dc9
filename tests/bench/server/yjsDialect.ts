import { SYNC, TAG } from '@groundwork/shared/protocol/frames'
import * as encoding from 'lib0/encoding'
import type { Author, Dialect, Frame } from './Dialect.js'

const NO_STATE = Uint8Array.of(0)
const NOTHING = Uint8Array.of(0, 0)

/** Yjs's own numbers for what an item holds and which of its fields are written (`ContentAny`, `ContentString`). */
const ANY = 8
const HAS_ORIGIN = 0x80
const HAS_KEY = 0x20
const STRING = 119

let lastClient = 0x10_00_00_00

/** A new client id: one for each socket, as a browser has it. Of 32 bits, like those that Yjs draws. */
export const newClientId = (): number => (lastClient += 7919)

/**
 * The y-websocket protocol.
 *
 * @param address What Hocuspocus writes before every frame: the document's name. It also wants to be greeted with a token, and
 *   gives up whoever says nothing for a minute.
 */
export function yjsDialect({ address }: { address?: string } = {}): Dialect {
	const frame = (write: (encoder: encoding.Encoder) => void) =>
		encoding.encode((encoder) => {
			if (address !== undefined) encoding.writeVarString(encoder, address)
			write(encoder)
		})
	const syncFrame = (kind: number, payload: Uint8Array) =>
		frame((encoder) => {
			encoding.writeVarUint(encoder, TAG.sync)
			encoding.writeVarUint(encoder, kind)
			encoding.writeVarUint8Array(encoder, payload)
		})
	const greeting = frame((encoder) => {
		encoding.writeVarUint(encoder, TAG.auth)
		encoding.writeVarUint(encoder, 0)
		encoding.writeVarString(encoder, 'token')
	})
	const noPresence = frame((encoder) => {
		encoding.writeVarUint(encoder, TAG.awareness)
		encoding.writeVarUint8Array(encoder, NO_STATE)
	})
	const head = frame(() => {}).length
	const step1 = syncFrame(SYNC.step1, NO_STATE)
	const empty = syncFrame(SYNC.step2, NOTHING)
	return {
		opening: () => (address === undefined ? [step1] : [greeting, step1]),
		answer(received) {
			const kind = received[head] === TAG.sync ? received[head + 1] : undefined
			return { joined: kind === SYNC.step2, ...(kind === SYNC.step1 ? { reply: empty } : {}) }
		},
		...(address === undefined ? {} : { heartbeat: { frame: noPresence, everyMs: 15_000 } }),
		author: () => new YjsAuthor(syncFrame, frame),
	}
}

class YjsAuthor implements Author {
	readonly #client = newClientId()
	readonly #syncFrame: (kind: number, payload: Uint8Array) => Uint8Array
	readonly #frame: (write: (encoder: encoding.Encoder) => void) => Uint8Array
	#clock = 0
	#presence = 0

	constructor(
		syncFrame: (kind: number, payload: Uint8Array) => Uint8Array,
		frame: (write: (encoder: encoding.Encoder) => void) => Uint8Array,
	) {
		this.#syncFrame = syncFrame
		this.#frame = frame
	}

	edit(mark: string, filler = 0): Frame {
		return this.#syncFrame(SYNC.update, this.#update(mark + 'x'.repeat(filler)))
	}

	pointer(x: number, y: number): Frame {
		const state = JSON.stringify({ view: { cursor: { x, y } } })
		return this.#frame((encoder) => {
			encoding.writeVarUint(encoder, TAG.awareness)
			encoding.writeVarUint8Array(
				encoder,
				encoding.encode((entries) => {
					encoding.writeVarUint(entries, 1)
					encoding.writeVarUint(entries, this.#client)
					encoding.writeVarUint(entries, ++this.#presence)
					encoding.writeVarString(entries, state)
				}),
			)
		})
	}

	/** What `map.set(key, value)` makes of a key of one's own: one item behind the last one, which it deletes. */
	#update(value: string): Uint8Array {
		const client = this.#client
		const clock = this.#clock++
		return encoding.encode((encoder) => {
			const uint = (number: number) => encoding.writeVarUint(encoder, number)
			uint(1)
			uint(1)
			uint(client)
			uint(clock)
			if (clock === 0) {
				encoding.writeUint8(encoder, ANY | HAS_KEY)
				uint(1)
				encoding.writeVarString(encoder, 'bench')
				encoding.writeVarString(encoder, String(client))
			} else {
				encoding.writeUint8(encoder, ANY | HAS_ORIGIN)
				uint(client)
				uint(clock - 1)
			}
			uint(1)
			uint(STRING)
			encoding.writeVarString(encoder, value)
			if (clock === 0) return uint(0)
			for (const number of [1, client, 1, clock - 1, 1]) uint(number)
		})
	}
}
