import type { Role } from '@groundwork/shared/model/roles'
import type { Person } from '@groundwork/shared/protocol/api'
import type { CloseReason } from '@groundwork/shared/protocol/close'

/** Somebody's connection to a room, as far as a room needs to know it. */
export interface Session {
	readonly person: Person
	/** As it is now: it may change while she is connected. */
	role: Role
	/** Whether it asked for our own frames (`?v=`). */
	readonly extended: boolean
	send(frame: Uint8Array): void
	close(reason: CloseReason): void
}
