import type { PersonId } from '@groundwork/shared/model/ids'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { Provenance } from '../storage/Log.js'
import type { AttributionJson, RecordHistory } from './Attribution.js'

/**
 * A folded layer as its log holds it: who did what, then the state of the document (Yjs update v2).
 *
 *     fold        = 1 people lastChanges records state
 *     people      = uint n, n × string                     ids, named below by their place
 *     lastChanges = uint n, n × provenance
 *     records     = uint n, n × (string id, uint 0|1 deleted, made, changed, deleted?)
 *     provenance  = uint 0 for the server or place + 1, uint milliseconds since 1970
 *
 * An update v2 begins with 0: a log folded before this was kept is told by that, and has no history.
 */
const VERSION = 1

export interface Fold {
	state: Uint8Array
	attribution: AttributionJson
}

export function encodeFold({ state, attribution }: Fold): Uint8Array {
	const { people, records } = attribution
	const places = new Map<string, number>()
	const placeOf = (by: PersonId | null) => {
		if (by === null) return 0
		const place = places.get(by) ?? places.size + 1
		places.set(by, place)
		return place
	}
	const body = encoding.createEncoder()
	const write = ({ by, at }: Provenance) => {
		encoding.writeVarUint(body, placeOf(by))
		encoding.writeVarUint(body, at)
	}
	const lastChanges = Object.entries(people)
	encoding.writeVarUint(body, lastChanges.length)
	for (const [by, at] of lastChanges) write({ by: by as PersonId, at })
	const histories = Object.entries(records)
	encoding.writeVarUint(body, histories.length)
	for (const [id, { made, changed, deleted }] of histories) {
		encoding.writeVarString(body, id)
		encoding.writeVarUint(body, deleted ? 1 : 0)
		write(made)
		write(changed)
		if (deleted) write(deleted)
	}

	return encoding.encode((fold) => {
		encoding.writeVarUint(fold, VERSION)
		encoding.writeVarUint(fold, places.size)
		for (const person of places.keys()) encoding.writeVarString(fold, person)
		encoding.writeBinaryEncoder(fold, body)
		encoding.writeUint8Array(fold, state)
	})
}

/** @throws where the bytes are no fold of a version this program knows. */
export function decodeFold(bytes: Uint8Array): Fold {
	if (bytes[0] === 0) return { state: bytes, attribution: { people: {}, records: {} } }
	const decoder = decoding.createDecoder(bytes)
	const version = decoding.readVarUint(decoder)
	if (version !== VERSION) throw new Error(`a log was folded as version ${version}`)
	const places = Array.from(
		{ length: decoding.readVarUint(decoder) },
		() => decoding.readVarString(decoder) as PersonId,
	)
	const read = (): Provenance => {
		const place = decoding.readVarUint(decoder)
		return { by: place === 0 ? null : (places[place - 1] ?? null), at: decoding.readVarUint(decoder) }
	}
	const people: AttributionJson['people'] = {}
	for (let left = decoding.readVarUint(decoder); left > 0; left--) {
		const { by, at } = read()
		if (by !== null) people[by] = at
	}
	const records: [string, RecordHistory][] = []
	for (let left = decoding.readVarUint(decoder); left > 0; left--) {
		const id = decoding.readVarString(decoder)
		const deleted = decoding.readVarUint(decoder) === 1
		const history: RecordHistory = { made: read(), changed: read() }
		if (deleted) history.deleted = read()
		records.push([id, history])
	}
	return {
		state: decoding.readTailAsUint8Array(decoder),
		attribution: { people, records: Object.fromEntries(records) },
	}
}
