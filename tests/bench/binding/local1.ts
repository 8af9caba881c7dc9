import { random } from '@groundwork/shared/testing/random'
import { timed } from '../clock.js'
import { figure } from '../figures.js'
import { collectGarbage } from '../host.js'
import { CLIENT, notes10k, replicaOf, someShapes } from '../replicas.js'
import { median, quantile } from '../statistics.js'
import { Wire } from '../wire.js'
import { recoloured, withLetter } from '../workload.js'

const WARM_UP = 100
const CHANGES = 500

/** From the moment a person changes one record of 10,000 until the update is out. */
export function local1(): void {
	const replica = replicaOf(notes10k(), CLIENT.sender)
	const wire = new Wire(replica)
	const source = random(61)
	const shapes = someShapes(replica.store, WARM_UP + CHANGES)
	collectGarbage()
	const times = shapes.map((shape) => {
		const moved = { ...shape, x: shape.x + 1 + source.int(50) }
		const to = source.pick([() => moved, () => recoloured(shape, source), () => withLetter(shape, source)])()
		const ms = timed(() => {
			replica.store.put([to])
			replica.binding.flush()
		})
		if (wire.takeUpdates().length === 0) throw new Error(`the change of ${shape.id} was not sent`)
		return ms
	})
	replica.dispose()
	figure('binding.local1.ms', median(times.slice(WARM_UP)), 'ms')
	figure('binding.local1.p99Ms', quantile(times.slice(WARM_UP), 0.99), 'ms')
}
