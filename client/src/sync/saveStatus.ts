import type { LayerAccess } from '@groundwork/shared/model/roles'
import type { CloseReason } from '@groundwork/shared/protocol/close'
import type { HeldBecause, SaveStatus } from './BoardSession'

export interface LayerState {
	access: LayerAccess
	/** Or away for so short a time that nobody need know. */
	connected: boolean
	settled: boolean
	unsaved: number
	refusal: CloseReason | null
	held: HeldBecause | null
}

/**
 * What the board says of itself, from the state of its layers. `ready`: there is content to show. `late`: the first
 * connection is taking so long that it must be called offline.
 */
export function saveStatus(layers: readonly LayerState[], ready: boolean, late: boolean): SaveStatus {
	const pending = layers.reduce((sum, layer) => sum + layer.unsaved, 0)
	const refused = layers.find((layer) => layer.refusal !== null)?.refusal
	if (refused) return { kind: 'refused', reason: refused, pending }
	const connected = layers.every((layer) => layer.connected)
	if (!ready && !late) return { kind: 'loading' }
	if (!connected) return late ? { kind: 'offline', pending } : { kind: 'loading' }
	const held = layers.find((layer) => layer.access === 'write' && layer.held !== null)?.held
	if (held) return { kind: 'held', because: held, pending }
	if (!layers.every((layer) => layer.settled)) return { kind: 'saving', pending }
	return layers.some((layer) => layer.access === 'write') ? { kind: 'saved' } : { kind: 'readOnly' }
}
