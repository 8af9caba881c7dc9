import type { TLNoteShape, TLRecord, TLStore } from '@tldraw/tlschema'
import { random } from '@groundwork/shared/testing/random'
import { someShapes } from './replicas.js'
import { DRAG_FRAMES, dragging, headed, recoloured, stroke, typed } from './workload.js'
import type { Gesture } from './workload.js'

export interface SessionPart {
	name: string
	/** What each frame in which something changes puts into the store. */
	frames(store: TLStore): Iterable<TLRecord[]>
}

/** A few minutes of one person's work on the board of 10,000 notes. */
export const sessionScript: readonly SessionPart[] = [
	{ name: 'move', frames: (store) => gesture(someShapes(store, 1, 4000), dragging(41)) },
	{
		name: 'recolour20',
		frames: (store) => {
			const source = random(42)
			return [someShapes(store, 20, 5000).map((shape) => recoloured(shape, source))]
		},
	},
	{
		name: 'type300',
		frames: (store) => {
			const [note] = someShapes(store, 1, 6000) as [TLNoteShape]
			const texts = typed(43, 300, 0).end
			return texts.map((text) => [{ ...note, props: { ...note.props, richText: headed(text) } }])
		},
	},
	{ name: 'stroke600', frames: () => everySecond(stroke(44)) },
	{ name: 'drag200', frames: (store) => gesture(someShapes(store, 200, 7000), dragging(45)) },
]

function* gesture(start: ReturnType<typeof someShapes>, move: Gesture) {
	for (let frame = 0; frame < DRAG_FRAMES; frame++) yield move(start, frame)
}

/** A pointer moves 60 times a second; both sides may send half as often. */
const everySecond = (shapes: TLRecord[]) => shapes.filter((_, i) => i % 2 === 1).map((shape) => [shape])
