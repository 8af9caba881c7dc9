import type { TLArrowShape, TLDrawShape, TLFrameShape, TLShape } from '@tldraw/tlschema'
import { geo } from './records.js'

export type { TLShape }

/** Valid frames, strokes and connectors for tests, by name like those of `records.ts`. */

type Point = { x: number; y: number; z: number }

const bare = (name: string) => {
	const { type: _type, props: _props, ...shape } = geo(name)
	return shape
}

export function frame(name: string, over: Partial<TLFrameShape> = {}): TLFrameShape {
	return { ...bare(name), type: 'frame', props: { w: 400, h: 300, name: '', color: 'black' }, ...over }
}

export function stroke(name: string, points: Point[], over: Partial<TLDrawShape> = {}): TLDrawShape {
	return {
		...bare(name),
		type: 'draw',
		props: {
			color: 'black',
			fill: 'none',
			dash: 'draw',
			size: 'm',
			segments: [{ type: 'free', points }],
			isComplete: false,
			isClosed: false,
			isPen: false,
			scale: 1,
		},
		...over,
	}
}

/** An arrow that passes validation; `arrowBinding` ties its ends. */
export function connector(name: string, over: Partial<TLArrowShape> = {}): TLArrowShape {
	return {
		...bare(name),
		type: 'arrow',
		props: {
			kind: 'arc',
			labelColor: 'black',
			color: 'black',
			fill: 'none',
			dash: 'draw',
			size: 'm',
			arrowheadStart: 'none',
			arrowheadEnd: 'arrow',
			font: 'draw',
			start: { x: 0, y: 0 },
			end: { x: 100, y: 0 },
			bend: 0,
			text: '',
			labelPosition: 0.5,
			scale: 1,
			elbowMidPoint: 0.5,
		},
		...over,
	}
}
