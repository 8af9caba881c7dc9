import { setTimeout as delay } from 'node:timers/promises'
import type { Random } from '@groundwork/shared/testing/random'
import type { ServerProcess } from '../kit/serverProcess.js'
import type { District } from './District.js'
import type { Ledger } from './Ledger.js'

/** What goes wrong, and how long it stays so: between those, in milliseconds. */
const FAULTS: Record<string, (district: District, ledger: Ledger, dice: Random) => Promise<void>> = {
	/** The others are there all the time: who was on it need not wait for it to come back. */
	async 'a server killed'({ nodes }, ledger, dice) {
		const { server } = dice.pick(nodes)
		await ledger.fault('a server killed', () => server.kill('SIGKILL'))
		await delay(between(dice, 500, 1500))
		await startAsSupervised(server)
	},
	'PostgreSQL restarted': ({ postgres }, ledger, dice) =>
		ledger.fault('PostgreSQL restarted', async () => {
			await postgres.stop('fast')
			await delay(between(dice, 200, 1500))
			await postgres.start()
		}),
	'PostgreSQL crashed': ({ postgres }, ledger, dice) =>
		ledger.fault('PostgreSQL crashed', async () => {
			await postgres.stop('immediate')
			await delay(between(dice, 0, 1000))
			await postgres.start()
		}),
	'Redis restarted': ({ redis }, ledger, dice) =>
		ledger.fault('Redis restarted', async () => {
			await redis.stop()
			await delay(between(dice, 200, 3000))
			await redis.start()
		}),
	'Redis cut off': ({ nodes }, ledger, dice) =>
		ledger.fault('Redis cut off', async () => {
			const { toRedis } = dice.pick(nodes)
			toRedis.cut()
			await delay(between(dice, 500, 4000))
			toRedis.open()
		}),
	'Redis swallowed': ({ nodes }, ledger, dice) =>
		ledger.fault('Redis swallowed', async () => {
			const { toRedis } = dice.pick(nodes)
			toRedis.swallow()
			await delay(between(dice, 500, 5000))
			toRedis.open()
		}),
}

/** It does not start while PostgreSQL is away, and whatever looks after it tries again. */
async function startAsSupervised(server: ServerProcess): Promise<void> {
	for (let tries = 1; ; tries++) {
		try {
			// oxlint-disable-next-line no-await-in-loop
			return await server.start()
		} catch (error) {
			if (tries === 10) throw error
		}
		// oxlint-disable-next-line no-await-in-loop
		await delay(500)
	}
}

/** One thing goes wrong, now and then two at once. Resolves when everything is there again. */
export async function somethingFails(district: District, ledger: Ledger, dice: Random): Promise<void> {
	const kinds = Object.keys(FAULTS)
	const first = dice.pick(kinds)
	// one PostgreSQL is not started while it starts, and one Redis neither
	const others = kinds.filter((kind) => kind.split(' ')[0] !== first.split(' ')[0])
	const chosen = dice.chance(0.25) ? [first, dice.pick(others)] : [first]
	await Promise.all(chosen.map((kind) => FAULTS[kind]!(district, ledger, dice)))
}

export const between = (dice: Random, from: number, to: number): number => from + dice.int(to - from)
