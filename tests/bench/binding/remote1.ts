import { recordsOf } from '@groundwork/shared/board/layout'
import { isEqual } from '@groundwork/shared/board/pointer'
import { changeRecord } from '@groundwork/shared/board/write'
import { random } from '@groundwork/shared/testing/random'
import type { TLShape } from '@tldraw/tlschema'
import * as Y from 'yjs'
import { timed } from '../clock.js'
import { figure } from '../figures.js'
import { collectGarbage } from '../host.js'
import { CLIENT, NOTES, boardOf, notes10k, receive, replicaOf } from '../replicas.js'
import { median, quantile } from '../statistics.js'
import { notes, recoloured, withLetter } from '../workload.js'

const WARM_UP = 100
const CHANGES = 500

/** From the moment an update of one changed record arrives until the store of a board of 10,000 records shows it. */
export function remote1(): void {
	const all = notes(NOTES)
	measure('binding.remote1', notes10k(), all, 1)

	// Two siblings share an index, and each change is of one of them: their order must be told apart anew.
	const pair = withOneIndex(all, 2)
	measure('binding.remote1.indexOf2', encode(pair), pair.slice(0, 2))
	const crowd = withOneIndex(all, 1000)
	measure('binding.remote1.indexOf1000', encode(crowd), crowd.slice(0, 1000))
}

const encode = (shapes: readonly TLShape[]) => Y.encodeStateAsUpdate(boardOf(shapes))

const withOneIndex = (shapes: readonly TLShape[], count: number) =>
	shapes.map((shape, i) => (i < count ? { ...shape, index: shapes[0]!.index } : shape))

function measure(name: string, board: Uint8Array, shapes: readonly TLShape[], bar?: number): void {
	const changes = changesOf(board, shapes)
	const replica = replicaOf(board, CLIENT.receiver)
	collectGarbage()
	const times = changes.map(({ shape, update }) => {
		let shown: TLShape | undefined
		const ms = timed(() => {
			receive(replica, update)
			replica.binding.flush()
			shown = replica.store.get(shape.id)
		})
		if (!isEqual(changing(shown), changing(shape))) throw new Error(`${shape.id} is not shown as changed`)
		return ms
	})
	replica.dispose()
	figure(`${name}.ms`, median(times.slice(WARM_UP)), 'ms', bar)
	figure(`${name}.p99Ms`, quantile(times.slice(WARM_UP), 0.99), 'ms')
}

/** What a colleague may change; an index is shown as it fits among its siblings. */
const changing = (shape?: TLShape) => [shape?.x, shape?.y, shape?.props]

/** What a colleague does to random shapes: moves them, recolours them, types in them. Each with its update. */
function changesOf(board: Uint8Array, shapes: readonly TLShape[]): { shape: TLShape; update: Uint8Array }[] {
	const source = random(51)
	const doc = new Y.Doc()
	doc.clientID = CLIENT.sender
	Y.applyUpdate(doc, board)
	if (!recordsOf(doc).has(shapes[0]!.id)) throw new Error('the shapes are not on the board')
	let update: Uint8Array = new Uint8Array()
	doc.on('update', (bytes: Uint8Array) => (update = bytes))

	const now = [...shapes]
	return Array.from({ length: WARM_UP + CHANGES }, () => {
		const at = source.int(now.length)
		const before = now[at]!
		const moved = { ...before, x: before.x + 1 + source.int(50), y: before.y - source.int(50) }
		const shape = source.pick([
			() => moved,
			() => recoloured(before, source),
			() => withLetter(before, source),
		])()
		now[at] = shape
		doc.transact(() => changeRecord(doc, before, shape))
		return { shape, update }
	})
}
