import { randomBytes } from 'node:crypto'
import { readRecords } from '@groundwork/shared/board/read'
import type { BoardRecord } from '@groundwork/shared/board/read'
import { readDiscussion } from '@groundwork/shared/discussion/layout'
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
import { pack } from '../../storage/records/packed.js'
import { sha256 } from '../digest.js'
import { assetsOf } from './assetsOf.js'
import { contextOf } from './context.js'
import type { NamedAssessment } from './context.js'
import { countRecords } from './counts.js'
import type { LayerBytes } from '../../room/Rooms.js'
import { readLayer } from './readLayer.js'

/** A board's content as it is stored, and as the header names it. */
export interface FrozenContent {
	stored: Record<SnapshotPartName, { packed: Uint8Array; state: Uint8Array }>
	parts: SnapshotHeader['parts']
	states: SnapshotHeader['states']
	content: string
	counts: SnapshotCounts
}

/** Looks up images by `board/id`. */
export type FindAssets = (references: readonly string[]) => Promise<SnapshotAsset[]>

const NO_STATE = pack('')

export interface FreezeAsks {
	layers: readonly LayerBytes[]
	/** The day by which findings are found, as `YYYY-MM-DD`. */
	asOf: string
	assessments: readonly NamedAssessment[]
}

/** Everything of a board that takes time: it runs in a thread of its own. */
export async function freezeContent(
	{ layers, asOf, assessments }: FreezeAsks,
	findAssets: FindAssets,
): Promise<FrozenContent> {
	const taken = new Map(layers.map((bytes) => [bytes.layer, take(bytes)]))
	const recordsOf = (layer: Layer) => taken.get(layer)?.records ?? new Map<string, unknown>()
	const references = new Map(LAYERS.map((layer) => [layer, assetsOf(recordsOf(layer).values())]))
	const all = [...new Set([...references.values()].flat())]
	const assets = new Map((all.length > 0 ? await findAssets(all) : []).map((asset) => [asset.id, asset]))

	const described = Object.fromEntries(
		LAYERS.map((layer) => {
			const of = taken.get(layer)
			if (!of) throw new Error(`the layer ${layer} is missing`)
			const images = (references.get(layer) ?? []).flatMap((id) => assets.get(id) ?? [])
			return [layer, describe(of, images, layer === 'leaders' ? randomBytes(32).toString('hex') : undefined)]
		}),
	) as Record<Layer, ReturnType<typeof describe>>

	// where both layers hold an id, people see what leaders wrote
	const shown = [...new Map([...recordsOf('canvas'), ...recordsOf('review')]).values()] as BoardRecord[]
	const context = contextOf(shown, asOf, assessments)
	const contextText = canonicalJson(context)
	const byLayer = <Key extends 'stored' | 'part' | 'state'>(key: Key) =>
		Object.fromEntries(LAYERS.map((layer) => [layer, described[layer][key]])) as Record<
			Layer,
			ReturnType<typeof describe>[Key]
		>
	const parts = byLayer('part')
	return {
		stored: { ...byLayer('stored'), context: { packed: pack(contextText), state: NO_STATE } },
		parts: { ...parts, context: { sha256: sha256(contextText), bytes: Buffer.byteLength(contextText) } },
		states: byLayer('state'),
		content: contentHash(parts),
		counts: {
			...countRecords(shown),
			openFindings: context.notKnown.findings.length,
			openQuestions: context.notKnown.questions.length,
		},
	}
}

interface Taken {
	records: Map<string, unknown>
	broken: { id: string; reason: string }[]
	state: Uint8Array
}

/** All of it: of a discussion the resolved threads too, and those on what was deleted. */
function take(bytes: LayerBytes): Taken {
	const doc = readLayer(bytes)
	const { layer } = bytes
	const read = layer === 'discussion' ? readDiscussion(doc) : readRecords(doc, layer)
	const state = Y.encodeStateAsUpdateV2(doc)
	doc.destroy()
	return { ...read, state }
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
