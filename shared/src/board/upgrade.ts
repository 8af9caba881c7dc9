import type { SerializedSchema } from '@tldraw/store'
import type { TLRecord } from '@tldraw/tlschema'
import * as Y from 'yjs'
import type { Layer } from '../model/roles.js'
import { boardSchema } from '../model/schema.js'
import { updateEntry } from './entry.js'
import { Gestures, endAllGestures } from './gesture.js'
import { toLayout2 } from './layout1.js'
import { LAYOUT_VERSION, metaOf, recordsOf } from './layout.js'
import { isEqual } from './pointer.js'
import type { Json } from './pointer.js'
import { readEntry } from './readEntry.js'
import { validateEntry } from './validate.js'
import { changeRecord, putRecord, removeRecord } from './write.js'

/** From each layout to the next. */
const STEPS: Readonly<Record<number, (doc: Y.Doc) => void>> = { 1: toLayout2 }

/**
 * Brings a layer's document to what this program writes: its layout, tldraw's schema, and no gesture of a client that is gone.
 * The server alone calls it, when it loads a layer and before anybody joins: done by two replicas it would be done twice.
 * What is up to date is not changed.
 *
 * @param isInUse whether clients have the layer open all the same, through another server: then gestures go on.
 * @throws where the document was written by a newer program.
 */
export function upgradeLayer(doc: Y.Doc, layer: Layer, isInUse = false): void {
	doc.transact(() => {
		upgradeLayout(doc)
		upgradeSchema(doc)
		if (!isInUse) settleGestures(doc, layer)
	})
}

function upgradeLayout(doc: Y.Doc): void {
	const meta = metaOf(doc)
	const written = meta.get('layout') ?? (recordsOf(doc).size > 0 ? 1 : LAYOUT_VERSION)
	if (typeof written !== 'number' || written > LAYOUT_VERSION)
		throw new Error(
			`the board is of layout ${JSON.stringify(written)}, and this program knows ${LAYOUT_VERSION}`,
		)
	for (let layout = written; layout < LAYOUT_VERSION; layout++) STEPS[layout]?.(doc)
	if (meta.get('layout') !== LAYOUT_VERSION) meta.set('layout', LAYOUT_VERSION)
}

function upgradeSchema(doc: Y.Doc): void {
	const meta = metaOf(doc)
	const current = boardSchema.serialize()
	const written = meta.get('schema') as SerializedSchema | undefined
	if (isEqual(written, current)) return
	if (written !== undefined) migrateRecords(doc, written)
	meta.set('schema', current)
}

function migrateRecords(doc: Y.Doc, schema: SerializedSchema): void {
	const before = new Map<string, Json>()
	for (const [id, entry] of recordsOf(doc)) {
		try {
			before.set(id, readEntry(id, entry))
		} catch {
			// What nobody could read stays as it is, and is named to whoever opens the board.
		}
	}
	const result = boardSchema.migrateStoreSnapshot({
		schema,
		store: Object.fromEntries(before) as unknown as Record<string, TLRecord>,
	})
	if (result.type === 'error')
		throw new Error(`the board cannot be brought to this program's schema: ${result.reason}`)
	const after = new Map<string, TLRecord>(Object.entries(result.value))
	for (const [id, record] of after) {
		const old = before.get(id)
		if (!old) putRecord(doc, record)
		else if (!isEqual(old, record)) changeRecord(doc, old as unknown as TLRecord, record)
	}
	for (const id of before.keys()) if (!after.has(id)) removeRecord(doc, id)
}

/** Writes each shape where the gesture shows it: what the dead client's last frame was, and everybody saw. */
function settleGestures(doc: Y.Doc, layer: Layer): void {
	const gestures = new Gestures(doc)
	const ends: [Y.Map<unknown>, TLRecord, TLRecord][] = []
	for (const id of gestures.ids()) {
		const entry = recordsOf(doc).get(id)
		if (!(entry instanceof Y.Map)) continue
		const verdict = validateEntry(id, entry, layer)
		if (!('record' in verdict)) continue
		const shown = gestures.show(verdict.record)
		if (shown !== verdict.record) ends.push([entry, verdict.record, shown])
	}
	for (const [entry, from, to] of ends) updateEntry(entry, from, to)
	endAllGestures(doc)
}
