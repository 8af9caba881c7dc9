import { expect, test } from 'vitest'
import { attack } from './fuzz/attack.js'

const FRAMES = 100_000
/** `npm run soak -- socket` asks for more of them, each with another seed. */
const SEEDS = Number(process.env['SOAK_SEEDS'] ?? 1)
const first = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
const seeds = Array.from({ length: SEEDS }, (_, i) => first + i)

/** Seeds that once failed, and what they found: each has a test of its own. */
const KEPT: readonly { seed: number; found: string }[] = []

/** Long, because other work may have the machine. */
const PATIENCE = 180_000
const GROWTH_MB = 50

const quantile = (times: number[], share: number) =>
	times.toSorted((a, b) => a - b)[Math.ceil(times.length * share) - 1]!

/** Said with every failure: `SEED=… node node_modules/vitest/vitest.mjs run protocol/fuzz` does it again. */
test.each([
	...KEPT.map(({ seed, found }) => ({ seed, found })),
	...seeds.map((seed) => ({ seed, found: 'new' })),
])(
	'[HOST-30] 100,000 broken and hostile frames harm nobody but their senders: seed $seed ($found)',
	async ({ seed }) => {
		const { frames, ends, nameless, before, during, intact, grown } = await attack(seed, FRAMES)
		expect(frames).toBeGreaterThanOrEqual(FRAMES)
		expect(nameless).toEqual([])
		// every way to end was taken
		expect(Object.keys(ends)).toEqual(expect.arrayContaining(['malformed', 'overloaded', 'served']))
		expect(intact).toBe(true)
		// the attackers use as much of the machine as there is: she may wait for her turn, and no longer
		expect(quantile(during, 0.5)).toBeLessThan(100 + 10 * quantile(before, 0.5))
		expect(quantile(during, 0.99)).toBeLessThan(2000 + 10 * quantile(before, 0.99))
		if (grown !== undefined) expect(grown).toBeLessThan(GROWTH_MB)
	},
	PATIENCE,
)
