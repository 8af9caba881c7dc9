import type { SnapshotKind } from '@groundwork/shared/model/domain'
import { newSnapshotId } from '@groundwork/shared/model/ids'
import type { BoardId, PersonId } from '@groundwork/shared/model/ids'
import type { Role } from '@groundwork/shared/model/roles'
import { boardSchema } from '@groundwork/shared/model/schema'
import { canonicalJson } from '@groundwork/shared/plan/canonicalJson'
import { SNAPSHOT_FORMAT, SNAPSHOT_VERSION } from '@groundwork/shared/protocol/snapshot'
import type { SealedHeader, SnapshotHeader } from '@groundwork/shared/protocol/snapshot'
import type { Rooms } from '../room/Rooms.js'
import type { BoardFacts, SnapshotRecords } from '../storage/records/Records.js'
import { headerHash } from './digest.js'
import { freeze } from './freeze.js'
import type { Signer } from './signer.js'

export interface CaptureRequest {
	board: BoardFacts
	by: { id: PersonId; name: string; role: Role }
	kind: SnapshotKind
	purpose: string
	meeting: string | null
	timeZone: string
}

/** Freezes the board, continues its chain, signs and stores: resolves with the header once it is durable. */
export type Capture = (request: CaptureRequest) => Promise<SealedHeader>

export function createCapture({
	rooms,
	snapshots,
	signer,
	app,
}: {
	rooms: Rooms
	snapshots: SnapshotRecords
	signer: Signer
	app: { name: string; version: string }
}): Capture {
	/** Per board, the capture under way: numbers must follow the order in which the contents were frozen. */
	const underWay = new Map<BoardId, Promise<unknown>>()

	const capture: Capture = async ({ board, by, kind, purpose, meeting, timeZone }) => {
		const frozen = await freeze(rooms, board.id)
		const capturedAt = frozen.at.toISOString()
		let sealed: SealedHeader | undefined
		await snapshots.append(board.id, by, ({ number, previous }) => {
			const header: SnapshotHeader = {
				format: SNAPSHOT_FORMAT,
				version: SNAPSHOT_VERSION,
				id: newSnapshotId(),
				number,
				board: { id: board.id, title: board.title },
				app,
				schema: { ...boardSchema.serialize() },
				kind,
				purpose,
				meeting,
				capturedAt,
				timeZone,
				capturedBy: by,
				present: frozen.present,
				period: { from: previous?.capturedAt ?? board.createdAt, to: capturedAt },
				counts: frozen.counts,
				parts: frozen.parts,
				states: frozen.states,
				previousHash: previous?.hash ?? null,
			}
			const hash = headerHash(header)
			const { keyId, publicKey } = signer
			sealed = { header, hash, signature: signer.sign(hash), keyId, publicKey }
			return {
				id: header.id as ReturnType<typeof newSnapshotId>,
				kind,
				capturedAt,
				header: canonicalJson(header),
				hash,
				previousHash: header.previousHash,
				signature: sealed.signature,
				keyId,
				parts: frozen.stored,
			}
		})
		if (!sealed) throw new Error('a snapshot was stored without having been sealed')
		return sealed
	}

	return (request) => {
		const { id } = request.board
		const before = underWay.get(id) ?? Promise.resolve()
		const mine = before.then(
			() => capture(request),
			// the one before told its own caller why it failed; this one is not concerned
			() => capture(request),
		)
		underWay.set(id, mine)
		const done = () => {
			if (underWay.get(id) === mine) underWay.delete(id)
		}
		mine.then(done, done)
		return mine
	}
}
