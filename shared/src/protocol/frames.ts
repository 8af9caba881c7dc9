import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { isRole } from '../model/roles.js'
import type { Role } from '../model/roles.js'

/**
 * The tags of the wire. 0-3 are y-websocket's own; ours start at 100 and go only to sockets that ask for them with `?v=`.
 * The grammar of each frame stands in PROTOCOL.md beside this file.
 */
export const TAG = {
	sync: 0,
	awareness: 1,
	auth: 2,
	queryAwareness: 3,
	saved: 100,
	role: 101,
	notice: 102,
	generation: 103,
} as const

/** The sub-tags of a sync frame. */
export const SYNC = { step1: 0, step2: 1, update: 2 } as const

/** What of this socket's own changes is on disk. */
export interface SavedFrame {
	/** By Yjs client, the clock up to which it became durable since this socket was last told. */
	stateVector: Uint8Array
	/** Of the step 2 and update frames this socket sent, in order, how many are durable. Deletions leave no trace in a state vector: this counts them. */
	frames: number
}

export const NOTICES = [
	'writeRefused',
	'authorRefused',
	'boardFull',
	'updateIncomplete',
	'layerReadOnly',
	'layerWritable',
	'tooFast',
	'nodesApart',
	'nodesTogether',
] as const
export type NoticeCode = (typeof NOTICES)[number]

export interface NoticeFrame {
	code: NoticeCode
	/** For a log; people read the sentence that `text` has for the code. */
	detail: string
}

export function encodeSaved(frame: SavedFrame): Uint8Array {
	return encoding.encode((encoder) => {
		encoding.writeVarUint(encoder, TAG.saved)
		encoding.writeVarUint8Array(encoder, frame.stateVector)
		encoding.writeVarUint(encoder, frame.frames)
	})
}

/** `decoder` stands behind the tag, as in every read function here. */
export function readSaved(decoder: decoding.Decoder): SavedFrame {
	return { stateVector: decoding.readVarUint8Array(decoder), frames: decoding.readVarUint(decoder) }
}

export function encodeRole(role: Role): Uint8Array {
	return encoding.encode((encoder) => {
		encoding.writeVarUint(encoder, TAG.role)
		encoding.writeVarString(encoder, role)
	})
}

export function readRole(decoder: decoding.Decoder): Role | undefined {
	const role = decoding.readVarString(decoder)
	return isRole(role) ? role : undefined
}

/** Names the history that the server's log tells: another one after a backup was put in its place. */
export function encodeGeneration(generation: string): Uint8Array {
	return encoding.encode((encoder) => {
		encoding.writeVarUint(encoder, TAG.generation)
		encoding.writeVarString(encoder, generation)
	})
}

export const readGeneration = (decoder: decoding.Decoder): string => decoding.readVarString(decoder)

export function encodeNotice(frame: NoticeFrame): Uint8Array {
	return encoding.encode((encoder) => {
		encoding.writeVarUint(encoder, TAG.notice)
		encoding.writeVarString(encoder, frame.code)
		encoding.writeVarString(encoder, frame.detail)
	})
}

export function readNotice(decoder: decoding.Decoder): NoticeFrame | undefined {
	const code = decoding.readVarString(decoder)
	const detail = decoding.readVarString(decoder)
	return (NOTICES as readonly string[]).includes(code) ? { code: code as NoticeCode, detail } : undefined
}
