import type { SnapshotCause, SnapshotKind } from '@groundwork/shared/model/domain'
import { newSnapshotId } from '@groundwork/shared/model/ids'
import type { PersonId } from '@groundwork/shared/model/ids'
import type { Role } from '@groundwork/shared/model/roles'
import { boardSchema } from '@groundwork/shared/model/schema'
import { SNAPSHOT_FORMAT, SNAPSHOT_VERSION } from '@groundwork/shared/protocol/snapshot'
import type { SealedHeader, SnapshotHeader } from '@groundwork/shared/protocol/snapshot'
import type { Rooms } from '../room/Rooms.js'
import type { Locks } from '../storage/Locks.js'
import type { BoardFacts, Records } from '../storage/records/Records.js'
import type { LookUp } from './content/freezeContent.js'
import { dayIn } from './dayIn.js'
import type { Signer } from './signer.js'
import type { SnapshotThreads } from './thread/pool.js'

export interface CaptureRequest {
	board: BoardFacts
	/** Null is the server itself, for a cause. */
	by: { id: PersonId; name: string; role: Role } | null
	cause?: SnapshotCause
	kind: SnapshotKind
	purpose: string
	meeting: string | null
	timeZone: string
}

/** Freezes the board, continues its chain, signs and stores: resolves with the header once it is durable. */
export type Capture = (request: CaptureRequest) => Promise<SealedHeader>

export function createCapture({
	rooms,
	records: { snapshots, assets, people },
	locks,
	signer,
	threads,
	app,
}: {
	rooms: Rooms
	locks: Locks
	records: Pick<Records, 'snapshots' | 'assets' | 'people'>
	signer: Signer
	threads: SnapshotThreads
	app: { name: string; version: string }
}): Capture {
	const lookUp: LookUp = async ({ assets: references, people: ids }) => {
		const [found, names] = await Promise.all([
			references.length > 0 ? assets.facts(references) : [],
			people.names(ids),
		])
		const facts = new Map(found.map((asset) => [asset.id, asset]))
		return {
			assets: references.map((id) => facts.get(id) ?? { id, sha256: null, mimeType: '', bytes: 0 }),
			names,
		}
	}

	const capture: Capture = async ({ board, by, cause = null, kind, purpose, meeting, timeZone }) => {
		const { at, present, layers } = await rooms.freeze(board.id)
		const frozen = await threads.freeze({ layers, asOf: dayIn(timeZone, at) }, lookUp)
		const { stored, parts, states, content, counts, lastChanges } = frozen
		const capturedAt = at.toISOString()
		let sealed: SealedHeader | undefined
		const snapshot = newSnapshotId()
		await snapshots.append(board.id, by, { id: snapshot, parts: stored }, (end) => {
			const { number, previous } = end
			// what somebody freezes covers the time since somebody last did, whatever the server took in between
			const since = cause === null ? end.onPurposeAt : previous?.capturedAt
			const from = since ?? board.createdAt
			const header: SnapshotHeader = {
				format: SNAPSHOT_FORMAT,
				version: SNAPSHOT_VERSION,
				id: snapshot,
				number,
				board: { id: board.id, title: board.title },
				app,
				schema: { ...boardSchema.serialize() },
				kind,
				purpose,
				meeting,
				cause,
				capturedAt,
				timeZone,
				capturedBy: by,
				present,
				contributors: lastChanges
					.filter((change) => change.at >= Date.parse(from))
					.map(({ person }) => person),
				period: { from, to: capturedAt },
				counts,
				parts,
				states,
				content,
				previousHash: previous?.hash ?? null,
			}
			const { text, ...seal } = signer.seal(header)
			sealed = { header, ...seal }
			return {
				kind,
				cause,
				capturedAt,
				header: text,
				hash: seal.hash,
				previousHash: header.previousHash,
				signature: seal.signature,
				keyId: seal.keyId,
			}
		})
		if (!sealed) throw new Error('a snapshot was stored without having been sealed')
		return sealed
	}

	// numbers must follow the order in which the contents were frozen, whichever server does it
	return (request) => locks.inTurn(`capture/${request.board.id}`, () => capture(request))
}
