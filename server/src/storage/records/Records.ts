import type { SnapshotCause, SnapshotKind } from '@groundwork/shared/model/domain'
import type {
	AssetId,
	BoardId,
	InvitationId,
	PersonId,
	SessionId,
	SnapshotId,
	ThreadId,
} from '@groundwork/shared/model/ids'
import type { Role } from '@groundwork/shared/model/roles'
import type { DeletedBoard, Invitation, Member, Person, SignIn } from '@groundwork/shared/protocol/api'
import type { AuditEntry, AuditEvent } from '@groundwork/shared/protocol/audit'
import type { EntryContent, Handover, Seal } from '@groundwork/shared/protocol/seal'
import type { SnapshotAsset, SnapshotPartName } from '@groundwork/shared/protocol/snapshot'
import type { AuthorRegister } from '../AuthorRegister.js'

/**
 * What the server keeps beside the boards' documents. Times are ISO 8601 in UTC. Whatever must change together changes in
 * one transaction behind one method, so that no caller can do half of it: the entry in the history of access too. `by` is who
 * does it; where her role decides, it is looked at again inside the transaction.
 */
export interface Records {
	people: PeopleRecords
	sessions: SessionRecords
	boards: BoardRecords
	members: MemberRecords
	invitations: InvitationRecords
	assets: AssetRecords
	snapshots: SnapshotRecords
	readMarks: ReadMarkRecords
	signingKeys: SigningKeyRecords
	authors: AuthorRegister
	audit: AuditRecords
	installation: InstallationRecords
	/** Resolves when the storage answers, rejects when it does not. */
	ready(): Promise<void>
	close(): Promise<void>
}

export interface PeopleRecords {
	add(person: { id: PersonId; name: string; at: string }): Promise<void>
	get(id: PersonId): Promise<Person | null>
	/** By id; who is unknown is left out. */
	names(ids: readonly PersonId[]): Promise<Map<PersonId, string>>
}

export interface StoredSession {
	id: SessionId
	person: Actor
	usedAt: string
	oldest: number
	newest: number
	newestAt: string
	expiresAt: string
	endedAt: string | null
}

export interface SessionRecords {
	/** With its first generation. One that is there already stays as it is. */
	add(session: {
		id: SessionId
		person: PersonId
		at: string
		expiresAt: string
		generation: number
	}): Promise<void>
	get(id: SessionId): Promise<StoredSession | null>
	/** Those that can still be used, the one used last first. */
	of(person: PersonId, at: string): Promise<Omit<SignIn, 'current'>[]>
	/** Notes a use. */
	touch(id: SessionId, at: string): Promise<void>
	/** Notes the first use of a generation. */
	advance(id: SessionId, use: { generation: number; at: string; expiresAt: string }): Promise<void>
	/** Takes no generation before this one any more. */
	settle(id: SessionId, generation: number): Promise<void>
	/** False when the person has no such session. Ending twice is the same as once. */
	end(person: PersonId, id: SessionId, at: string): Promise<boolean>
	/** Those of so many that ended. */
	ended(ids: readonly SessionId[]): Promise<Set<SessionId>>
	/** Answers with those that were ended by it. */
	endOthers(person: PersonId, but: SessionId, at: string): Promise<SessionId[]>
}

/** Who does something, by the name she has now. */
export interface Actor {
	id: PersonId
	name: string
}

export interface AuditRecords {
	/** For what changes no table: an export, a deletion inside a board's document. */
	add(entry: { board: BoardId; by: Actor; at: string; event: AuditEvent }): Promise<void>
	/** The newest first, `limit` at most, all of them numbered below `before`. */
	page(board: BoardId, range: { before?: number; limit: number }): Promise<AuditEntry[]>
	/** The oldest first. */
	all(board: BoardId): Promise<AuditEntry[]>
}

export interface BoardFacts {
	id: BoardId
	title: string
	createdAt: string
	changedAt: string
}

export interface BoardRecords {
	/** The board and its first leader, together. `full` when the maker has made `limit` boards already. */
	create(board: {
		id: BoardId
		title: string
		leader: Actor
		at: string
		limit: number
	}): Promise<'created' | 'full'>
	get(id: BoardId): Promise<BoardFacts | null>
	/** The boards a person belongs to, the one changed last first. */
	of(person: PersonId): Promise<(BoardFacts & { role: Role; people: number })[]>
	rename(change: { board: BoardId; title: string; by: Actor; at: string }): Promise<'renamed' | Refusal>
	/** Marks it as deleted: no method but `restore` and `deletedOf` knows it from then on. */
	remove(deletion: { board: BoardId; by: Actor; at: string }): Promise<'deleted' | Refusal>
	/** `unknown` as well for whoever was no leader of it when it was deleted. */
	restore(restoring: { board: BoardId; by: Actor; at: string }): Promise<'restored' | 'unknown'>
	/** The deleted boards that a person can bring back, the one deleted last first. */
	deletedOf(person: PersonId): Promise<DeletedBoard[]>
	/** Moves the times of the last changes forward, never back, in one commit. A board that does not exist yet is passed over. */
	changed(times: ReadonlyMap<BoardId, string>): Promise<void>
}

/** `unknown`: no such board, or not on it. `forbidden`: on it, and no leader any more. */
export type Refusal = 'unknown' | 'forbidden'

export interface MemberRecords {
	/** The role, or null for somebody who does not belong to the board, or a board that does not exist. */
	role(board: BoardId, person: PersonId): Promise<Role | null>
	/** The roles of many at once, by `board person`; without those who do not belong to the board. */
	roles(seats: readonly { board: BoardId; person: PersonId }[]): Promise<Map<string, Role>>
	/** In order of joining. */
	of(board: BoardId): Promise<Member[]>
	/** `lastLeader` when the board would be left without one; nothing has changed then. */
	changeRole(change: {
		board: BoardId
		person: PersonId
		role: Role
		by: Actor
		at: string
	}): Promise<'changed' | 'lastLeader' | Refusal>
	/** By herself, or by a leader. */
	remove(removal: {
		board: BoardId
		person: PersonId
		by: Actor
		at: string
	}): Promise<'removed' | 'lastLeader' | Refusal>
}

export type InvitationVerdict = 'unknown' | 'expired' | 'used_up' | 'revoked'

export type Accepted =
	| { verdict: InvitationVerdict }
	| { verdict: 'accepted'; board: { id: BoardId; title: string }; role: Role; before: Role | null }

export interface InvitationRecords {
	/** `full` when the board has `limit` invitations that are not revoked. */
	create(invitation: {
		id: InvitationId
		board: BoardId
		tokenHash: string
		role: Role
		label: string
		by: Actor
		at: string
		expiresAt: string | null
		maxUses: number | null
		limit: number
	}): Promise<'created' | 'full' | Refusal>
	/** The newest first. */
	of(board: BoardId): Promise<Invitation[]>
	/** `unknown` as well when the board has no such invitation. Revoking twice is the same as once. */
	revoke(revocation: {
		board: BoardId
		id: InvitationId
		by: Actor
		at: string
	}): Promise<'revoked' | Refusal>
	preview(
		tokenHash: string,
		at: string,
	): Promise<
		| { verdict: InvitationVerdict }
		| { verdict: 'valid'; title: string; role: Role; invitedBy: string; expiresAt: string | null }
	>
	/**
	 * The use and the membership, together: however many accept at once, never more than `maxUses` gain by it. A member keeps
	 * a higher role and then uses nothing up; she is let in even when the invitation is spent.
	 */
	accept(tokenHash: string, person: Actor, at: string): Promise<Accepted>
}

export interface Asset {
	mimeType: string
	sha256: string
	content: Uint8Array
}

export interface AssetRecords {
	/** By `board/id`, of those asked for that there are. */
	facts(references: readonly string[]): Promise<SnapshotAsset[]>
	/** Lets a board show images that were uploaded to others: one that was restored from a snapshot of theirs. */
	link(board: BoardId, references: readonly string[]): Promise<void>
	/** Of images by `board/id`, those that were uploaded to a board or that it may show. */
	shownOn(board: BoardId, references: readonly string[]): Promise<Set<string>>
	/** Whether somebody is on a board that shows the image. */
	mayRead(board: BoardId, id: AssetId, person: PersonId): Promise<boolean>
	add(asset: Asset & { id: AssetId; board: BoardId; by: PersonId; at: string }): Promise<void>
	get(board: BoardId, id: AssetId): Promise<Asset | null>
}

export interface SealedRow extends Seal {
	/** Canonical JSON, exactly as hashed. */
	header: string
}

/** What was added to a snapshot. */
export interface EntryRow extends Seal {
	/** Canonical JSON, exactly as hashed. */
	entry: string
}

/** What a snapshot holds. */
export interface SnapshotContents {
	id: SnapshotId
	/** In gzip: canonical JSON, exactly as hashed, and the full Yjs state, update v2. */
	parts: Record<SnapshotPartName, { packed: Uint8Array; state: Uint8Array }>
}

export interface NewSnapshot {
	kind: SnapshotKind
	cause: SnapshotCause | null
	capturedAt: string
	header: string
	hash: string
	previousHash: string | null
	signature: string
	keyId: string
}

/** Where a new snapshot joins the chain. */
export interface ChainEnd {
	number: number
	previous: { hash: string; capturedAt: string } | null
	/** When the last one was taken that somebody took on purpose. */
	onPurposeAt: string | null
}

/** A snapshot and what was added to it so far. */
export interface EntriesEnd {
	snapshot: SealedRow
	entries: readonly EntryRow[]
}

export interface NewEntry {
	type: EntryContent['type']
	entry: string
	hash: string
	signature: string
	keyId: string
}

/**
 * Write-once: there is no method that changes one. What is said of a snapshot later is added to it as an entry; a disposition takes
 * its parts away, and nothing else can.
 */
export interface SnapshotRecords {
	/**
	 * Stores what it holds, then numbers and seals it in one transaction: `seal` is told where the chain ends and answers with what
	 * to add, signed by a key without a successor. What was not sealed is no snapshot. `by` null is the server itself, whose doings are no part of the history of access.
	 *
	 * @throws RetiredKeyError
	 */
	append(
		board: BoardId,
		by: Actor | null,
		contents: SnapshotContents,
		seal: (end: ChainEnd) => NewSnapshot,
	): Promise<void>
	/** Clears away what captures left that were cut off before they were sealed, where it was stored before a time. */
	sweep(before: string): Promise<void>
	/** The header of one. */
	get(board: BoardId, number: number): Promise<SealedRow | null>
	/** Headers from the first to `upTo`, in order; all of them without it. */
	chain(board: BoardId, upTo?: number): Promise<SealedRow[]>
	/** Canonical JSON by part, of the parts asked for; none after a disposition. */
	parts(
		board: BoardId,
		number: number,
		names: readonly SnapshotPartName[],
	): Promise<Partial<Record<SnapshotPartName, string>>>
	/** What was added to a board's snapshots, by their numbers, each in order. */
	entries(board: BoardId, number?: number): Promise<Map<number, EntryRow[]>>
	/**
	 * Adds an entry in one transaction: `seal` is told what there is and answers with what to add, or throws. A disposition destroys
	 * the parts with it. False where there is no such snapshot.
	 *
	 * @throws RetiredKeyError
	 */
	addEntry(options: {
		board: BoardId
		number: number
		by: Actor | null
		at: string
		seal: (end: EntriesEnd) => NewEntry
	}): Promise<boolean>
	/** The last one of a board. */
	last(board: BoardId): Promise<{ number: number; capturedAt: string } | null>
	/** Boards that changed after their last snapshot, which was before a time; those without one, where they were made before it. */
	due(before: string): Promise<BoardFacts[]>
	/** Those that the server took by itself and to which nothing was added, each board's the oldest first. */
	automatic(): Promise<{ board: BoardId; number: number; capturedAt: string }[]>
}

/** How far people have read, kept here so that it follows them to another device. */
export interface ReadMarkRecords {
	/** Moves the mark forward, never back: an older device may tell late what it showed. */
	mark(board: BoardId, person: PersonId, thread: ThreadId, number: number): Promise<void>
	/** By thread, the number of the last comment the person has seen. */
	of(board: BoardId, person: PersonId): Promise<Record<string, number>>
}

/** What all servers on one database have in common. */
export interface InstallationRecords {
	/** Keeps by what the session secret is known, unless that is kept already; answers with what is kept. */
	keepCheck(check: string): Promise<string>
	/** From now on the secret is another one. */
	replaceCheck(check: string): Promise<void>
}

export interface SigningKeyRecords {
	/** How keys handed over to their successors, in order. */
	handovers(): Promise<Handover[]>
	/** From its end on nobody signs with the key that hands over. */
	handOver(handover: Handover, successor: { keyId: string; publicKey: string }): Promise<void>
	/** Keeps the key if it is new. */
	add(key: { keyId: string; publicKey: string; at: string }): Promise<void>
	/** The one that signs now: none was handed over to after it. Null where there is none yet. */
	last(): Promise<string | null>
	all(): Promise<{ keyId: string; publicKey: string; createdAt: string }[]>
}
