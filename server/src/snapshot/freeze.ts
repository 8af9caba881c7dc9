import { randomBytes } from 'node:crypto'
import { readRecords } from '@groundwork/shared/board/read'
import type { BoardRecords } from '@groundwork/shared/board/read'
import { readDiscussion } from '@groundwork/shared/discussion/layout'
import type { BoardId } from '@groundwork/shared/model/ids'
import type { Layer, StoreLayer } from '@groundwork/shared/model/roles'
import { canonicalJson } from '@groundwork/shared/plan/canonicalJson'
import type { SnapshotCounts, SnapshotHeader, SnapshotPart } from '@groundwork/shared/protocol/snapshot'
import * as Y from 'yjs'
import type { Rooms } from '../room/Rooms.js'
import { countRecords } from './counts.js'
import { sha256 } from './digest.js'

/** A board's content at one instant, as it is stored and as the header names it. */
export interface Frozen {
	/** Of the server's clock, at that instant. */
	at: Date
	stored: Record<Layer, { content: string; state: Uint8Array }>
	parts: SnapshotHeader['parts']
	states: SnapshotHeader['states']
	counts: SnapshotCounts
	present: SnapshotHeader['present']
}

/** Takes all layers at one instant and resolves once everything taken is durable. */
export async function freeze(rooms: Rooms, board: BoardId): Promise<Frozen> {
	const taken = await rooms.readAll(board, (docs) => ({
		at: new Date(),
		present: rooms.present(board),
		canvas: take(docs.canvas, 'canvas'),
		review: take(docs.review, 'review'),
		leaders: take(docs.leaders, 'leaders'),
		discussion: takeDiscussion(docs.discussion),
	}))
	const layers = {
		canvas: describe(taken.canvas),
		review: describe(taken.review),
		leaders: describe(taken.leaders, randomBytes(32).toString('hex')),
		discussion: describe(taken.discussion),
	}
	const { canvas, review, leaders, discussion } = layers
	return {
		at: taken.at,
		stored: {
			canvas: canvas.stored,
			review: review.stored,
			leaders: leaders.stored,
			discussion: discussion.stored,
		},
		parts: {
			canvas: canvas.part,
			review: review.part,
			leaders: leaders.part,
			discussion: discussion.part,
		},
		states: {
			canvas: canvas.state,
			review: review.state,
			leaders: leaders.state,
			discussion: discussion.state,
		},
		counts: countRecords([...taken.canvas.records.values(), ...taken.review.records.values()]),
		present: taken.present,
	}
}

type Taken = BoardRecords<unknown> & { state: Uint8Array }

const take = (doc: Y.Doc, layer: StoreLayer) => ({
	...readRecords(doc, layer),
	state: Y.encodeStateAsUpdateV2(doc),
})

/** All of it: resolved threads too, and those on what was deleted. */
const takeDiscussion = (doc: Y.Doc) => ({ ...readDiscussion(doc), state: Y.encodeStateAsUpdateV2(doc) })

/** A salted part is hidden from most readers of the header: its hashes reveal nothing, and neither may its size. */
function describe({ records, broken, state }: Taken, salt?: string) {
	const part: SnapshotPart = { records: Object.fromEntries(records), unreadable: broken, salt }
	const content = canonicalJson(part)
	const hidden = salt !== undefined
	return {
		stored: { content, state },
		part: {
			sha256: sha256(content),
			bytes: hidden ? null : Buffer.byteLength(content),
			records: hidden ? null : records.size,
			unreadable: hidden ? null : broken.length,
		},
		state: sha256(salt ?? '', state),
	}
}
