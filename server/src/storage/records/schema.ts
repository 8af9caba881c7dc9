import type { Layer, Role } from '@groundwork/shared/model/roles'
import type { SnapshotCause, SnapshotKind } from '@groundwork/shared/model/domain'
import type { AuditEvent } from '@groundwork/shared/protocol/audit'
import type { EntryContent } from '@groundwork/shared/protocol/seal'
import type { SnapshotPartName } from '@groundwork/shared/protocol/snapshot'

/**
 * The tables, in types that SQLite and PostgreSQL share: text ids, ISO 8601 times in UTC as text (they sort), bytes as
 * blob or bytea. Ids are plain strings here; the queries give them back their brands.
 */
export interface Tables {
	people: { id: string; name: string; created_at: string }
	sessions: {
		id: string
		person_id: string
		created_at: string
		/** Of the last use, written once an hour at most. */
		used_at: string
		/** The first generation of the token that is still taken. */
		oldest: number
		/** The last generation of the token that was used so far, and since when. */
		newest: number
		newest_at: string
		expires_at: string
		ended_at: string | null
	}
	boards: {
		id: string
		title: string
		created_by: string
		created_at: string
		changed_at: string
		/** How many snapshots were numbered so far. Counting up here makes captures of one board wait for each other. */
		snapshots: number
		deleted_at: string | null
		deleted_by: string | null
	}
	members: { board_id: string; person_id: string; role: Role; joined_at: string }
	invitations: {
		id: string
		board_id: string
		/** SHA-256 of the token in hexadecimal: a stolen database opens no board. */
		token_hash: string
		role: Role
		label: string
		created_by: string
		created_at: string
		expires_at: string | null
		max_uses: number | null
		uses: number
		revoked_at: string | null
	}
	assets: {
		id: string
		board_id: string
		mime_type: string
		bytes: number
		/** SHA-256 in hexadecimal. */
		sha256: string
		content: Uint8Array
		uploaded_by: string
		created_at: string
	}
	snapshots: {
		id: string
		board_id: string
		number: number
		kind: SnapshotKind
		/** Why the server took it by itself; null where a leader did. */
		cause: SnapshotCause | null
		captured_at: string
		/** Canonical JSON, exactly as hashed. */
		header: string
		hash: string
		previous_hash: string | null
		signature: string
		key_id: string
	}
	snapshot_contents: {
		snapshot_id: string
		part: SnapshotPartName
		/** Canonical JSON, exactly as hashed, in gzip. */
		packed: Uint8Array
		/** A layer's full Yjs state, update v2, in gzip; of nothing for a part that is none. */
		state: Uint8Array
		/** Empty in rows from before it was kept. */
		stored_at: string
	}
	/** Write-once, by a trigger too. */
	snapshot_entries: {
		snapshot_id: string
		/** 1, 2, 3 … on its snapshot. */
		number: number
		type: EntryContent['type']
		/** Canonical JSON, exactly as hashed. */
		entry: string
		hash: string
		signature: string
		key_id: string
	}
	key_handovers: { from_key: string; to_key: string; at: string; signature: string }
	/** Images that a board shows and that were uploaded to another. */
	asset_links: { board_id: string; asset_id: string }
	authors: {
		board_id: string
		layer: Layer
		/** PostgreSQL answers a bigint as text. */
		client_id: number | string
		/** Null is the server. */
		person_id: string | null
		registered_at: string
	}
	/** Write-once, by a trigger too. */
	audit_entries: {
		board_id: string
		/** 1, 2, 3 … on its board. */
		number: number
		at: string
		person_id: string
		/** As it was then. */
		person_name: string
		action: AuditEvent['action']
		/** JSON. */
		details: string
	}
	/** How far each person has read each thread. */
	thread_reads: { board_id: string; person_id: string; thread_id: string; number: number }
	/** One row, where several servers share the database. */
	installation: {
		only: 1
		/** What only those can work out who have the session secret. */
		secret_check: string
	}
	signing_keys: { key_id: string; public_key: string; created_at: string }
}
