import type { BoardId } from '@groundwork/shared/model/ids'
import type { Layer } from '@groundwork/shared/model/roles'
import type { Person } from '@groundwork/shared/protocol/api'
import type { Bus } from '../bus/Bus.js'
import type { Connected } from '../bus/Connected.js'

/** The other servers of the same storage, as far as rooms need to know them. */
export interface Others {
	/** Null where no way to them is set up: then the log is looked at all the more often. */
	bus: Bus | null
	/** Names this server among them; another one after each start. */
	self: string
	/** Told when one of them is gone, by its name. Returns the way to stop that. */
	onGone(listener: (node: string) => void): () => void
	/** Tells them who is connected here, whenever that changes. */
	here(board: BoardId, connected: Connected): void
	/** Who is connected to them, each person once. */
	elsewhere(board: BoardId): { people: readonly Person[]; sockets(layer: Layer): number }
}
