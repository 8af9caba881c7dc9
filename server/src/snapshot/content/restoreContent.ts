import { fillLayer } from '@groundwork/shared/board/writeLayer'
import type { BoardRecord } from '@groundwork/shared/board/read'
import { commentsOf, threadsOf } from '@groundwork/shared/discussion/layout'
import { knownRecords } from '@groundwork/shared/discussion/layout'
import { LAYERS } from '@groundwork/shared/model/roles'
import type { Layer, StoreLayer } from '@groundwork/shared/model/roles'
import { compareRecords } from '@groundwork/shared/plan/compare/compareRecords'
import type { SnapshotPart } from '@groundwork/shared/protocol/snapshot'
import * as Y from 'yjs'
import { assetsOf } from './assetsOf.js'
import { recordsOfState } from './boardState.js'
import type { BoardState } from './boardState.js'

/** The first content of a board that is made of a snapshot. */
export interface RestoredBoard {
	layers: { layer: Layer; update: Uint8Array; clientId: number }[]
	/** Images that it shows, as `board/id`. */
	assets: string[]
}

export function restoreBoard(state: Extract<BoardState, { parts: unknown }>): RestoredBoard {
	const records = recordsOfState(state)
	return {
		layers: LAYERS.map((layer) => {
			const doc = new Y.Doc()
			if (layer === 'discussion') fillDiscussion(doc, state.parts.discussion)
			else fillLayer(doc, Object.values(records[layer] ?? {}))
			return { layer, update: Y.encodeStateAsUpdate(doc), clientId: doc.clientID }
		}),
		assets: assetsOf(Object.values(records).flatMap((of) => Object.values(of))),
	}
}

function fillDiscussion(doc: Y.Doc, text: string | undefined): void {
	const { records } = JSON.parse(text ?? '{"records":{}}') as Pick<SnapshotPart, 'records'>
	doc.transact(() => {
		for (const record of knownRecords(Object.values(records)))
			(record.typeName === 'thread' ? threadsOf : commentsOf)(doc).set(record.id, record)
	})
}

/** What two states say differently, by layer: the records that differ, as they are in each. */
export type DifferingRecords = Partial<
	Record<StoreLayer, { from: Record<string, BoardRecord>; to: Record<string, BoardRecord> }>
>

export function differingRecords({ from, to }: { from: BoardState; to: BoardState }): DifferingRecords {
	const [before, after] = [recordsOfState(from), recordsOfState(to)]
	const layers = Object.keys(before) as StoreLayer[]
	return Object.fromEntries(
		layers.map((layer) => {
			const [one, other] = [before[layer] ?? {}, after[layer] ?? {}]
			const { added, removed, changed } = compareRecords(one, other)
			const ids = [...Object.keys(added), ...Object.keys(removed), ...Object.keys(changed)]
			return [layer, { from: only(one, ids), to: only(other, ids) }]
		}),
	)
}

const only = (records: Record<string, BoardRecord>, ids: readonly string[]) =>
	Object.fromEntries(
		ids.flatMap((id) => {
			const record = records[id]
			return record ? [[id, record]] : []
		}),
	)
