import type { RecordsDiff } from '@tldraw/store'
import type { TLRecord } from '@tldraw/tlschema'
import type * as Y from 'yjs'
import { changeRecord, putRecord, removeRecord } from '../board/write.js'
import { layerOf } from '../model/layerOf.js'
import type { Layer } from '../model/roles.js'
import { LIMITS } from '../protocol/limits.js'
import type { LayeredDocs } from './LayeredDocs.js'

interface Write {
	(doc: Y.Doc): void
	/** About how many it writes. Where it says nothing, few. */
	characters?: number
}

/** A character takes up to three bytes, and a transaction is one frame on the wire. */
const MOST_CHARACTERS = LIMITS.frameBytes / 4

/**
 * Writes one person's changes into the layers they belong to, one transaction a layer; `ends` belong to these transactions too.
 * Only where more is added at once than one frame may hold, as by a paste of a thousand cards, it is several. Returns the ids of
 * changes that were not written because their layer is not hers to write.
 */
export function writeLocal(
	diff: RecordsDiff<TLRecord>,
	docs: LayeredDocs,
	mayWrite: (layer: Layer) => boolean,
	origin: object,
	ends: ReadonlyMap<Layer, () => void> = new Map(),
): Set<string> {
	const refused = new Set<string>()
	const writes = new Map<Layer, Write[]>([...ends].map(([layer, end]) => [layer, [end]]))
	const plan = (id: string, steps: readonly (readonly [Layer, Write])[]) => {
		if (!steps.every(([layer]) => mayWrite(layer) && docs.doc(layer))) {
			refused.add(id)
			return
		}
		for (const [layer, write] of steps) {
			const list = writes.get(layer)
			if (list) list.push(write)
			else writes.set(layer, [write])
		}
	}

	for (const record of Object.values(diff.added)) {
		const layer = layerOf(record)
		const home = docs.home(record.id)
		const leave = home !== undefined && home !== layer ? ([[home, remove(record.id)]] as const) : []
		plan(record.id, [[layer, put(record)], ...leave])
	}
	for (const [from, to] of Object.values(diff.updated)) {
		const [before, after] = [layerOf(from), layerOf(to)]
		if (before === after) plan(to.id, [[after, (doc) => changeRecord(doc, from, to)]])
		else
			plan(to.id, [
				[after, put(to)],
				[before, remove(to.id)],
			])
	}
	for (const record of Object.values(diff.removed)) {
		// A move between layers may have arrived by half: what is left behind must not come back.
		const homes = new Set([layerOf(record), ...docs.homes(record.id)])
		plan(
			record.id,
			[...homes].map((layer) => [layer, remove(record.id)] as const),
		)
	}

	for (const [layer, list] of writes) {
		const doc = docs.doc(layer)
		for (const part of inParts(list))
			doc?.transact(() => {
				for (const write of part) write(doc)
			}, origin)
	}
	return refused
}

/** The same in their order, so many at once as one frame may hold. */
function inParts(writes: readonly Write[]): Write[][] {
	const parts: Write[][] = []
	let part: Write[] = []
	let characters = Infinity
	for (const write of writes) {
		characters += write.characters ?? 0
		if (characters > MOST_CHARACTERS) {
			parts.push((part = []))
			characters = write.characters ?? 0
		}
		part.push(write)
	}
	return parts
}

const put = (record: TLRecord): Write =>
	Object.assign((doc: Y.Doc) => putRecord(doc, record), { characters: JSON.stringify(record).length })

const remove =
	(id: string): Write =>
	(doc) =>
		removeRecord(doc, id)
