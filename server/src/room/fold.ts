import type { Fit } from '@groundwork/shared/model/domain'
import type { PersonId } from '@groundwork/shared/model/ids'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import type { Provenance } from '../storage/Log.js'
import type { Assessment } from './Assessments.js'
import type { Histories, RecordHistory } from './Attribution.js'

/**
 * A folded layer as its log holds it: who did what, then the state of the document.
 *
 *     fold        = 3 people lastChanges records assessments state
 *     people      = uint n, n × string                     ids, named below by their place
 *     lastChanges = uint n, n × provenance
 *     records     = uint n, n × (string id, uint 0|1 deleted, made, changed, deleted?)
 *     assessments = uint n, n × (string cell of a map, string fit, provenance)
 *     provenance  = uint 0 for the server or place + 1, uint milliseconds since 1970
 *
 * The state is a Yjs update v1, as whoever joins is sent it: the first to come after a restart does not wait until 10,000
 * records are encoded. An update v2 is 11 % smaller; folds of version 1 hold one, and a fold from before there was a history is
 * nothing but one, which begins with 0. Folds before version 3 know of no assessments.
 */
const VERSION = 3
const WITHOUT_ASSESSMENTS = 2
const WITH_UPDATE_V2 = 1

export interface Fold {
	state: Uint8Array
	histories: Histories
}

export function encodeFold({ state, histories: { people, records, assessments } }: Fold): Uint8Array {
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
	encoding.writeVarUint(body, people.size)
	for (const [by, at] of people) write({ by, at })
	encoding.writeVarUint(body, records.size)
	for (const [id, { made, changed, deleted }] of records) {
		encoding.writeVarString(body, id)
		encoding.writeVarUint(body, deleted ? 1 : 0)
		write(made)
		write(changed)
		if (deleted) write(deleted)
	}
	encoding.writeVarUint(body, assessments.size)
	for (const [cell, { fit, ...provenance }] of assessments) {
		encoding.writeVarString(body, cell)
		encoding.writeVarString(body, fit)
		write(provenance)
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
	const people = new Map<PersonId, number>()
	const records = new Map<string, RecordHistory>()
	const assessments = new Map<string, Assessment>()
	const histories = { people, records, assessments }
	if (bytes[0] === 0) return { state: Y.convertUpdateFormatV2ToV1(bytes), histories }
	const decoder = decoding.createDecoder(bytes)
	const version = decoding.readVarUint(decoder)
	if (version < WITH_UPDATE_V2 || version > VERSION) throw new Error(`a log was folded as version ${version}`)
	const places = Array.from(
		{ length: decoding.readVarUint(decoder) },
		() => decoding.readVarString(decoder) as PersonId,
	)
	const read = (): Provenance => {
		const place = decoding.readVarUint(decoder)
		return { by: place === 0 ? null : (places[place - 1] ?? null), at: decoding.readVarUint(decoder) }
	}
	for (let left = decoding.readVarUint(decoder); left > 0; left--) {
		const { by, at } = read()
		if (by !== null) people.set(by, at)
	}
	for (let left = decoding.readVarUint(decoder); left > 0; left--) {
		const id = decoding.readVarString(decoder)
		const deleted = decoding.readVarUint(decoder) === 1
		const history: RecordHistory = { made: read(), changed: read() }
		if (deleted) history.deleted = read()
		records.set(id, history)
	}
	const assessed = version > WITHOUT_ASSESSMENTS ? decoding.readVarUint(decoder) : 0
	for (let left = assessed; left > 0; left--) {
		const cell = decoding.readVarString(decoder)
		const fit = decoding.readVarString(decoder) as Fit
		const { by, at } = read()
		if (by !== null) assessments.set(cell, { fit, by, at })
	}
	const state = decoding.readTailAsUint8Array(decoder)
	return { state: version > WITH_UPDATE_V2 ? state : Y.convertUpdateFormatV2ToV1(state), histories }
}
