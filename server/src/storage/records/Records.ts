import type { SnapshotKind } from '@groundwork/shared/model/domain'
import type { AssetId, BoardId, InvitationId, PersonId, SnapshotId } from '@groundwork/shared/model/ids'
import type { AuthorRegister } from '../AuthorRegister.js'
import type { Layer, Role } from '@groundwork/shared/model/roles'
import type { Invitation, Member, Person } from '@groundwork/shared/protocol/api'

/**
 * What the server keeps beside the boards' documents. Times are ISO 8601 in UTC. Whatever must change together changes in
 * one transaction behind one method, so that no caller can do half of it.
 */
export interface Records {
	people: PeopleRecords
	boards: BoardRecords
	members: MemberRecords
	invitations: InvitationRecords
	assets: AssetRecords
	snapshots: SnapshotRecords
	signingKeys: SigningKeyRecords
	authors: AuthorRegister
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
		leader: PersonId
		at: string
		limit: number
	}): Promise<'created' | 'full'>
	get(id: BoardId): Promise<BoardFacts | null>
	/** The boards a person belongs to, the one changed last first. */
	of(person: PersonId): Promise<(BoardFacts & { role: Role; people: number })[]>
	rename(id: BoardId, title: string): Promise<void>
	/** Moves the time of the last change forward, never back. A board that does not exist yet is passed over. */
	changed(id: BoardId, at: string): Promise<void>
}

export interface MemberRecords {
	/** The role, or null for somebody who does not belong to the board, or a board that does not exist. */
	role(board: BoardId, person: PersonId): Promise<Role | null>
	/** In order of joining. */
	of(board: BoardId): Promise<Member[]>
	/** `lastLeader` when the board would be left without one; nothing has changed then. */
	changeRole(board: BoardId, person: PersonId, role: Role): Promise<'changed' | 'lastLeader' | 'unknown'>
	remove(board: BoardId, person: PersonId): Promise<'removed' | 'lastLeader' | 'unknown'>
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
		by: PersonId
		at: string
		expiresAt: string | null
		maxUses: number | null
		limit: number
	}): Promise<'created' | 'full'>
	/** The newest first. */
	of(board: BoardId): Promise<Invitation[]>
	/** False when the board has no such invitation. Revoking twice is the same as once. */
	revoke(board: BoardId, id: InvitationId, at: string): Promise<boolean>
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
	accept(tokenHash: string, person: PersonId, at: string): Promise<Accepted>
}

export interface Asset {
	mimeType: string
	sha256: string
	content: Uint8Array
}

export interface AssetRecords {
	add(asset: Asset & { id: AssetId; board: BoardId; by: PersonId; at: string }): Promise<void>
	get(board: BoardId, id: AssetId): Promise<Asset | null>
}

export interface SealedRow {
	/** Canonical JSON, exactly as hashed. */
	header: string
	hash: string
	signature: string
	keyId: string
	/** PEM (SPKI). */
	publicKey: string
}

export interface NewSnapshot {
	id: SnapshotId
	kind: SnapshotKind
	capturedAt: string
	header: string
	hash: string
	previousHash: string | null
	signature: string
	keyId: string
	/** `content` is canonical JSON, exactly as hashed; `state` the full Yjs state, update v2. */
	parts: Record<Layer, { content: string; state: Uint8Array }>
}

/** Where a new snapshot joins the chain. */
export interface ChainEnd {
	number: number
	previous: { hash: string; capturedAt: string } | null
}

/** Write-once: there is no method that changes one. */
export interface SnapshotRecords {
	/** Numbers and stores in one transaction: `seal` is told where the chain ends and answers with what to add. */
	append(board: BoardId, seal: (end: ChainEnd) => NewSnapshot): Promise<void>
	/** Headers from the first to `upTo`, in order; all of them without it. */
	chain(board: BoardId, upTo?: number): Promise<SealedRow[]>
	/** Canonical JSON by layer, of the layers asked for. */
	parts(board: BoardId, number: number, layers: readonly Layer[]): Promise<Partial<Record<Layer, string>>>
}

export interface SigningKeyRecords {
	/** Keeps the key if it is new. */
	add(key: { keyId: string; publicKey: string; at: string }): Promise<void>
	all(): Promise<{ keyId: string; publicKey: string; createdAt: string }[]>
}
