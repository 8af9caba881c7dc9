import type { SessionId } from '@groundwork/shared/model/ids'
import type { Role } from '@groundwork/shared/model/roles'
import type { Person } from '@groundwork/shared/protocol/api'
import type { CloseReason } from '@groundwork/shared/protocol/close'
import type { NoticeCode } from '@groundwork/shared/protocol/frames'

/** Somebody's connection to a room, as far as a room needs to know it. */
export interface Session {
	readonly person: Person
	/** The sign-in it came with. */
	readonly sessionId: SessionId
	/** As it is now: it may change while she is connected. */
	role: Role
	/** Whether it asked for our own frames (`?v=`). */
	readonly extended: boolean
	/** Several frames go in one write. */
	send(...frames: Uint8Array[]): void
	close(reason: CloseReason): void
	/** A change of hers was not taken, or not wholly: told to her or not, it counts. */
	refused(code: NoticeCode): void
}
