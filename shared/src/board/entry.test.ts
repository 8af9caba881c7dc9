import {
	DocumentRecordType,
	TLDOCUMENT_ID,
	createShapeId,
	defaultBindingSchemas,
	defaultShapeSchemas,
} from '@tldraw/tlschema'
import type { TLRecord, TLShape } from '@tldraw/tlschema'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { arrowBinding, card, change, geo, grid, impediment, note, page, tie } from '../testing/records.js'
import { layerOf } from '../model/layerOf.js'
import { OWN_SHAPES } from '../model/schema.js'
import { UNJUDGED } from '../model/shapes/map.js'
import type { MapShape } from '../model/shapes/map.js'
import { connector, frame, stroke } from '../testing/drawings.js'
import { decodeBase, encodeBase } from './base.js'
import { recordsOf } from './layout.js'
import { seedCanvas } from './seed.js'
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

const STYLE = { color: 'black', size: 'm' } as const
const points = (count: number, dx: number, dy: number) =>
	Array.from({ length: count }, (_, i) => ({ x: i * dx, y: i * dy, z: 0.5 }))
const draw = (count: number, props: Partial<ReturnType<typeof stroke>['props']> = {}) => {
	const drawn = stroke('draw', points(count, 2, 1 / 16))
	return { ...drawn, props: { ...drawn.props, ...props } }
}

/** A shape of a type that the builders of tests do not make. */
const shape = (type: string, props: object, over: object = {}) =>
	({ ...geo(type), type, props, ...over }) as unknown as TLShape
const asset = (type: string, props: object) =>
	({ id: `asset:${type}`, typeName: 'asset', type, props, meta: {} }) as unknown as TLRecord

const media = { w: 320, h: 180, url: '', assetId: 'asset:image', altText: 'The hall' }
const richText = {
	type: 'doc',
	content: [
		{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Why' }] },
		{
			type: 'bulletList',
			content: [
				{
					type: 'listItem',
					content: [
						{ type: 'paragraph', content: [{ type: 'text', text: 'time', marks: [{ type: 'bold' }] }] },
					],
				},
			],
		},
	],
}
/** One of each: every type of tldraw 3.15 that a board may hold, and ours. */
const records: TLRecord[] = [
	DocumentRecordType.create({ id: TLDOCUMENT_ID, name: 'Plan', gridSize: 20, meta: { a: 1 } }),
	page('page:b', 'a2'),
	asset('image', {
		name: 'hall.png',
		src: 'asset:abc',
		w: 640,
		h: 360,
		mimeType: 'image/png',
		isAnimated: false,
		fileSize: 12,
	}),
	asset('video', { name: 'hall', src: null, w: 1, h: 1, mimeType: null, isAnimated: true }),
	asset('bookmark', { title: 'A', description: '', image: '', favicon: '', src: null }),
	arrowBinding('x', 'shape:a' as TLShape['id'], 'shape:b' as TLShape['id']),
	note('note', 'Ask families\nfirst'),
	note('moved', '', { x: 3.0625, rotation: 1.5, opacity: 0.5, meta: { from: { a: ['program', 1, null] } } }),
	geo('geo', { parentId: 'shape:frame' as TLShape['parentId'], isLocked: true }),
	geo('structured', { props: { ...geo('g').props, richText: richText } }),
	shape('text', { ...STYLE, font: 'sans', textAlign: 'end', w: 80, richText, scale: 1.5, autoSize: false }),
	shape('line', {
		...STYLE,
		dash: 'draw',
		spline: 'cubic',
		points: { a1: { id: 'a1', index: 'a1', x: 0, y: 0 }, a2: { id: 'a2', index: 'a2', x: 9.7, y: 9 } },
		scale: 1,
	}),
	draw(5),
	shape('highlight', {
		...STYLE,
		segments: [{ type: 'straight', points: points(2, 4, 4) }],
		isComplete: true,
		isPen: true,
		scale: 1,
	}),
	connector('arrow', { props: { ...connector('a').props, text: 'leads to', bend: 12.5 } }),
	frame('frame', { props: { w: 400, h: 300, name: 'Grading', color: 'blue' } }),
	shape('group', {}),
	shape('image', {
		...media,
		playing: true,
		crop: { topLeft: { x: 0, y: 0 }, bottomRight: { x: 1, y: 0.5 } },
		flipX: true,
		flipY: false,
	}),
	shape('video', { ...media, time: 0, playing: false, autoplay: false }),
	shape('bookmark', { w: 300, h: 320, assetId: null, url: 'https://a.b' }),
	seededMap(),
	change('change', { title: 'Two blocks', from: 'Eight', to: 'Two', owner: 'Ada', status: 'agreed' }),
	card('evidence', 'evidence', { claim: 'It worked next door', strength: 'local_story' }),
	card('support_need', 'need', { need: 'Ask open questions', kind: 'do', who: 'Grade 7' }),
	card('provider', 'provider', { name: 'Coach', until: '2027-06-30', rooted: 'own_classrooms' }),
	card('decision', 'decision', {
		question: 'Which bells?',
		chosen: 'None',
		setAside: { review_due: 'Later' },
	}),
	card('response', 'response', { question: 'families', answer: 'An evening', confidence: 'guess' }),
	card('learner_check', 'check', { group: 'weak_readers', risk: 'high', safeguard: 'Audio' }),
	impediment('pin', { statement: 'Seat time', visibility: 'team', severity: 5, rulePurpose: 'other' }),
	tie(
		'tie',
		'requires',
		{ kind: 'card', card: createShapeId('change') },
		{ kind: 'cell', map: createShapeId('map'), aspect: 'grading', approach: 'blended_learning' },
	),
	grid('grid', {
		grid: 'coexistence',
		rows: { volunteers: { code: 'volunteers', label: '', index: 'a1' as never } },
		columns: { '1': { code: '1', label: '', index: 'a1' as never } },
		cells: { 'volunteers:1': { schedule: 'Two blocks', grading: 'Both' } },
	}),
]

/** A map as a new board has one, with a cell judged and a row of the team's own. */
function seededMap(): TLRecord {
	const doc = new Y.Doc()
	seedCanvas(doc, { title: 'Plan', template: 'environment_map', approaches: ['blended_learning'] })
	const map = readRecords(doc, 'canvas').records.get('shape:map') as unknown as MapShape
	const own = { code: 'other', label: 'Bells', category: 'processes', index: 'a9' } as never
	const cells = {
		'grading:blended_learning': { ...UNJUDGED, fit: 'blocks', note: 'Seat time' },
	} satisfies MapShape['props']['cells']
	return { ...map, props: { ...map.props, aspects: { ...map.props.aspects, own }, cells } }
}

describe('a record in its document', () => {
	test.each(records.map((record) => [record.id, record] as const))(
		'[LAYOUT-1] %s: another replica reads it as it was made',
		(_id, record) => {
			expect(roundTrip(record)).toEqual(record)
		},
	)

	test('[LAYOUT-1] these are all the types there are', () => {
		const made = new Set(records.map((record) => ('type' in record ? record.type : record.typeName)))
		const shapes = Object.keys(defaultShapeSchemas).filter((type) => type !== 'embed')
		const all = [
			...shapes,
			...Object.keys(OWN_SHAPES),
			...Object.keys(defaultBindingSchemas),
			'document',
			'page',
		]
		expect(all.filter((type) => !made.has(type as never))).toEqual([])
	})

	test('[LAYOUT-1] and what its template has and it has not is not there', () => {
		const { props, ...rest } = geo('a')
		const { url: _url, ...others } = props
		const record = { ...rest, props: others }
		const { isLocked: _isLocked, ...unlocked } = record
		for (const one of [record, unlocked])
			expect(decodeBase('shape:a', encodeBase(one as never))).toStrictEqual(one)
	})

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
		const larger = draw(200, {
			isComplete: true,
			segments: [{ type: 'free', points: points(200, 4, 1 / 8) }],
		})
		changeRecord(doc, drawn, larger)
		expect(readRecords(doc, 'canvas').records.get(drawn.id)).toEqual(larger)
	})

	test('[STROKE-6] a line resized by two people at once is the one or the other', () => {
		const [alice, bob] = [new Y.Doc(), new Y.Doc()]
		putRecord(alice, draw(50))
		Y.applyUpdate(bob, Y.encodeStateAsUpdate(alice))
		const sized = (by: number) => draw(50, { segments: [{ type: 'free', points: points(50, 2 * by, by) }] })
		changeRecord(alice, draw(50), sized(2))
		changeRecord(bob, draw(50), sized(3))
		Y.applyUpdate(bob, Y.encodeStateAsUpdate(alice))
		Y.applyUpdate(alice, Y.encodeStateAsUpdate(bob))
		const [one, other] = [alice, bob].map((doc) => readRecords(doc, 'canvas').records.get('shape:draw'))
		expect(one).toEqual(other)
		expect([sized(2), sized(3)]).toContainEqual(one)
	})

	test('[STROKE-7] a line that two people draw on at once is what the one or the other drew', () => {
		const [alice, bob] = [new Y.Doc(), new Y.Doc()]
		putRecord(alice, draw(3))
		Y.applyUpdate(bob, Y.encodeStateAsUpdate(alice))
		const lines = [draw(40), draw(1), draw(0)]
		changeRecord(alice, draw(3), draw(40))
		changeRecord(bob, draw(3), draw(1))
		changeRecord(bob, draw(1), draw(0))
		Y.applyUpdate(bob, Y.encodeStateAsUpdate(alice))
		Y.applyUpdate(alice, Y.encodeStateAsUpdate(bob))
		const [one, other] = [alice, bob].map((doc) => readRecords(doc, 'canvas').records.get(draw(0).id))
		expect(one).toEqual(other)
		expect(lines).toContainEqual(one)
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
