import { SYNC, TAG } from '@groundwork/shared/protocol/frames'
import * as encoding from 'lib0/encoding'

/** The frames of y-websocket that a room sends; ours are in the protocol folder of `shared`. */

function frame(write: (encoder: encoding.Encoder) => void): Uint8Array {
	return encoding.encode(write)
}

function syncFrame(kind: number, payload: Uint8Array): Uint8Array {
	return frame((encoder) => {
		encoding.writeVarUint(encoder, TAG.sync)
		encoding.writeVarUint(encoder, kind)
		encoding.writeVarUint8Array(encoder, payload)
	})
}

/** "Send me what this state vector lacks." */
export const step1Frame = (stateVector: Uint8Array) => syncFrame(SYNC.step1, stateVector)
/** The answer to step 1. */
export const step2Frame = (update: Uint8Array) => syncFrame(SYNC.step2, update)
export const updateFrame = (update: Uint8Array) => syncFrame(SYNC.update, update)

export function awarenessFrame(payload: Uint8Array): Uint8Array {
	return frame((encoder) => {
		encoding.writeVarUint(encoder, TAG.awareness)
		encoding.writeVarUint8Array(encoder, payload)
	})
}

/** y-protocols' auth frame, the one way to tell a stock client that it may not. */
export function permissionDeniedFrame(reason: string): Uint8Array {
	return frame((encoder) => {
		encoding.writeVarUint(encoder, TAG.auth)
		encoding.writeVarUint(encoder, 0)
		encoding.writeVarString(encoder, reason)
	})
}
