import type { Layer, LayerAccess, Role } from '@groundwork/shared/model/roles'
import type { CloseReason } from '@groundwork/shared/protocol/close'
import type { NoticeCode } from '@groundwork/shared/protocol/frames'
import type { Signal } from '@tldraw/state'
import type { TLStore } from '@tldraw/tlschema'
import type { Editor } from 'tldraw'
import type { BoardDiscussion } from './discussion'

/** What the board says of itself: is what I did kept, and where? */
export type SaveStatus =
	/** Nothing has arrived yet, neither from this device nor from the server. */
	| { kind: 'loading' }
	/** Everything is durable on the server. */
	| { kind: 'saved' }
	/** Connected, or about to be again; `pending` changes are on their way. */
	| { kind: 'saving'; pending: number }
	/** Not connected, and for longer than a server takes to restart; `pending` changes are kept on this device and go out on return. */
	| { kind: 'offline'; pending: number }
	/** Connected, and the server takes no changes right now; `pending` of them are kept on this device and go out by themselves. */
	| { kind: 'held'; because: HeldBecause; pending: number }
	/** Connected, everything current, and this role may not write. */
	| { kind: 'readOnly' }
	/** The server ended it for a reason that trying again does not mend. `pending` changes are kept on this device. */
	| { kind: 'refused'; reason: CloseReason; pending: number }

/** Why the server takes no changes: it cannot store them, or the board is full. */
export type HeldBecause = Extract<NoticeCode, 'layerReadOnly' | 'boardFull'>

/** Somebody who is on the board now, once per person however many windows she has open. */
export interface PresentPerson {
	id: string
	name: string
	color: string
	/** This is the person at this device. */
	me: boolean
}

/** A record that failed its validation: kept in the document, shown to nobody, named here. */
export interface QuarantinedRecord {
	id: string
	layer: Layer
	reason: string
}

/** Something this person must hear: what the server said, or what this device cannot do. */
export interface Notice {
	/** `notKept`: this browser keeps no copy of the board on the device. `restored`: the copy is of another history than the server's. */
	code: NoticeCode | 'notKept' | 'restored'
	/** For a log. */
	detail: string
	/** Milliseconds since 1970. */
	at: number
}

/** An open board: a live store, and signals for everything about it that changes. Made by `openBoard`, ended by `dispose`. */
export interface BoardSession {
	readonly store: TLStore
	readonly role: Signal<Role>
	readonly access: Signal<Record<Layer, LayerAccess>>
	readonly status: Signal<SaveStatus>
	/** The servers hear each other late, and have for a moment: what others do may arrive some seconds later. */
	readonly othersLate: Signal<boolean>
	readonly people: Signal<PresentPerson[]>
	readonly quarantined: Signal<QuarantinedRecord[]>
	/** The last thing the server, or this client in its stead, refused; cleared by `dismissNotice`. */
	readonly notice: Signal<Notice | null>
	/** What people say about the board; read here, written over HTTP. */
	readonly discussion: BoardDiscussion
	dismissNotice(): void
	/** The role now reads other layers, or the server refused what this device held: open the board again. */
	readonly outdated: Signal<boolean>
	/** Resolves when there is content to show, from this device or from the server. */
	readonly ready: Promise<void>
	/** Writes at once what waits to be written: a gesture has ended. */
	flush(): void
	/** Closes sockets and storage. Unsaved changes stay on this device. */
	dispose(): void
}

/** How the canvas tells others where this person is. `openBoard` returns it beside the session's signals. */
export interface PresencePort {
	/** Shows this person's presence while the editor lives; returns the way to stop. */
	attach(editor: Editor): () => void
}
