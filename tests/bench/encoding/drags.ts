import type { Replica } from '@groundwork/shared/testing/replica'
import * as Y from 'yjs'
import { figure } from '../figures.js'
import { CLIENT, NOTES, boardOf, canvasOf, mustAgree, notes10k, receive } from '../replicas.js'
import { replicaOf, someShapes } from '../replicas.js'
import { mean, median, sum } from '../statistics.js'
import { Wire } from '../wire.js'
import { DRAG_FRAMES, boxes, dragging, resizing, rotating } from '../workload.js'
import type { Gesture } from '../workload.js'

const FRAMES_OF_1 = 1000
const SELECTED = 200
/** Gestures in a row with the same selection: the second must not cost more than the first. */
const GESTURES = 4
/** A gesture may take so many frames to get going; what they cost more than a later frame counts as overhead. */
const FIRST_FRAMES = 10

const encodedBytes = (replica: Replica) => Y.encodeStateAsUpdate(canvasOf(replica)).byteLength

/** One note dragged for 1,000 frames on the board of 10,000. */
export function drag1(): void {
	const sender = replicaOf(notes10k(), CLIENT.sender)
	const before = encodedBytes(sender)
	const { frames } = perform(sender, new Wire(sender), dragging(11, FRAMES_OF_1), 1, FRAMES_OF_1)
	figure('encoding.drag1.bytesPerFrame', median(frames), 'B', 60)
	// What the encoded document is larger by when the note lies still again.
	figure('encoding.drag1.growthPer1000', encodedBytes(sender) - before, 'B', 205)
	sender.dispose()
}

/** 200 shapes dragged, turned and resized for 120 frames. */
export function drag200(): void {
	gestures('encoding.drag200', notes10k(), dragging(12), { frame: 200, overhead: 15_360, growth: 20_480 })
	gestures('encoding.rotate200', notes10k(), rotating)
	gestures('encoding.resize200', Y.encodeStateAsUpdate(boardOf(boxes(NOTES))), resizing)
}

interface Bars {
	frame?: number
	overhead?: number
	growth?: number
}

function gestures(name: string, board: Uint8Array, gesture: Gesture, bars: Bars = {}): void {
	const [sender, receiver] = [replicaOf(board, CLIENT.sender), replicaOf(board, CLIENT.receiver)]
	const wire = new Wire(sender)
	const runs = Array.from({ length: GESTURES }, () => {
		const before = encodedBytes(sender)
		const { frames, end } = perform(sender, wire, gesture, SELECTED, DRAG_FRAMES)
		const perFrame = mean(frames.slice(FIRST_FRAMES))
		const total = sum(frames) + end
		const overhead = total - perFrame * DRAG_FRAMES
		return { perFrame, overhead, total, growth: encodedBytes(sender) - before }
	})
	for (const update of wire.takeUpdates()) receive(receiver, update)
	receiver.binding.flush()
	mustAgree(sender, receiver)

	// The worst of the gestures in each.
	const worst = (key: keyof (typeof runs)[0]) => Math.max(...runs.map((run) => run[key]))
	// Mean of the frames after the first ten.
	figure(`${name}.bytesPerFrame`, worst('perFrame'), 'B', bars.frame)
	// All that a gesture sends besides: what the first frames cost more, and what the end of it does.
	figure(`${name}.bytesPerGestureBeyond`, worst('overhead'), 'B', bars.overhead)
	figure(`${name}.totalBytes`, worst('total'), 'B')
	// What the encoded document is larger by afterwards.
	figure(`${name}.growthPerGesture`, worst('growth'), 'B', bars.growth)
	sender.dispose()
	receiver.dispose()
}

/** Bytes of each frame, and of what the end of the gesture sends. */
function perform(sender: Replica, wire: Wire, gesture: Gesture, selected: number, count: number) {
	const start = someShapes(sender.store, selected, 1000)
	const frames = Array.from({ length: count }, (_, i) => {
		sender.store.put(gesture(start, i))
		sender.binding.frame()
		return wire.takeBytes()
	})
	sender.binding.flush()
	return { frames, end: wire.takeBytes() }
}
