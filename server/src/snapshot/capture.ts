import type { SnapshotCause, SnapshotKind } from '@groundwork/shared/model/domain'
import { newSnapshotId } from '@groundwork/shared/model/ids'
import type { BoardId, PersonId } from '@groundwork/shared/model/ids'
import type { Role } from '@groundwork/shared/model/roles'
import { boardSchema } from '@groundwork/shared/model/schema'
import { SNAPSHOT_FORMAT, SNAPSHOT_VERSION } from '@groundwork/shared/protocol/snapshot'
import type { SealedHeader, SnapshotAsset, SnapshotHeader } from '@groundwork/shared/protocol/snapshot'
import type { FrozenLayers, Rooms } from '../room/Rooms.js'
import type { BoardFacts, Records } from '../storage/records/Records.js'
import type { NamedAssessment } from './content/context.js'
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
	signer,
	threads,
	app,
}: {
	rooms: Rooms
	records: Pick<Records, 'snapshots' | 'assets' | 'people'>
	signer: Signer
	threads: SnapshotThreads
	app: { name: string; version: string }
}): Capture {
	/** Per board, the capture under way: numbers must follow the order in which the contents were frozen. */
	const underWay = new Map<BoardId, Promise<unknown>>()

	const findAssets = async (references: readonly string[]): Promise<SnapshotAsset[]> => {
		const found = new Map((await assets.facts(references)).map((asset) => [asset.id, asset]))
		return references.map((id) => found.get(id) ?? { id, sha256: null, mimeType: '', bytes: 0 })
	}

	const capture: Capture = async ({ board, by, cause = null, kind, purpose, meeting, timeZone }) => {
		const { at, present, lastChanges, assessments, layers } = await rooms.freeze(board.id)
		const known = new Set([
			...lastChanges.keys(),
			...[...assessments.values()].map((assessment) => assessment.by),
		])
		const names = await people.names([...known])
		const named = (id: PersonId) => ({ id, name: names.get(id) ?? '' })
		const { stored, parts, states, content, counts } = await threads.freeze(
			{ layers, asOf: dayIn(timeZone, at), assessments: namedAssessments(assessments, named) },
			findAssets,
		)
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
				contributors: [...lastChanges]
					.filter(([, last]) => last >= Date.parse(from))
					.map(([id]) => named(id)),
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

const namedAssessments = (
	assessments: FrozenLayers['assessments'],
	named: (id: PersonId) => NamedAssessment['by'],
): NamedAssessment[] =>
	[...assessments].map(([place, { by, at, fit }]) => {
		const cut = place.indexOf('/')
		const [map, cell] = [place.slice(0, cut), place.slice(cut + 1)]
		return { map, cell, fit, by: named(by), at: new Date(at).toISOString() }
	})
