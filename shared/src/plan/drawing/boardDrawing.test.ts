import { createShapeId, toRichText } from '@tldraw/tlschema'
import type { TLRecord } from '@tldraw/tlschema'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { readRecords } from '../../board/read.js'
import { seedCanvas } from '../../board/seed.js'
import { TEMPLATES } from '../../model/domain.js'
import { LIMITS } from '../../protocol/limits.js'
import { drawnBoard, judgedMap, shapeOf } from '../../testing/drawnBoard.js'
import { connector, frame } from '../../testing/drawings.js'
import { planRecord } from '../../testing/planRecords.js'
import { random } from '../../testing/random.js'
import { card, change, geo, grid, note, page, tie } from '../../testing/records.js'
import { malformation } from '../../testing/wellFormed.js'
import { english } from '../../text/catalogue.js'
import { spanish } from '../../text/es/catalogue.js'
import { speak } from '../../text/speak.js'
import { boardDrawing } from './boardDrawing.js'
import type { DrawingOptions } from './boardDrawing.js'

const GIF = { mimeType: 'image/gif', base64: 'R0lGODlhAQABAAAAACw=' }

const draw = (records: Iterable<TLRecord>, options?: DrawingOptions) => boardDrawing(records, options).svg

/** The words in it, in their order. */
const wordsOf = (svg: string) =>
	[...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words).join(' ')

const viewBox = (svg: string) => /viewBox="([^"]+)"/.exec(svg)![1]!.split(' ').map(Number)

test('everything that lies on a page is drawn with its words', () => {
	const svg = draw(drawnBoard())
	const words = wordsOf(svg)
	for (const said of [
		'Project-based learning',
		'Scheduling',
		'Blocks',
		'Björn · Seven bells',
		'Supports',
		'guess',
		'Two-hour blocks',
		'Seven periods',
		'Amara',
		'Fewer transitions',
		'Plan backward',
		'The coach',
		'Grade 7',
		'Long briefs',
		'Where are families?',
		'By letter',
		'The bus contract',
		'requires',
		'Ask families',
		'Team A',
		'Team B',
		'hands on',
		'Pilot',
		'In the frame',
		'What we keep',
		'Movable walls',
		'Block schedules',
		'Not drawn here: hologram',
	])
		expect(words).toContain(said)
	expect(svg.match(/<path/g)!.length).toBeGreaterThan(50)
	expect(malformation(svg)).toBeUndefined()
})

test('the same records in another order give the same drawing', () => {
	const records = drawnBoard()
	const { next } = random(7)
	const shuffled = records
		.map((record) => ({ record, at: next() }))
		.toSorted((a, b) => a.at - b.at)
		.map(({ record }) => record)
	expect(draw(shuffled)).toBe(draw(records))
})

test('what people write stays what they wrote, and never becomes markup', () => {
	const hostile = '</text><script>alert(1)</script>&amp;"\u0000\ud800'
	const svg = draw([
		change('a', { title: hostile, owner: hostile }),
		geo('b', { props: { ...geo('b').props, richText: toRichText(hostile) } }),
		frame('c', { props: { ...frame('c').props, name: hostile, color: '"/><script>' as 'black' } }),
		shapeOf('"><script>', 'd', {}),
	])
	expect(svg).not.toContain('<script')
	expect(svg).toContain('&lt;/text&gt;')
	expect(malformation(svg)).toBeUndefined()
})

test('it says what it shows to whoever cannot see it, in the language of the program', () => {
	const svg = draw(drawnBoard(), { caption: 'Snapshot 3' })
	expect(svg).toMatch(/^<svg [^>]*role="img" lang="en"/)
	expect(svg).toContain('<title>Northfield · Board · Snapshot 3</title>')
	expect(/<desc>(.*)<\/desc>/.exec(svg)![1]).toMatch(/A map, “Northfield”, of 15.rows and 2.approaches\./)
	expect(svg).toContain('Cards: 1 × Change, 1 × Evidence')
})

test('every question has its grid, with what lies in its cells', () => {
	for (const template of TEMPLATES) {
		const doc = new Y.Doc()
		seedCanvas(doc, { title: 'Plan', template, approaches: ['blended_learning'] })
		const svg = draw(readRecords(doc, 'canvas').records.values())
		expect(svg).not.toMatch(/NaN|undefined|Infinity/)
		expect(malformation(svg)).toBeUndefined()
	}
	const filled = grid('g', {
		grid: 'who_and_when',
		rows: { k: { code: 'k', label: '', index: 'a1' as never } },
		columns: { arts: { code: 'arts', label: '', index: 'a1' as never } },
		cells: { 'k:arts': { dose: 'all_day' } },
	})
	expect(wordsOf(draw([filled]))).toContain('All day')
	const words = wordsOf(
		draw([
			grid('h', {
				grid: 'teacher_help',
				columns: { provider: { code: 'provider', label: '', index: 'a1' as never } },
			}),
			card('support_need', 'need', { need: 'Plan backward' }),
			card('support_need', 'other', { need: 'Nobody helps' }),
			card('provider', 'coach', { name: 'The coach' }),
			tie(
				't',
				'answers',
				{ kind: 'card', card: createShapeId('coach') },
				{ kind: 'card', card: createShapeId('need') },
			),
		]),
	)
	expect(words.match(/The coach/g)).toHaveLength(2)
	expect(words).toContain('Nobody yet')
})

test('rows that are folded away are counted by verdict', () => {
	const folded = draw(judgedMap({ 'grading:blended_learning': { fit: 'strains' } }, { processes: true }))
	expect(wordsOf(folded)).not.toContain('Grading')
	expect(wordsOf(folded)).toMatch(/Processes.* 1 5 /)
})

test('another page is drawn where it is asked for, and the first where there is none of that name', () => {
	const records = drawnBoard()
	expect(wordsOf(draw(records, { page: 'page:families' }))).toContain('Why we do it')
	expect(draw(records, { page: 'page:nowhere' })).toBe(draw(records))
	const two = [page('page:b', 'a2'), page('page:a', 'a1'), note('n', 'On b', { parentId: 'page:b' as never })]
	expect(wordsOf(draw(two))).not.toContain('On b')
	expect(wordsOf(draw(two, { page: 'page:b' }))).toContain('On b')
})

test('a picture that is given is in the drawing; what is no picture is not', () => {
	const records = drawnBoard()
	const svg = draw(records, { pictures: new Map([['asset:photo', GIF]]) })
	expect(svg).toContain(`href="data:image/gif;base64,${GIF.base64}"`)
	expect(wordsOf(draw(records))).toContain('The wing')
	for (const bad of [
		{ ...GIF, mimeType: 'image/svg+xml' },
		{ ...GIF, base64: '"><script>' },
	])
		expect(draw(records, { pictures: new Map([['asset:photo', bad]]) })).not.toContain('<image')
})

test('an arrow ends at the edge of what it is bound to', () => {
	const records = drawnBoard()
	const svg = draw(records)
	const path =
		/<path d="M([\d.-]+) ([\d.-]+)L[^"]*L([\d.-]+) ([\d.-]+)" stroke="#1d1d1d"[^>]*fill="none"\/>/.exec(
			svg.slice(svg.indexOf('Team B')),
		)
	const [, x, , end] = path!.map(Number) as [number, number, number, number]
	// The box ends at 460; the ring, as it is turned, begins near 600, and the arrow's head keeps away from it.
	expect(x).toBeCloseTo(460, 0)
	expect(end).toBeGreaterThan(575)
	expect(end).toBeLessThan(600)
})

test('what a frame hides is not drawn, and does not make the drawing larger', () => {
	const inside = (name: string, x: number) =>
		note(name, name, { parentId: createShapeId('f') as never, x, y: 20 })
	const alone = [frame('f', { props: { ...frame('f').props, w: 900, h: 600 } })]
	const svg = draw([...alone, inside('seen', 20), inside('hidden', 5000)])
	expect(wordsOf(svg)).toContain('seen')
	expect(wordsOf(svg)).not.toContain('hidden')
	expect(viewBox(svg)).toEqual(viewBox(draw(alone)))
})

test('what lies too far away, or is too much, is left out, and the drawing says so', () => {
	const far = [note('a'), note('b'), note('c'), note('far', 'Far away', { x: 2e6 })]
	const { svg, leftOut } = boardDrawing(far)
	expect(leftOut).toBe(1)
	expect(wordsOf(svg)).not.toContain('Far away')
	expect(wordsOf(svg)).toContain('1\u00a0thing is not on this drawing')
	const many = Array.from({ length: LIMITS.drawingShapes + 3 }, (_, at) => note(`n${at}`))
	expect(boardDrawing(many).leftOut).toBe(3)
	const wide = boardDrawing([note('a', '', { x: -50_000 }), note('b', '', { x: 50_000 }), note('c')])
	expect(wide.width).toBe(LIMITS.drawingSide)
})

test('a shape of ours that nobody can read, and one of a kind nobody knows, are boxes with a name', () => {
	const broken = { ...change('a'), props: { w: 200, title: 7 } } as unknown as TLRecord
	expect(wordsOf(draw([broken, shapeOf('hologram', 'b', {})]))).toMatch(/Cannot be read.*hologram/)
})

test('shapes that lie in each other, or very deep in each other, do not keep the others from being drawn', () => {
	const inside = (name: string, parent: string) =>
		note(name, name, { parentId: createShapeId(parent) as never })
	const circle = [inside('a', 'b'), inside('b', 'a'), note('free', 'free'), inside('self', 'self')]
	const words = wordsOf(draw(circle))
	for (const name of ['a', 'b', 'free', 'self']) expect(words).toContain(name)
	const chain = Array.from({ length: 3000 }, (_, at) => inside(`n${at}`, at === 0 ? 'gone' : `n${at - 1}`))
	const { leftOut, svg } = boardDrawing(chain)
	expect(leftOut).toBeGreaterThan(2000)
	expect(malformation(svg)).toBeUndefined()
})

const HOSTILE = [
	NaN,
	Infinity,
	-1e300,
	1e12,
	0,
	-1,
	null,
	undefined,
	'',
	'constructor',
	'__proto__',
	[],
	{},
	[null],
	true,
]

test('nothing that a record may hold throws, or draws what is no number', () => {
	const chance = random(20_261_127)
	const spoil = (value: unknown, depth = 0): unknown => {
		if (chance.chance(0.06)) return chance.pick(HOSTILE)
		if (Array.isArray(value)) return value.map((one) => spoil(one, depth + 1))
		if (typeof value !== 'object' || value === null) return value
		return Object.fromEntries(
			Object.entries(value).map(([key, one]) => [
				key,
				depth === 0 && (key === 'id' || key === 'typeName') ? one : spoil(one, depth + 1),
			]),
		)
	}
	for (let round = 0; round < 25; round++) {
		const records = [...drawnBoard(), ...Array.from({ length: 20 }, () => planRecord(chance))]
		const spoiled = records.map((record) => spoil(record) as TLRecord)
		const svg = draw([...spoiled, null, 3, { id: 4 }] as TLRecord[])
		expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object/)
		expect(malformation(svg)).toBeUndefined()
	}
})

test('an arrow of any bend and no length is drawn', () => {
	for (const bend of [0, 30, -400, 1e6])
		for (const end of [0, 1, 300]) {
			const arrow = connector('a', { props: { ...connector('a').props, bend, end: { x: end, y: 0 } } })
			expect(draw([arrow])).not.toMatch(/NaN|Infinity/)
		}
})

test('in Spanish it says all of it in Spanish', () => {
	const kept = new Map(Object.entries(english).map(([key, part]) => [key, copy(part)]))
	speak('es', spanish)
	try {
		const svg = draw(drawnBoard())
		expect(svg).toContain('lang="es"')
		expect(wordsOf(svg)).toContain('Bloquea')
		expect(wordsOf(svg)).not.toContain('Blocks')
	} finally {
		speak('en', Object.fromEntries(kept) as typeof english)
	}
})

/** Functions stay what they are. */
const copy = (value: unknown): unknown =>
	typeof value === 'object' && value !== null
		? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copy(one)]))
		: value
