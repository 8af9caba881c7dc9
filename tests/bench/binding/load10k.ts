import { interleaved } from '../clock.js'
import { figure } from '../figures.js'
import { CLIENT, notes10k, replicaOf } from '../replicas.js'
import { median } from '../statistics.js'

const ROUNDS = 9
const WARM_UP = 3

/** From the bytes of a board of 10,000 notes to a bound store that shows them. */
export function load10k(): void {
	const board = notes10k()
	const { store } = interleaved({ store: () => replicaOf(board, CLIENT.receiver).dispose() }, ROUNDS, WARM_UP)
	figure('binding.load10k.store', median(store.ms), 'ms')
}
