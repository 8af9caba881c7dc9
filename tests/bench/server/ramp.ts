import { quantile } from '../statistics.js'
import { compare } from './compare.js'
import type { ByContender } from './compare.js'
import { EVERYBODY, startContenders } from './contenders.js'
import { Load } from './Load.js'

const SHAPE = { rooms: 100, people: 4 } as const
/** Each change of 400 people reaches 3 others. */
const DELIVERED_PER_CHANGE = SHAPE.rooms * SHAPE.people * (SHAPE.people - 1)

const P99_MS = 200
/** Changes a second of each client. Ours may send LIMITS.updatesPerSecond; the driver cannot much more either. */
const FIRST = 5
const STEP = 1.5
const MOST = 118
const SECONDS = 2
/** How often the gap between what was reached and what was not is halved. */
const HALVINGS = 3

/** More and more changes a second, until the slowest of a hundred takes 200 ms. */
export async function ramp(): Promise<void> {
	const highest: ByContender = {}
	for (const contender of await startContenders(EVERYBODY)) {
		const crowd = await Load.in(contender, SHAPE)
		await crowd.run({ perSecond: FIRST, seconds: SECONDS })
		const holds = async (perSecond: number) => {
			const { latencies, delivered, expected } = await crowd.run({ perSecond, seconds: SECONDS })
			if (delivered < expected) await crowd.settle()
			return delivered === expected && quantile(latencies, 0.99) <= P99_MS
		}
		let [reached, missed] = [0, MOST * STEP]
		for (
			let rate = FIRST;
			rate <= MOST && missed > MOST;
			rate = Math.min(rate * STEP, rate < MOST ? MOST : Infinity)
		) {
			if (await holds(rate)) reached = rate
			else missed = rate
		}
		for (let i = 0; i < HALVINGS && reached < MOST; i++) {
			const rate = reached === 0 ? missed / 2 : Math.sqrt(reached * missed)
			if (await holds(rate)) reached = rate
			else missed = rate
		}
		highest[contender.name] = reached * DELIVERED_PER_CHANGE
		await crowd.end()
		await contender.program.end()
	}
	compare('server.highest', highest, '1/s', { bar: 1, better: 'more' })
}
