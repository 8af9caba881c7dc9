import { SYNC, TAG } from '@groundwork/shared/protocol/frames'
import type { Random } from '@groundwork/shared/testing/random'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { editOf } from '../../kit/edits.js'
import { presenceFrame, syncFrame } from '../../kit/RawSocket.js'

export type Frame = Uint8Array | string

/** Yjs client ids that an offender may use of her own. Few: each stays in the document for good. */
const OWN_IDS = 8
const NOISE_BYTES = 300
const DEPTH = 2000
const TYPES_DEPTH = 200

/** Frames as a broken or a hostile client might send them, from a seed. */
export class Frames {
	readonly #source: Random
	readonly #victims: readonly number[]
	readonly #firstId: number
	readonly #valid: Uint8Array
	#clock = 0

	/** `victims`: client ids of somebody else, who has written under them. `firstId`: the first of this offender's own. */
	constructor(source: Random, { victims, firstId }: { victims: readonly number[]; firstId: number }) {
		this.#source = source
		this.#victims = victims
		this.#firstId = firstId
		this.#valid = this.#richUpdate()
	}

	/** What a server refuses or passes over and goes on. Costs nothing of the rate of changes. */
	idle(): Frame {
		const own = this.#firstId + this.#source.int(OWN_IDS)
		const victim = this.#source.pick(this.#victims)
		const clock = ++this.#clock
		const view = `{"view":{"at":${clock}}}`
		return this.#source.pick<() => Frame>([
			() => presenceFrame([{ client: own, clock, state: view }]),
			() => presenceFrame([{ client: own, clock: 0, state: view }]),
			() => presenceFrame([{ client: own, clock, state: '{"person":{"name":"Somebody else"},"view":7}' }]),
			() => presenceFrame([{ client: victim, clock: 2 ** 31, state: 'null' }]),
			() => presenceFrame([{ client: victim, clock: 2 ** 31, state: view }]),
			() => presenceFrame(Array.from({ length: 20 }, () => ({ client: victim, clock, state: view }))),
			() => presenceFrame([]),
			() => Uint8Array.of(TAG.queryAwareness),
		])()
	}

	/** A change that is valid Yjs and may not be made, or changes nothing, or waits for what never comes. */
	change(): Frame {
		const own = this.#firstId + this.#source.int(OWN_IDS)
		const update = this.#source.pick<() => Uint8Array>([
			() => updateUnder(this.#source.pick(this.#victims), 0),
			() => updateUnder(this.#source.pick(this.#victims), this.#source.int(2 ** 31)),
			() => updateUnder(own, 1 + this.#source.int(1000)),
			() => Y.mergeUpdates([updateUnder(own, 5), updateUnder(this.#source.pick(this.#victims), 7)]),
			() => Uint8Array.of(0, 0),
			() => Y.encodeStateAsUpdate(new Y.Doc()),
			() => deletionOf(this.#source.pick(this.#victims), this.#source.int(2 ** 20)),
		])()
		return syncFrame(this.#source.chance(0.1) ? SYNC.step2 : SYNC.update, update)
	}

	/** What cannot be read, claims to be huge, or is nothing a client may say. */
	broken(): Frame {
		const frame = this.#source.pick<() => Frame>([
			() => this.#noise(1 + this.#source.int(NOISE_BYTES)),
			() => syncFrame(this.#source.int(3), this.#noise(this.#source.int(NOISE_BYTES))),
			() => this.#cut(syncFrame(SYNC.update, this.#valid)),
			() => syncFrame(SYNC.update, this.#cut(this.#valid)),
			() => syncFrame(SYNC.update, this.#changed(this.#valid)),
			() => syncFrame(3 + this.#source.int(100), this.#noise(4)),
			() => Uint8Array.of(TAG.saved + this.#source.int(3), 0, 0),
			() => Uint8Array.of(4 + this.#source.int(90)),
			() => new Uint8Array(0),
			() => this.#source.pick(['hello', '{"type":"push"}', '\u0000', 'ä'.repeat(1000)]),
			() => this.#overlongVarint(),
			() => this.#giantLength(),
			() => syncFrame(SYNC.update, this.#hugeCounts()),
			() => syncFrame(SYNC.step1, this.#hugeCounts()),
			() => hugePresence(),
			() => presenceFrame([{ client: this.#firstId, clock: ++this.#clock, state: this.#badState() }]),
			() => syncFrame(SYNC.update, nestedValue()),
			() => syncFrame(SYNC.update, nestedTypes()),
		])()
		return frame
	}

	#noise(length: number): Uint8Array {
		return Uint8Array.from({ length }, () => this.#source.int(256))
	}

	#cut(bytes: Uint8Array): Uint8Array {
		return bytes.slice(0, this.#source.int(bytes.length))
	}

	#changed(bytes: Uint8Array): Uint8Array {
		const changed = bytes.slice()
		for (let i = 0; i < 1 + this.#source.int(3); i++)
			changed[this.#source.int(changed.length)] = this.#source.int(256)
		return changed
	}

	/** A number that goes on and on, or is written longer than it is. */
	#overlongVarint(): Uint8Array {
		const long = new Uint8Array(1 + this.#source.int(40)).fill(255)
		const zero = Uint8Array.of(...new Uint8Array(this.#source.int(12)).fill(128), 0)
		return Uint8Array.of(TAG.sync, ...this.#source.pick([long, zero]), ...this.#noise(3))
	}

	/** A frame that says its payload is longer than it is, up to the largest number there is. */
	#giantLength(): Uint8Array {
		const claimed = this.#source.pick([2 ** 16, 2 ** 31, 2 ** 32, Number.MAX_SAFE_INTEGER])
		return encoding.encode((encoder) => {
			encoding.writeVarUint(encoder, this.#source.pick([TAG.sync, TAG.awareness]))
			encoding.writeVarUint(encoder, SYNC.update)
			encoding.writeVarUint(encoder, claimed)
			encoding.writeUint8Array(encoder, this.#noise(20))
		})
	}

	/** Counts of clients, structs and deletions far beyond what follows. */
	#hugeCounts(): Uint8Array {
		return encoding.encode((encoder) => {
			for (let i = 0; i < 1 + this.#source.int(6); i++)
				encoding.writeVarUint(
					encoder,
					this.#source.pick([1, 2 ** 20, 2 ** 31 - 1, 2 ** 32, Number.MAX_SAFE_INTEGER]),
				)
			encoding.writeUint8Array(encoder, this.#noise(this.#source.int(20)))
		})
	}

	#badState(): string {
		return this.#source.pick(['{', '"me"', '[]', '7', '['.repeat(4000), '\u0000', '{"view":'.repeat(400)])
	}

	/** A bit of everything that Yjs can encode. */
	#richUpdate(): Uint8Array {
		const doc = new Y.Doc()
		doc.clientID = this.#firstId
		return editOf(doc, (map) => {
			map.set('text', new Y.Text('words'))
			map.set('list', Y.Array.from([1, 'two', { three: 3 }, null]))
			map.set('map', new Y.Map([['deep', new Y.Map()]]))
			map.delete('text')
		})
	}
}

/** One item of that client at that clock. Further on than the client has come, it waits for what never was. */
function updateUnder(client: number, clock: number): Uint8Array {
	return encoding.encode((encoder) => {
		for (const number of [1, 1, client, clock]) encoding.writeVarUint(encoder, number)
		encoding.writeUint8(encoder, 0x28)
		encoding.writeVarUint(encoder, 1)
		encoding.writeVarString(encoder, 'test')
		encoding.writeVarString(encoder, 'forged')
		encoding.writeVarUint(encoder, 1)
		encoding.writeAny(encoder, 'forged')
		encoding.writeVarUint(encoder, 0)
	})
}

function deletionOf(client: number, clock: number): Uint8Array {
	return encoding.encode((encoder) => {
		// behind what the victim wrote: a deletion that waits
		for (const number of [0, 1, client, 1, 2 ** 21 + clock, 1]) encoding.writeVarUint(encoder, number)
	})
}

function hugePresence(): Uint8Array {
	return encoding.encode((encoder) => {
		encoding.writeVarUint(encoder, TAG.awareness)
		encoding.writeVarUint8Array(
			encoder,
			encoding.encode((payload) => encoding.writeVarUint(payload, Number.MAX_SAFE_INTEGER)),
		)
	})
}

const lazily = <T>(make: () => T) => {
	let made: T | undefined
	return () => (made ??= make())
}

/** A list in a list in a list. */
const nestedValue = lazily(() => {
	let value: unknown = []
	for (let i = 0; i < DEPTH; i++) value = [value]
	return editOf(new Y.Doc(), (map) => map.set('deep', value))
})

const nestedTypes = lazily(() =>
	editOf(new Y.Doc(), (map) => {
		let inner = map
		for (let i = 0; i < TYPES_DEPTH; i++) {
			const next = new Y.Map<unknown>()
			inner.set('deeper', next)
			inner = next
		}
	}),
)
