import { createShapeId, toRichText } from '@tldraw/tlschema'
import type { TLRecord } from '@tldraw/tlschema'
import type { IndexKey } from '@tldraw/utils'
import * as Y from 'yjs'
import { readRecords } from '../board/read.js'
import { seedCanvas } from '../board/seed.js'
import { UNJUDGED } from '../model/shapes/map.js'
import type { MapCell } from '../model/shapes/map.js'
import { subjectKey } from '../model/shapes/subject.js'
import type { Subject } from '../model/shapes/subject.js'
import { connector, frame, stroke } from './drawings.js'
import { arrowBinding, card, change, geo, impediment, note, tie } from './records.js'

/** A board with one of everything that can lie on it, for what draws boards. */

const cell = (aspect: string, approach: string): Subject => ({
	kind: 'cell',
	map: createShapeId('map'),
	aspect,
	approach,
})
const onCard = (name: string): Subject => ({ kind: 'card', card: createShapeId(name) })
const tiesTo = (...subjects: Subject[]) => Object.fromEntries(subjects.map((one) => [subjectKey(one), one]))

/** The seeded map with its pages, some of its cells judged. */
export function judgedMap(cells: Record<string, Partial<MapCell>>, folded: object = {}): TLRecord[] {
	const doc = new Y.Doc()
	seedCanvas(doc, {
		title: 'Northfield',
		template: 'environment_map',
		approaches: ['project_based_learning', 'blended_learning'],
	})
	const judged = Object.fromEntries(
		Object.entries(cells).map(([key, judgement]) => [key, { ...UNJUDGED, ...judgement }]),
	)
	return [...readRecords(doc, 'canvas').records.values()].map((record) =>
		record.typeName === 'shape' && record.id === 'shape:map'
			? { ...record, props: { ...record.props, cells: judged, folded } }
			: record,
	)
}

/** A shape of tldraw's that `records.ts` does not make. */
export const shapeOf = (type: string, name: string, props: object, over: object = {}): TLRecord => ({
	...geo(name),
	type,
	props,
	...over,
})

const at = <Shape>(shape: Shape, x: number, y: number, over: object = {}): Shape => ({
	...shape,
	x,
	y,
	...over,
})

/** Each shape with the words it is known by on the drawing. */
export function drawnBoard(): TLRecord[] {
	const text = { color: 'blue', size: 'm', font: 'draw', textAlign: 'start', scale: 1 }
	const line = { color: 'red', dash: 'solid', size: 'm', scale: 1 }
	const points = { a: { id: 'a', index: 'a1', x: 0, y: 0 }, b: { id: 'b', index: 'a2', x: 90, y: 40 } }
	const image = { w: 120, h: 90, playing: true, url: '', crop: null, flipX: false, flipY: false }
	const shapes = [
		at(
			change('blocks', {
				title: 'Two-hour blocks',
				from: 'Seven periods',
				to: 'Two blocks',
				owner: 'Amara',
				aspect: 'scheduling',
				approach: 'blended_learning',
			}),
			900,
			0,
		),
		at(card('evidence', 'claim', { claim: 'Fewer transitions' }), 900, 300),
		at(card('support_need', 'need', { need: 'Plan backward' }), 900, 500),
		at(card('provider', 'coach', { name: 'The coach' }), 1300, 500),
		at(card('decision', 'who', { question: 'Who begins?', chosen: 'Grade 7' }), 1300, 0),
		at(card('learner_check', 'check', { trouble: 'Long briefs', risk: 'high' }), 1300, 200),
		at(card('response', 'answer', { question: 'families', answer: 'By letter' }), 1300, 350),
		at(
			impediment('bus', {
				statement: 'The bus contract',
				visibility: 'team',
				ties: tiesTo(cell('scheduling', 'blended_learning'), onCard('blocks')),
			}),
			-400,
			0,
		),
		tie('needs', 'requires', onCard('blocks'), onCard('need')),
		at(note('note', 'Ask families'), 0, 1100),
		at(geo('box'), 300, 1100, { props: { ...geo('x').props, richText: toRichText('Team A'), w: 160 } }),
		at(geo('ring'), 600, 1100, {
			rotation: 0.4,
			props: { ...geo('x').props, geo: 'ellipse', richText: toRichText('Team B'), w: 160 },
		}),
		at(connector('arrow'), 0, 0, { props: { ...connector('x').props, bend: 30, text: 'hands on' } }),
		at(frame('frame'), 0, 1400, { props: { ...frame('x').props, name: 'Pilot' } }),
		at(note('inside', 'In the frame'), 20, 40, { parentId: createShapeId('frame') }),
		at(
			stroke('stroke', [
				{ x: 0, y: 0, z: 0.5 },
				{ x: 30, y: 20, z: 0.5 },
				{ x: 80, y: 0, z: 0.5 },
			]),
			500,
			1400,
		),
		shapeOf(
			'highlight',
			'marker',
			{
				color: 'yellow',
				size: 'm',
				segments: [
					{
						type: 'free',
						points: [
							{ x: 0, y: 0, z: 0.5 },
							{ x: 90, y: 0, z: 0.5 },
						],
					},
				],
				isComplete: true,
				isPen: false,
				scale: 1,
			},
			{ x: 500, y: 1500 },
		),
		shapeOf(
			'text',
			'words',
			{ ...text, w: 200, autoSize: true, richText: toRichText('What we keep') },
			{ x: 700, y: 1400 },
		),
		shapeOf('line', 'line', { ...line, spline: 'cubic', points }, { x: 700, y: 1500 }),
		shapeOf('image', 'photo', { ...image, assetId: 'asset:photo', altText: 'The wing' }, { x: 900, y: 1400 }),
		shapeOf('image', 'lost', { ...image, assetId: null, altText: 'Movable walls' }, { x: 1100, y: 1400 }),
		shapeOf(
			'bookmark',
			'link',
			{ w: 300, h: 120, assetId: 'asset:link', url: 'https://example.org/blocks' },
			{ x: 1300, y: 1400 },
		),
		shapeOf('hologram', 'new', { w: 200, h: 80 }, { x: 1300, y: 1100 }),
	].map((shape, place) => ({ ...shape, index: `a2${String.fromCodePoint(65 + place)}` as IndexKey }))
	const bound = (terminal: 'start' | 'end', to: string): TLRecord => {
		const binding = arrowBinding(terminal, createShapeId('arrow'), createShapeId(to))
		return { ...binding, props: { ...binding.props, terminal } }
	}
	const asset = (id: string, type: string, props: object) =>
		({ id: `asset:${id}`, typeName: 'asset', type, props, meta: {} }) as unknown as TLRecord
	return [
		...judgedMap({
			'scheduling:blended_learning': { fit: 'blocks', note: 'Seven bells', owner: 'Björn', importance: 5 },
			'grading:project_based_learning': { fit: 'supports', confidence: 'guess' },
		}),
		...(shapes as unknown as TLRecord[]),
		bound('start', 'box'),
		bound('end', 'ring'),
		asset('photo', 'image', {
			name: 'wing.png',
			mimeType: 'image/png',
			w: 10,
			h: 10,
			isAnimated: false,
			src: null,
		}),
		asset('link', 'bookmark', {
			title: 'Block schedules',
			description: 'A case',
			image: '',
			favicon: '',
			src: null,
		}),
	]
}
