import { boardSchema } from '@groundwork/shared/model/schema'
import * as drawings from '@groundwork/shared/testing/drawings'
import { random } from '@groundwork/shared/testing/random'
import type { Random } from '@groundwork/shared/testing/random'
import { geo, note } from '@groundwork/shared/testing/records'
import { toRichText } from '@tldraw/tlschema'
import type { TLDrawShape, TLGeoShape, TLNoteShape, TLRichText, TLShape } from '@tldraw/tlschema'
import { getIndices } from '@tldraw/utils'
import type { IndexKey } from '@tldraw/utils'

/** What people put on a board and do with it, from a seed: the same in every run. */

const COLORS = ['black', 'yellow', 'blue', 'green', 'light-blue', 'light-red', 'violet', 'orange'] as const
const WORDS =
	'every student needs time with a mentor before the schedule moves and space for projects while teachers plan together so that nobody waits until spring to change what the week looks like'.split(
		' ',
	)
const ID_LETTERS = 'useandom-26T198340PX75pxJACKVERYMINDBUSHWOLF_GQZbfghjklqvwyzrict'
const ID_LENGTH = 21

/** Half the width of the square in which a board's shapes lie, in page units. */
const REACH = 20_000

/** The binding rounds positions to this grid. Values on it are also shorter in a competitor's JSON than tldraw's own. */
const onGrid = (value: number) => Math.round(value * 16) / 16
const toHundredth = (value: number) => Math.round(value * 100) / 100

const id = (source: Random) => Array.from({ length: ID_LENGTH }, () => source.pick([...ID_LETTERS])).join('')
const place = (source: Random) => onGrid((source.next() * 2 - 1) * REACH)

export function words(source: Random, length: number): string {
	let text = source.pick(WORDS)
	while (text.length < length) text += ` ${source.pick(WORDS)}`
	return text.slice(0, length)
}

/** Keys as tldraw draws them, at random; here from the seed. */
function indices(source: Random, count: number): IndexKey[] {
	const { random: unseeded } = Math
	Math.random = source.next
	try {
		return getIndices(count).slice(0, count)
	} finally {
		Math.random = unseeded
	}
}

/** Sticky notes all over the board: most of size m, seven of ten with a line of text, as tldraw's validators want them. */
export function notes(count: number): TLNoteShape[] {
	const source = random(1)
	return indices(source, count).map((index) => {
		const text = source.chance(0.7) ? words(source, 8 + source.int(73)) : ''
		const one = note(id(source), text, { index, x: place(source), y: place(source) })
		const size = source.chance(0.8) ? ('m' as const) : ('s' as const)
		const props = { ...one.props, color: source.pick(COLORS), size }
		return boardSchema.types.shape.validate({ ...one, props }) as TLNoteShape
	})
}

/** Notes cannot be made wider by hand; boxes can. */
export function boxes(count: number): TLGeoShape[] {
	const source = random(2)
	return indices(source, count).map((index) => geo(id(source), { index, x: place(source), y: place(source) }))
}

/** Where the pointer is at each frame of a drag, from where it began: a hand that speeds up, slows down and turns. */
export function pointerPath(frames: number, seed: number): { x: number; y: number }[] {
	const source = random(seed)
	const [at, speed] = [
		{ x: 0, y: 0 },
		{ x: 4, y: 2 },
	]
	return Array.from({ length: frames }, () => {
		speed.x = Math.max(-12, Math.min(12, speed.x + source.next() * 3 - 1.5))
		speed.y = Math.max(-12, Math.min(12, speed.y + source.next() * 3 - 1.5))
		at.x = onGrid(at.x + speed.x)
		at.y = onGrid(at.y + speed.y)
		return { ...at }
	})
}

/** One frame of what a person does to all shapes she has selected, from how they were when she began. */
export type Gesture = (start: readonly TLShape[], frame: number) => TLShape[]

export const DRAG_FRAMES = 120

export function dragging(seed: number, frames = DRAG_FRAMES): Gesture {
	const path = pointerPath(frames, seed)
	return (start, frame) => {
		const { x, y } = path[frame]!
		return start.map((shape) => ({ ...shape, x: shape.x + x, y: shape.y + y }))
	}
}

/** Around the middle of the board, a good half turn. */
export const rotating: Gesture = (start, frame) => {
	const angle = ((frame + 1) / DRAG_FRAMES) * 4
	const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
	return start.map((shape) => ({
		...shape,
		x: shape.x * cos - shape.y * sin,
		y: shape.x * sin + shape.y * cos,
		rotation: shape.rotation + angle,
	}))
}

/** By a corner, from the middle of the board, to twice the size. */
export const resizing: Gesture = (start, frame) => {
	const scale = 1 + (frame + 1) / DRAG_FRAMES
	return start.map((shape) => {
		const { props } = shape as TLGeoShape
		const size = { w: props.w * scale, h: props.h * scale }
		return { ...shape, x: shape.x * scale, y: shape.y * scale, props: { ...props, ...size } }
	})
}

export function recoloured(shape: TLShape, source: Random): TLShape {
	const { color: old } = shape.props as { color: string }
	const color = source.pick(COLORS.filter((one) => one !== old))
	return { ...shape, props: { ...shape.props, color } }
}

/** A text as it is before each key and after the last: `first` letters at its end, then `then` in its middle. */
export function typed(seed: number, first: number, then: number): { end: string[]; middle: string[] } {
	const source = random(seed)
	const written = words(source, first)
	const inserted = words(source, then)
	const half = Math.floor(first / 2)
	return {
		end: Array.from({ length: first + 1 }, (_, keys) => written.slice(0, keys)),
		middle: Array.from(
			{ length: then + 1 },
			(_, keys) => written.slice(0, half) + inserted.slice(0, keys) + written.slice(half),
		),
	}
}

/** A note's text with a heading in bold above the paragraph in which somebody types. */
export function headed(text: string): TLRichText {
	const [paragraph] = toRichText(text).content
	const heading = {
		type: 'paragraph',
		content: [
			{ type: 'text', text: 'What we change in ' },
			{ type: 'text', marks: [{ type: 'bold' }], text: 'spring' },
		],
	}
	return { type: 'doc', content: [heading, paragraph] }
}

/** A note in which somebody adds a letter behind what is there. */
export function withLetter(shape: TLShape, source: Random): TLShape {
	const { richText } = shape.props as { richText: TLRichText }
	const [paragraph] = richText.content as { content?: { text: string }[] }[]
	const text = (paragraph?.content?.[0]?.text ?? '') + source.pick([...'etaoin'])
	return { ...shape, props: { ...shape.props, richText: toRichText(text) } }
}

export const STROKE_POINTS = 600

/**
 * A freehand line as tldraw's draw tool makes it, after each of its points: one segment that grows, points from its start in
 * hundredths, a mouse's pressure, complete when the button is up. 600 is where the tool begins a new shape.
 */
export function stroke(seed: number): TLDrawShape[] {
	const source = random(seed)
	const start = note(id(source), '', { x: place(source), y: place(source) })
	const path = pointerPath(STROKE_POINTS, seed)
	const wobble = () => source.next() - 0.5
	const points = path.map(({ x, y }, i) => ({
		x: i === 0 ? 0 : toHundredth(x + wobble()),
		y: i === 0 ? 0 : toHundredth(y + wobble()),
		z: 0.5,
	}))
	return points.map((_, last) => {
		const drawn = drawings.stroke('stroke', points.slice(0, last + 1))
		const isComplete = last === STROKE_POINTS - 1
		return { ...drawn, id: start.id, x: start.x, y: start.y, props: { ...drawn.props, isComplete } }
	})
}
