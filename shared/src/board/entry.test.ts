import type { TLRecord, TLShape } from '@tldraw/tlschema'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { arrowBinding, change, geo, impediment, note, page } from '../testing/records.js'
import { layerOf } from '../model/layerOf.js'
import { recordsOf } from './layout.js'
import { readRecords } from './read.js'
import { changeRecord, putRecord } from './write.js'

/** What another replica reads after the record was written, and after it was changed. */
function roundTrip(...versions: TLRecord[]): TLRecord | string {
	const [here, there] = [new Y.Doc(), new Y.Doc()]
	const [first, ...later] = versions
	putRecord(here, first!)
	let before = first!
	for (const version of later) {
		changeRecord(here, before, version)
		before = version
	}
	Y.applyUpdate(there, Y.encodeStateAsUpdate(here))
	const { records, broken } = readRecords(there, layerOf(before))
	return records.get(before.id) ?? broken[0]?.reason ?? 'gone'
}

const line = {
	...geo('line'),
	type: 'line',
	props: {
		color: 'black',
		dash: 'draw',
		size: 'm',
		spline: 'line',
		points: { a1: { id: 'a1', index: 'a1', x: 0, y: 0 }, a2: { id: 'a2', index: 'a2', x: 9, y: 9 } },
		scale: 1,
	},
} as unknown as TLShape
const draw = (points: number, over: object = {}) =>
	({
		...geo('draw'),
		type: 'draw',
		props: {
			color: 'black',
			fill: 'none',
			dash: 'draw',
			size: 'm',
			segments: [
				{ type: 'free', points: Array.from({ length: points }, (_, i) => ({ x: i * 2, y: i / 16, z: 0.5 })) },
			],
			isComplete: false,
			isClosed: false,
			isPen: false,
			scale: 1,
			...over,
		},
	}) as unknown as TLShape

const records: TLRecord[] = [
	page('page:b', 'a2'),
	arrowBinding('x', 'shape:a' as TLShape['id'], 'shape:b' as TLShape['id']),
	note('note', 'Ask families\nfirst'),
	note('moved', '', { x: 3.0625, rotation: 1.5, opacity: 0.5, meta: { from: { a: ['program', 1, null] } } }),
	geo('geo', { parentId: 'shape:frame' as TLShape['parentId'], isLocked: true }),
	line,
	draw(5),
	change('change', { title: 'Two blocks', from: 'Eight', to: 'Two', owner: 'Ada', status: 'agreed' }),
	impediment('pin', { statement: 'Seat time', visibility: 'team', severity: 5 }),
]

describe('a record in its document', () => {
	test.each(records.map((record) => [record.id, record] as const))(
		'[LAYOUT-1] %s: another replica reads it as it was made',
		(_id, record) => {
			expect(roundTrip(record)).toEqual(record)
		},
	)

	test('[LAYOUT-1] so it does of every value at any depth, and of values that come and go', () => {
		const first = geo('a', { meta: { a: { b: { c: 1, d: [1] } } } })
		const second = { ...first, meta: { a: { b: { c: 2, d: [1, 2] }, e: 'new' } }, opacity: 0.3 }
		const third = { ...second, meta: { a: { e: 'new' } } }
		const fourth = {
			...third,
			meta: { a: { b: { c: 7 } } },
			x: 4,
			props: { ...third.props, color: 'red' as const },
		}
		expect(roundTrip(first, second)).toEqual(second)
		expect(roundTrip(first, second, third)).toEqual(third)
		expect(roundTrip(first, second, third, fourth)).toEqual(fourth)
	})

	test('[LAYOUT-2] of the usual kind takes few bytes', () => {
		const doc = new Y.Doc()
		doc.transact(() => {
			for (let i = 0; i < 100; i++)
				putRecord(
					doc,
					note(`n${String(i).padStart(20, '0')}`, 'Ask families first', { x: i * 16.5, y: i / 16 }),
				)
		})
		expect(Y.encodeStateAsUpdate(doc).length / 100).toBeLessThan(140)
	})

	test('[STROKE-5] a line that is drawn sends its new points, and one that is resized replaces the old', () => {
		const doc = new Y.Doc()
		putRecord(doc, draw(2))
		const sizes: number[] = []
		doc.on('update', (update: Uint8Array) => sizes.push(update.length))
		for (let i = 3; i <= 200; i++) changeRecord(doc, draw(i - 1), draw(i))
		expect(Math.max(...sizes)).toBeLessThan(40)
		const drawn = draw(200, { isComplete: true })
		changeRecord(doc, draw(200), drawn)
		const points = Array.from({ length: 200 }, (_, i) => ({ x: i * 4, y: i / 8, z: 0.5 }))
		const larger = draw(200, { isComplete: true, segments: [{ type: 'free', points }] })
		changeRecord(doc, drawn, larger)
		expect(readRecords(doc, 'canvas').records.get(drawn.id)).toEqual(larger)
	})

	test('[STROKE-6] a line resized by two people at once is the one or the other', () => {
		const [alice, bob] = [new Y.Doc(), new Y.Doc()]
		putRecord(alice, draw(50))
		Y.applyUpdate(bob, Y.encodeStateAsUpdate(alice))
		const sized = (by: number) =>
			draw(50, {
				segments: [
					{
						type: 'free',
						points: Array.from({ length: 50 }, (_, i) => ({ x: i * 2 * by, y: i * by, z: 0.5 })),
					},
				],
			})
		changeRecord(alice, draw(50), sized(2))
		changeRecord(bob, draw(50), sized(3))
		Y.applyUpdate(bob, Y.encodeStateAsUpdate(alice))
		Y.applyUpdate(alice, Y.encodeStateAsUpdate(bob))
		const [one, other] = [alice, bob].map((doc) => readRecords(doc, 'canvas').records.get('shape:draw'))
		expect(one).toEqual(other)
		expect([sized(2), sized(3)]).toContainEqual(one)
	})

	test('[TEXT-8] of a text that lines cannot say, the whole text is kept, the last writer’s', () => {
		const strange = { type: 'doc', content: [{ type: 'paragraph', content: [] }] }
		const record = note('a', '', { props: { ...note('a').props, richText: strange } })
		expect(roundTrip(record)).toEqual(record)
		const plain = note('a', 'Plain')
		expect(roundTrip(plain, record)).toEqual(record)
		expect(roundTrip(record, plain)).toEqual(plain)
		expect(roundTrip(plain, record, plain)).toEqual(plain)
	})

	test('[LAYOUT-4] changed where it is gone stays gone', () => {
		const doc = new Y.Doc()
		changeRecord(doc, geo('a'), geo('a', { x: 5 }))
		expect(recordsOf(doc).size).toBe(0)
	})
})
