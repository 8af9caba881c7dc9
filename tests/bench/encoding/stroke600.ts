import type { TLDrawShape } from '@tldraw/tlschema'
import * as Y from 'yjs'
import { figure } from '../figures.js'
import { CLIENT, boardOf, canvasOf, mustAgree, receive, replicaOf } from '../replicas.js'
import { stroke } from '../workload.js'
import { Wire } from '../wire.js'

/** Bytes that a freehand line of 600 points sends in all while somebody draws it, and that it takes at rest. */
export function stroke600(): void {
	const shapes = stroke(31)
	// 60 points a second, written 30 times a second.
	const drawn = draw(shapes.filter((_, i) => i % 2 === 1))
	figure('encoding.stroke600.bytes', drawn.wire, 'B', 15_360)
	figure('encoding.stroke600.growth', drawn.growth, 'B')
	// The same with a write for each point.
	figure('encoding.stroke600.bytesPointByPoint', draw(shapes).wire, 'B')
}

function draw(steps: TLDrawShape[]): { wire: number; growth: number } {
	const board = Y.encodeStateAsUpdate(boardOf([]))
	const [sender, receiver] = [replicaOf(board, CLIENT.sender), replicaOf(board, CLIENT.receiver)]
	const wire = new Wire(sender)
	for (const shape of steps) {
		sender.store.put([shape])
		sender.binding.frame()
		for (const update of wire.takeUpdates()) receive(receiver, update)
		receiver.binding.frame()
	}
	sender.binding.flush()
	for (const update of wire.takeUpdates()) receive(receiver, update)
	receiver.binding.flush()
	mustAgree(sender, receiver)
	mustBeTheLine(receiver.store.get(steps[0]!.id) as TLDrawShape, steps.at(-1)!)
	const growth = Y.encodeStateAsUpdate(canvasOf(sender)).byteLength - board.byteLength
	sender.dispose()
	receiver.dispose()
	return { wire: wire.takeBytes(), growth }
}

/** Throws where what arrived is more than half a step of the grid away from what was drawn. */
function mustBeTheLine(arrived: TLDrawShape, drawn: TLDrawShape): void {
	const [points, wanted] = [arrived, drawn].map(({ props }) => props.segments.flatMap((one) => one.points))
	const isNear = (a?: number, b?: number) => Math.abs(a! - b!) <= 1 / 32
	const same = points!.every(
		({ x, y, z }, i) => isNear(x, wanted![i]?.x) && isNear(y, wanted![i]?.y) && z === wanted![i]?.z,
	)
	if (!same || points!.length !== wanted!.length || arrived.props.isComplete !== drawn.props.isComplete) {
		throw new Error('the line arrived changed')
	}
}
