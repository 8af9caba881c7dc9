import type { Telemetry } from '../operation/telemetry.js'
import type { Others } from './Others.js'
import type { Bus } from '../bus/Bus.js'
import { Peers } from '../bus/Peers.js'
import { Roster } from '../bus/Roster.js'

export interface JoinedOthers extends Others {
	/** Says goodbye to them. The bus stays open. */
	leave(): void
}

/** What rooms know of the other servers, once those know of this one. */
export async function joinOthers(bus: Bus, telemetry: Telemetry): Promise<JoinedOthers> {
	const peers = await Peers.join(bus, telemetry)
	const roster = await Roster.open(bus, peers)
	return {
		bus,
		self: peers.id,
		onGone: (listener) => peers.watch({ onGone: listener }),
		here: (board, connected) => roster.here(board, connected),
		elsewhere: (board) => roster.elsewhere(board),
		leave() {
			roster.close()
			peers.close()
		},
	}
}

/** Others of which nothing is heard: they may be there, and write into the same log. */
export const unheardOthers: Others = {
	bus: null,
	self: '',
	onGone: () => () => {},
	here() {},
	elsewhere: () => ({ people: [], sockets: () => 0 }),
}
