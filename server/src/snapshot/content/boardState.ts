import { currentRecords } from '@groundwork/shared/board/currentRecords'
import { readRecords } from '@groundwork/shared/board/read'
import type { BoardRecord } from '@groundwork/shared/board/read'
import type { Layer, StoreLayer } from '@groundwork/shared/model/roles'
import { PlanProjection } from '@groundwork/shared/plan/PlanProjection'
import type { Plan } from '@groundwork/shared/plan/Plan'
import type { SnapshotContext, SnapshotPart } from '@groundwork/shared/protocol/snapshot'
import { decodeLayer } from '../../room/decodeLayer.js'
import type { BoardLog } from '../../storage/Log.js'

/** A board at some moment, as far as somebody may read it: as a snapshot keeps it, or as the logs do. */
export type BoardState =
	| {
			/** Canonical JSON of the parts. */
			parts: Partial<Record<Layer | 'context', string>>
			/** tldraw's schema that the records were frozen with. */
			schema: Record<string, unknown>
			/** The day of a snapshot that has no context. */
			day: string
	  }
	| {
			/** Those that may be read. */
			layers: Partial<BoardLog['layers']>
			day: string
	  }

/** In the order in which they win where several hold an id: what leaders alone can write comes last. */
const SHOWN: readonly StoreLayer[] = ['canvas', 'leaders', 'review']

/** By layer and id, as this program writes records. */
export function recordsOfState(state: BoardState): Partial<Record<StoreLayer, Record<string, BoardRecord>>> {
	if ('layers' in state) {
		return Object.fromEntries(
			SHOWN.flatMap((layer) => {
				const log = state.layers[layer]
				return log
					? [[layer, Object.fromEntries(readRecords(decodeLayer(log, layer).doc, layer).records)]]
					: []
			}),
		)
	}
	return Object.fromEntries(
		SHOWN.flatMap((layer) => {
			const text = state.parts[layer]
			if (text === undefined) return []
			const { records } = JSON.parse(text) as SnapshotPart
			return [[layer, currentRecords(records, state.schema)]]
		}),
	)
}

export interface ShownState {
	/** By id. */
	records: Record<string, BoardRecord>
	plan: Plan
	/** The day on which a verdict was given, where that is known. */
	assessedOn(cell: { map: string; aspect: string; approach: string }): string | undefined
}

/** What a canvas with these layers showed, and the plan of it. */
export function shownState(state: BoardState): ShownState {
	const byLayer = recordsOfState(state)
	const records = Object.assign({}, ...SHOWN.map((layer) => byLayer[layer])) as Record<string, BoardRecord>
	const context = contextOfState(state)
	const days = new Map(context?.assessed.map(({ map, cell, at }) => [`${map}/${cell}`, at.slice(0, 10)]))
	return {
		records,
		plan: new PlanProjection(Object.values(records), context?.asOf ?? state.day).plan,
		assessedOn: ({ map, aspect, approach }) => days.get(`${map}/${aspect}:${approach}`),
	}
}

function contextOfState(state: BoardState): SnapshotContext | undefined {
	const text = 'parts' in state ? state.parts.context : undefined
	return text === undefined ? undefined : (JSON.parse(text) as SnapshotContext)
}
