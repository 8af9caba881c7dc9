import { randomBytes } from 'node:crypto'
import { readRecords } from '@groundwork/shared/board/read'
import type { BoardRecord } from '@groundwork/shared/board/read'
import { readDiscussion } from '@groundwork/shared/discussion/layout'
import type { Fit } from '@groundwork/shared/model/domain'
import type { PersonId } from '@groundwork/shared/model/ids'
import { LAYERS } from '@groundwork/shared/model/roles'
import type { Layer } from '@groundwork/shared/model/roles'
import { canonicalJson } from '@groundwork/shared/plan/canonicalJson'
import type {
	SnapshotAsset,
	SnapshotCounts,
	SnapshotHeader,
	SnapshotPart,
	SnapshotPartName,
} from '@groundwork/shared/protocol/snapshot'
import { contentHash } from '@groundwork/shared/record/verifyParts'
import * as Y from 'yjs'
import type { Assessment } from '../../room/Assessments.js'
import { decodeLayer } from '../../room/decodeLayer.js'
import type { BoardLog, LayerLog } from '../../storage/Log.js'
import { pack } from '../../storage/records/packed.js'
import { sha256 } from '../digest.js'
import { assetsOf } from './assetsOf.js'
import { contextOf } from './context.js'
import { countRecords } from './counts.js'

/** A board's content as it is stored, and as the header names it. */
export interface FrozenContent {
	stored: Record<SnapshotPartName, { packed: Uint8Array; state: Uint8Array }>
	parts: SnapshotHeader['parts']
	states: SnapshotHeader['states']
	content: string
	counts: SnapshotCounts
	/** Everybody who ever changed something that all may read, with when she last did, in milliseconds since 1970. */
	lastChanges: { person: { id: PersonId; name: string }; at: number }[]
}

/** Looks up what the layers name and do not hold: images by `board/id`, and people's names by their ids. */
export type LookUp = (wanted: { assets: readonly string[]; people: readonly PersonId[] }) => Promise<{
	assets: SnapshotAsset[]
	names: ReadonlyMap<PersonId, string>
}>

const NO_STATE = pack('')

export interface FreezeAsks {
	layers: BoardLog['layers']
	/** The day by which findings are found, as `YYYY-MM-DD`. */
	asOf: string
}

/** Everything of a board that takes time: it runs in a thread of its own. */
export async function freezeContent({ layers, asOf }: FreezeAsks, lookUp: LookUp): Promise<FrozenContent> {
	const taken = byLayer((layer) => take(layer, layers[layer]))
	const references = byLayer((layer) => assetsOf(taken[layer].records.values()))
	const lastChanges = lastChangesOf(LAYERS.map((layer) => taken[layer]))
	const found = await lookUp({
		assets: [...new Set(Object.values(references).flat())],
		people: [...new Set([...lastChanges.keys(), ...taken.canvas.assessments.map(({ by }) => by)])],
	})
	const named = (id: PersonId) => ({ id, name: found.names.get(id) ?? '' })
	const assets = new Map(found.assets.map((asset) => [asset.id, asset]))

	const described = byLayer((layer) => {
		const images = references[layer].flatMap((id) => assets.get(id) ?? [])
		const salt = layer === 'leaders' ? randomBytes(32).toString('hex') : undefined
		return describe(taken[layer], images, salt)
	})

	// where both layers hold an id, people see what leaders wrote
	const shown = [...new Map([...taken.canvas.records, ...taken.review.records]).values()] as BoardRecord[]
	const assessments = taken.canvas.assessments.map(({ by, at, ...cell }) => {
		return { ...cell, by: named(by), at: new Date(at).toISOString() }
	})
	const context = contextOf(shown, asOf, assessments)
	const contextText = canonicalJson(context)
	const parts = byLayer((layer) => described[layer].part)
	return {
		stored: {
			...byLayer((layer) => described[layer].stored),
			context: { packed: pack(contextText), state: NO_STATE },
		},
		parts: { ...parts, context: { sha256: sha256(contextText), bytes: Buffer.byteLength(contextText) } },
		states: byLayer((layer) => described[layer].state),
		content: contentHash(parts),
		counts: {
			...countRecords(shown),
			openFindings: context.notKnown.findings.length,
			openQuestions: context.notKnown.questions.length,
		},
		lastChanges: [...lastChanges].map(([id, at]) => ({ person: named(id), at })),
	}
}

const byLayer = <Value>(value: (layer: Layer) => Value) =>
	Object.fromEntries(LAYERS.map((layer) => [layer, value(layer)])) as Record<Layer, Value>

interface Taken {
	layer: Layer
	records: Map<string, unknown>
	broken: { id: string; reason: string }[]
	state: Uint8Array
	/** Whoever changed something, with when she last did, in milliseconds since 1970. */
	changers: ReadonlyMap<PersonId, number>
	/** The last judgements of cells; a verdict that has changed otherwise since has another one. */
	assessments: { map: string; cell: string; fit: Fit; by: PersonId; at: number }[]
}

/** All of it: of a discussion the resolved threads too, and those on what was deleted. */
function take(layer: Layer, log: LayerLog): Taken {
	const { doc, attribution } = decodeLayer(log, layer)
	const read = layer === 'discussion' ? readDiscussion(doc) : readRecords(doc, layer)
	const state = Y.encodeStateAsUpdateV2(doc)
	doc.destroy()
	const { people, assessments } = attribution.histories
	return { layer, ...read, state, changers: people, assessments: [...assessments].map(placed) }
}

function placed([place, assessment]: [string, Assessment]): Taken['assessments'][number] {
	const cut = place.indexOf('/')
	return { map: place.slice(0, cut), cell: place.slice(cut + 1), ...assessment }
}

function lastChangesOf(taken: readonly Taken[]): Map<PersonId, number> {
	const last = new Map<PersonId, number>()
	for (const { layer, changers } of taken) {
		// what leaders alone may read must not show, not even by who wrote it
		if (layer === 'leaders') continue
		for (const [person, at] of changers) last.set(person, Math.max(at, last.get(person) ?? 0))
	}
	return last
}

/** A salted part is hidden from most readers of the header: its hashes reveal nothing, and neither may its size. */
function describe({ records, broken, state }: Taken, assets: SnapshotAsset[], salt?: string) {
	const part: SnapshotPart = { records: Object.fromEntries(records), unreadable: broken }
	if (assets.length > 0) part.assets = assets
	if (salt !== undefined) part.salt = salt
	const content = canonicalJson(part)
	const hidden = salt !== undefined
	return {
		stored: { packed: pack(content), state: pack(state) },
		part: {
			sha256: sha256(content),
			bytes: hidden ? null : Buffer.byteLength(content),
			records: hidden ? null : records.size,
			unreadable: hidden ? null : broken.length,
		},
		state: sha256(salt ?? '', state),
	}
}
