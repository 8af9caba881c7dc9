import { quantile } from '../statistics.js'
import { compare } from './compare.js'
import type { ByContender } from './compare.js'
import { SERVERS, startContenders } from './contenders.js'
import type { Contender, ContenderName } from './contenders.js'
import { Load } from './Load.js'

const SHAPE = { rooms: 100, people: 4 } as const
/** Each change of 400 people reaches 3 others. */
const DELIVERED_PER_CHANGE = SHAPE.rooms * SHAPE.people * (SHAPE.people - 1)

const P99_MS = 200
/** Changes a second of each client: from little, because one of the peers syncs each change to the disk by itself. */
const FIRST = 1
const STEP = 1.7
/** Ours may send LIMITS.updatesPerSecond; the driver cannot send much more either. */
const MOST = 118
const SECONDS = 1.5
/** How often the gap between what was reached and what was not is halved. */
const HALVINGS = 3

/** More and more changes a second, until the slowest of a hundred takes 200 ms. */
export async function ramp(): Promise<void> {
	const highest: ByContender = {}
	for (const name of SERVERS) highest[name] = (await highestRate(name)) * DELIVERED_PER_CHANGE
	compare('server.highest', highest, '1/s', { bar: 1, better: 'more' })
}

async function highestRate(name: ContenderName): Promise<number> {
	let attempt = await Attempt.at(name)
	let reached = 0
	let missed = Infinity
	/** Twice, where once fails: what else the machine does in these seconds must not count. */
	const holds = async (rate: number) => {
		for (let tries = 0; tries < 2; tries++) {
			if (await attempt.holds(rate)) return true
			// what it had too much of would be in the way of the next attempt for minutes
			await attempt.end()
			attempt = await Attempt.at(name)
		}
		return false
	}
	for (let rate = FIRST; missed === Infinity && reached < MOST; rate = Math.min(rate * STEP, MOST)) {
		if (await holds(rate)) reached = rate
		else missed = rate
	}
	for (let i = 0; i < HALVINGS && missed < Infinity; i++) {
		const rate = reached === 0 ? missed / 2 : Math.sqrt(reached * missed)
		if (await holds(rate)) reached = rate
		else missed = rate
	}
	await attempt.end()
	return reached
}

/** A server that has not been asked for too much yet. */
class Attempt {
	readonly #contender: Contender
	readonly #load: Load

	static async at(name: ContenderName): Promise<Attempt> {
		const [contender] = await startContenders([name])
		const attempt = new Attempt(contender!, await Load.in(contender!, SHAPE))
		await attempt.#load.run({ perSecond: FIRST, seconds: SECONDS })
		return attempt
	}

	private constructor(contender: Contender, load: Load) {
		this.#contender = contender
		this.#load = load
	}

	async holds(perSecond: number): Promise<boolean> {
		const { latencies, delivered, expected } = await this.#load.run({ perSecond, seconds: SECONDS })
		return delivered === expected && quantile(latencies, 0.99) <= P99_MS
	}

	async end(): Promise<void> {
		await this.#contender.program.end()
		await this.#load.end()
	}
}
