import { readFileSync } from 'node:fs'
import { decodeLayer } from '@groundwork/server/room/decodeLayer'
import { RoomRegistry } from '@groundwork/server/room/RoomRegistry'
import { MemoryAuthors } from '@groundwork/server/storage/memory/MemoryAuthors'
import { MemoryLog } from '@groundwork/server/storage/memory/MemoryLog'
import { OwnGesture } from '@groundwork/shared/board/gesture'
import { LAYOUT_VERSION, gesturesOf, metaOf, recordsOf } from '@groundwork/shared/board/layout'
import { readRecords } from '@groundwork/shared/board/read'
import { upgradeLayer } from '@groundwork/shared/board/upgrade'
import { changeRecord, putRecord } from '@groundwork/shared/board/write'
import { newBoardId } from '@groundwork/shared/model/ids'
import type { Layer } from '@groundwork/shared/model/roles'
import { completeProps } from '@groundwork/shared/model/shapes/complete'
import { boardSchema } from '@groundwork/shared/model/schema'
import { createReplica, meet } from '@groundwork/shared/testing/replica'
import { geo, note } from '@groundwork/shared/testing/records'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { STAMP } from '../kit/stamp.js'

/** A board as the first version of this program wrote it, what that showed, and an edit of a copy that was away. */
const kept = JSON.parse(readFileSync(new URL('../fixtures/layout-1.json', import.meta.url), 'utf8')) as {
	updates: Record<string, string>
	late: string
	records: Record<string, object>
}

/** What it showed, with the fields that came later as nobody has filled them in (LAYOUT-11). */
const EXPECTED = Object.fromEntries(
	Object.entries(kept.records).map(([id, record]) => {
		const { type, props } = record as { type?: string; props?: object }
		return [id, props ? { ...record, props: completeProps(type, props) } : record]
	}),
)

type Shape = ReturnType<typeof geo>

const LAYERS = ['canvas', 'review', 'leaders'] as const
const logger = { error: () => {} } as never
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64'))

function docOf(layer: Layer): Y.Doc {
	const doc = new Y.Doc()
	Y.applyUpdate(doc, bytes(kept.updates[layer]!))
	return doc
}

/** What a leader's canvas shows of it. */
function shown(docs: Iterable<[Layer, Y.Doc]>): Record<string, object> {
	const leader = createReplica('leader')
	for (const [layer, doc] of docs) Y.applyUpdate(leader.docs[layer]!, Y.encodeStateAsUpdate(doc))
	leader.binding.flush()
	const records = leader.records()
	expect(leader.quarantined).toEqual([])
	leader.dispose()
	return records
}

describe('a board of layout 1', () => {
	test('[LAYOUT-5] is read as it was, before and after it is brought to this layout', () => {
		const docs = LAYERS.map((layer) => [layer, docOf(layer)] as [Layer, Y.Doc])
		expect(shown(docs)).toEqual(EXPECTED)
		for (const [layer, doc] of docs) upgradeLayer(doc, layer)
		expect(shown(docs)).toEqual(EXPECTED)
		for (const [, doc] of docs) expect(metaOf(doc).get('layout')).toBe(LAYOUT_VERSION)
	})

	test('[LAYOUT-5] is brought up once: a second time nothing changes', () => {
		const doc = docOf('canvas')
		upgradeLayer(doc, 'canvas')
		let updates = 0
		doc.on('update', () => updates++)
		upgradeLayer(doc, 'canvas')
		expect(updates).toBe(0)
	})

	test('[LAYOUT-6] keeps what a device did to its copy while it was away', () => {
		const doc = docOf('canvas')
		upgradeLayer(doc, 'canvas')
		Y.applyUpdate(doc, bytes(kept.late))
		const card = readRecords(doc, 'canvas').records.get('shape:c')
		expect(card).toMatchObject({
			x: 77,
			y: 88,
			props: { title: 'Two long blocks, from autumn', to: 'Two blocks a day', status: 'agreed' },
		})
	})

	test('[LAYOUT-6] edited on this device before the server brought it up keeps both, and doubles nothing', () => {
		const [server, device] = [docOf('canvas'), docOf('canvas')]
		const card = readRecords(device, 'canvas').records.get('shape:c')! as Shape
		const text = readRecords(device, 'canvas').records.get('shape:n')! as Shape
		device.transact(() => {
			changeRecord(device, card, {
				...card,
				props: { ...card.props, title: 'Two blocks', to: 'Two' },
			})
			changeRecord(device, text, {
				...text,
				props: { ...text.props, richText: note('n', 'Ask students').props.richText },
			})
		})
		upgradeLayer(server, 'canvas')
		Y.applyUpdate(server, Y.encodeStateAsUpdate(device))
		Y.applyUpdate(device, Y.encodeStateAsUpdate(server))
		for (const doc of [server, device]) {
			const { records, broken } = readRecords(doc, 'canvas')
			expect(broken).toEqual([])
			expect(records.get('shape:c')).toMatchObject({ props: { title: 'Two blocks', to: 'Two' } })
			expect(JSON.stringify(records.get('shape:n'))).toContain('"Ask students"')
		}
	})

	test('[LAYOUT-7] brought up by two servers at once doubles nothing', () => {
		const docs = LAYERS.map((layer) => {
			const [one, other] = [docOf(layer), docOf(layer)]
			for (const doc of [one, other]) upgradeLayer(doc, layer)
			Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
			return [layer, one] as [Layer, Y.Doc]
		})
		expect(shown(docs)).toEqual(EXPECTED)
	})

	test('[TEXT-1] then merges texts letter by letter', () => {
		const doc = docOf('canvas')
		upgradeLayer(doc, 'canvas')
		const seed = createReplica('member')
		Y.applyUpdate(seed.docs.canvas!, Y.encodeStateAsUpdate(doc))
		const [alice, bob] = [createReplica('member', seed), createReplica('member', seed)]
		const retitle = (who: typeof alice, title: string) => {
			const card = who.store.get('shape:c' as never) as unknown as ReturnType<typeof geo>
			who.store.put([{ ...card, props: { ...card.props, title } as never }])
		}
		retitle(alice, 'At last: Two long blocks')
		retitle(bob, 'Two long blocks, daily')
		meet(alice, bob)
		expect(alice.store.get('shape:c' as never)).toMatchObject({
			props: { title: 'At last: Two long blocks, daily' },
		})
		expect(bob.records()).toEqual(alice.records())
		for (const one of [seed, alice, bob]) one.dispose()
	})
})

describe('a server that loads a layer', () => {
	test('[LAYOUT-7] brings it up before anybody joins, durably, and once', async () => {
		const [log, board] = [new MemoryLog(), newBoardId()]
		const key = { board, layer: 'canvas' as const }
		await log.append(key, bytes(kept.updates['canvas']!), STAMP)
		for (let start = 0; start < 3; start++) {
			const rooms = new RoomRegistry({ log, authors: new MemoryAuthors(), generation: 'one', logger })
			const { room } = await rooms.hold(key)
			expect(metaOf(room.doc).get('layout')).toBe(LAYOUT_VERSION)
			await rooms.close()
			const { foldedTo, tail } = await log.read(key)
			expect(foldedTo + tail.length).toBe(2)
		}
	})

	test('[LAYOUT-7] brings it up before it is captured, also where nobody has it open', async () => {
		const [log, board] = [new MemoryLog(), newBoardId()]
		await log.append({ board, layer: 'canvas' }, bytes(kept.updates['canvas']!), STAMP)
		const rooms = new RoomRegistry({ log, authors: new MemoryAuthors(), generation: 'one', logger })
		const { layers } = await rooms.freeze(board)
		expect(metaOf(decodeLayer(layers.canvas, 'canvas').doc).get('layout')).toBe(LAYOUT_VERSION)
		await rooms.close()
	})

	test('[LAYOUT-9] that a newer program wrote refuses it, and leaves it as it is', async () => {
		const [log, board] = [new MemoryLog(), newBoardId()]
		const key = { board, layer: 'canvas' as const }
		const doc = docOf('canvas')
		metaOf(doc).set('layout', LAYOUT_VERSION + 1)
		await log.append(key, Y.encodeStateAsUpdate(doc), STAMP)
		const rooms = new RoomRegistry({ log, authors: new MemoryAuthors(), generation: 'one', logger })
		await expect(rooms.hold(key)).rejects.toThrow(/of layout 3/)
		expect((await log.read(key)).tail).toHaveLength(1)
		await rooms.close()
	})

	test("[LAYOUT-10] brings records to tldraw's present schema", () => {
		const doc = new Y.Doc()
		const {
			textFirstEditedBy: _none,
			fontSizeAdjustment: _adjusted,
			...props
		} = note('n', 'Kept').props as never as Record<string, unknown>
		const older = boardSchema.serialize()
		// Notes had no font size of their own before version 3 of their props.
		const sequences = { ...older.sequences, 'com.tldraw.shape.note': 2 }
		doc.transact(() => {
			metaOf(doc).set('layout', LAYOUT_VERSION)
			metaOf(doc).set('schema', { ...older, sequences })
			putRecord(doc, { ...note('n'), props: { ...props, richText: undefined, text: 'Kept' } })
		})
		expect(readRecords(doc, 'canvas').broken).toHaveLength(1)
		upgradeLayer(doc, 'canvas')
		const { records, broken } = readRecords(doc, 'canvas')
		expect(broken).toEqual([])
		expect(records.get('shape:n')).toMatchObject({ props: { fontSizeAdjustment: 0 } })
		expect(JSON.stringify(records.get('shape:n'))).toContain('"Kept"')
		expect(metaOf(doc).get('schema')).toEqual(older)
	})

	test('[GEST-11] settles the gesture of a client that died where everybody saw it', async () => {
		const [log, board] = [new MemoryLog(), newBoardId()]
		const key = { board, layer: 'canvas' as const }
		const doc = new Y.Doc()
		upgradeLayer(doc, 'canvas')
		const shapes = ['a', 'b', 'c'].map((name, i) => geo(name, { x: i * 100 }))
		doc.transact(() => shapes.forEach((shape) => putRecord(doc, shape)))
		doc.transact(() => {
			const gesture = new OwnGesture(doc, shapes)
			gesture.move((id) => ({ ...shapes.find((shape) => shape.id === id)!, x: 12.5, y: 30 }))
		})
		const seen = readRecords(doc, 'canvas').records
		await log.append(key, Y.encodeStateAsUpdate(doc), STAMP)
		const rooms = new RoomRegistry({ log, authors: new MemoryAuthors(), generation: 'one', logger })
		const { room } = await rooms.hold(key)
		expect(gesturesOf(room.doc).size).toBe(0)
		expect(readRecords(room.doc, 'canvas').records).toEqual(seen)
		expect(recordsOf(room.doc).get('shape:a')).toBeInstanceOf(Y.Map)
		await rooms.close()
	})
})
