import { putRecord } from '@groundwork/shared/board/write'
import { seedCanvas } from '@groundwork/shared/board/seed'
import { createReplica } from '@groundwork/shared/testing/replica'
import type { Replica } from '@groundwork/shared/testing/replica'
import type { TLRecord, TLShape, TLStore } from '@tldraw/tlschema'
import * as Y from 'yjs'
import { notes } from './workload.js'

/** Client ids of 32 bits, as Yjs draws them, but the same in every run: their length counts in every frame. */
export const CLIENT = { author: 0x9e3779b1, sender: 0x85ebca6b, receiver: 0xc2b2ae35 } as const

export const NOTES = 10_000

/** Records that a person pastes at once. */
const CHUNK = 100

/** A seeded board of these records, as one person makes it. */
export function boardOf(records: readonly TLRecord[]): Y.Doc {
	const doc = new Y.Doc()
	doc.clientID = CLIENT.author
	seedCanvas(doc, { title: 'Plan', template: 'blank', approaches: [] })
	for (let from = 0; from < records.length; from += CHUNK) {
		doc.transact(() => {
			for (const record of records.slice(from, from + CHUNK)) putRecord(doc, record)
		})
	}
	return doc
}

let state: Uint8Array | undefined

/** The board of 10,000 notes, encoded. */
export function notes10k(): Uint8Array {
	state ??= Y.encodeStateAsUpdate(boardOf(notes(NOTES)))
	return state
}

export const canvasOf = (replica: Replica): Y.Doc => replica.docs.canvas!

/** A leader's replica that has received a board and shows it. */
export function replicaOf(board: Uint8Array, clientId: number): Replica {
	const replica = createReplica()
	canvasOf(replica).clientID = clientId
	receive(replica, board)
	replica.binding.flush()
	return replica
}

export function receive(replica: Replica, update: Uint8Array): void {
	Y.applyUpdate(canvasOf(replica), update, 'network')
}

/** Shapes as a person might have selected them: anywhere on the board, the same ones in every store of it. */
export function someShapes(store: TLStore, count: number, from = 0): TLShape[] {
	const shapes = Object.values(store.serialize('document')).filter((record) => record.typeName === 'shape')
	return shapes.toSorted((a, b) => (a.id < b.id ? -1 : 1)).slice(from, from + count)
}

/** Throws where two people see different records, or somebody else's than were made. */
export function mustAgree(one: Replica, two: Replica, made: readonly TLRecord[] = []): void {
	const [a, b] = [one.records(), two.records()]
	const differ = Object.keys({ ...a, ...b }).filter((key) => canonical(a[key]) !== canonical(b[key]))
	if (differ.length > 0) throw new Error(`two replicas disagree about ${differ.slice(0, 3).join(', ')}`)
	for (const record of made) {
		if (canonical(b[record.id]) !== canonical(record)) throw new Error(`${record.id} arrived changed`)
	}
}

const canonical = (value: unknown) =>
	JSON.stringify(value, (_key, inner: unknown) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
			: inner,
	)
