import type { Layer } from '@groundwork/shared/model/roles'
import type { CloseReason } from '@groundwork/shared/protocol/close'
import type { NoticeCode } from '@groundwork/shared/protocol/frames'

/** Why a socket ended: what we closed it for, or that the other side went, in words or in silence. */
export type SocketEnd = CloseReason | 'left' | 'silent'

/**
 * What the server says of its own work while it works. Everything said here is one of a few values, never an id or a word of
 * anybody's, so that it may stand in a metric's label. Times in milliseconds.
 */
export interface Telemetry {
	answered(call: { method: string; route: string; status: number; ms: number }): void
	socketOpened(layer: Layer): void
	socketClosed(layer: Layer, end: SocketEnd): void
	/** A change that was not taken, or not wholly, and why. */
	refused(reason: NoticeCode): void
	presenceIn(): void
	presenceOut(): void
	/** One commit of the log: how long it took, and how many updates of how many bytes in all went together. */
	committed(commit: { ms: number; updates: number; bytes: number }): void
	/** A commit that failed, of so many updates. */
	commitFailed(updates: number): void
	folded(ms: number): void
	/** Whether messages reach the other servers, and come from them. */
	busReachable(reachable: boolean): void
	busLost(): void
	/** A message from another server. */
	busIn(): void
	/** A message for the other servers. */
	busOut(): void
	/** How many other servers are known to be alive. */
	peers(count: number): void
}

/** For whoever does not count. */
export const noTelemetry: Telemetry = {
	answered() {},
	socketOpened() {},
	socketClosed() {},
	refused() {},
	presenceIn() {},
	presenceOut() {},
	committed() {},
	commitFailed() {},
	folded() {},
	busReachable() {},
	busLost() {},
	busIn() {},
	busOut() {},
	peers() {},
}
