import { timed } from '../clock.js'
import { figure } from '../figures.js'
import { collectGarbage } from '../host.js'
import { CLIENT, mustAgree, notes10k, receive, replicaOf, someShapes } from '../replicas.js'
import { median, quantile } from '../statistics.js'
import { Wire } from '../wire.js'
import { DRAG_FRAMES, dragging } from '../workload.js'

const SELECTED = 200
const GESTURES = 5
const WARM_UP = 1

/** What each frame costs while 200 shapes of 10,000 are dragged: whoever drags them, and whoever looks on. */
export function drag200(): void {
	const [sender, receiver] = [replicaOf(notes10k(), CLIENT.sender), replicaOf(notes10k(), CLIENT.receiver)]
	const wire = new Wire(sender)
	const [tx, rx, ends]: [number[], number[], number[]] = [[], [], []]
	const show = () => {
		for (const update of wire.takeUpdates()) receive(receiver, update)
		receiver.binding.frame()
	}

	for (let gesture = 0; gesture < WARM_UP + GESTURES; gesture++) {
		const start = someShapes(sender.store, SELECTED, 1000)
		const move = dragging(70 + gesture)
		collectGarbage()
		for (let i = 0; i < DRAG_FRAMES; i++) {
			const moved = move(start, i)
			const sending = timed(() => {
				sender.store.put(moved)
				sender.binding.frame()
			})
			const showing = timed(show)
			if (gesture >= WARM_UP) {
				tx.push(sending)
				rx.push(showing)
			}
		}
		mustAgree(sender, receiver)
		const ending = timed(() => sender.binding.flush())
		const settling = timed(show)
		if (gesture >= WARM_UP) ends.push(ending + settling)
		mustAgree(sender, receiver)
	}
	sender.dispose()
	receiver.dispose()
	figure('binding.drag200.tx', median(tx), 'ms')
	figure('binding.drag200.rx', median(rx), 'ms')
	figure('binding.drag200.rxP99', quantile(rx, 0.99), 'ms')
	// The end of the gesture, on both sides together.
	figure('binding.drag200.end', median(ends), 'ms')
}
