import { putRecord } from '@groundwork/shared/board/write'
import { SYNC, TAG } from '@groundwork/shared/protocol/frames'
import { random } from '@groundwork/shared/testing/random'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { notes } from '../workload.js'
import type { Author, Dialect, Frame, Reader } from './Dialect.js'

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
		board: (count) => boardUpdates(count).map((update) => syncFrame(SYNC.update, update)),
		junk: (n) => syncFrame(SYNC.update, junkUpdate(n)),
		reader: () => new YjsReader(head),
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

/** Records in one update, so that none is larger than LIMITS.frameBytes. */
const CHUNK = 1000

function boardUpdates(count: number): Uint8Array[] {
	const doc = new Y.Doc()
	doc.clientID = newClientId()
	const updates: Uint8Array[] = []
	doc.on('update', (update: Uint8Array) => updates.push(update))
	const records = notes(count)
	for (let from = 0; from < count; from += CHUNK)
		doc.transact(() => {
			for (const record of records.slice(from, from + CHUNK)) putRecord(doc, record)
		})
	return updates
}

const WAITING_BYTES = 2000
const dice = random(64)

/** One of three: it waits for what never comes, a byte of it is wrong, or all of it is noise. */
function junkUpdate(n: number): Uint8Array {
	if (n % 3 === 0) return Uint8Array.from({ length: 200 }, () => dice.int(256))
	const doc = new Y.Doc()
	doc.clientID = newClientId()
	doc.getMap('bench').set('first', 1)
	const before = Y.encodeStateVector(doc)
	doc.getMap('bench').set('second', 'x'.repeat(WAITING_BYTES))
	const update = Y.encodeStateAsUpdate(doc, before)
	if (n % 3 === 1) return update
	update[dice.int(20)] = dice.int(256)
	return update
}

class YjsReader implements Reader {
	readonly #head: number
	readonly #doc = new Y.Doc()

	constructor(head: number) {
		this.#head = head
	}

	take(frame: Buffer): void {
		const decoder = decoding.createDecoder(new Uint8Array(frame).subarray(this.#head))
		if (decoding.readVarUint(decoder) !== TAG.sync || decoding.readVarUint(decoder) === SYNC.step1) return
		Y.applyUpdate(this.#doc, decoding.readVarUint8Array(decoder))
	}

	get records(): number {
		return this.#doc.getMap('records').size
	}

	get waitingBytes(): number {
		const { pendingStructs, pendingDs } = this.#doc.store
		return (pendingStructs?.update.byteLength ?? 0) + (pendingDs?.byteLength ?? 0)
	}
}
