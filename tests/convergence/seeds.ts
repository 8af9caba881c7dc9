import { vi } from 'vitest'
import { Run } from './run'

const OPERATIONS = 2000
/** In `npm test`; `npm run soak -- convergence` asks for more. */
const SEEDS = Number(process.env['SOAK_SEEDS'] ?? 18)
const only = process.env['SEED']

/** Every second seed, so that two files, and with them two processes, share the work. */
export function seedsOf(half: 0 | 1): number[] {
	if (only !== undefined) return [Number(only)]
	const all = Array.from({ length: SEEDS }, (_, i) => i + 1)
	return all.filter((seed) => seed % 2 === half && !KEPT.some((kept) => kept.seed === seed))
}

/** Seeds that once failed, and what they found: each has a test of its own. */
export const KEPT: readonly { seed: number; found: string }[] = [
	{ seed: 4, found: "a colleague's letters were doubled in the title of a card while it was dragged" },
	{ seed: 5, found: "a colleague's letters were doubled in a note while it was dragged" },
	{ seed: 268, found: 'a line that two people drew on at once was torn' },
]

/** Long, because other work may have the machine: a seed takes two or three seconds of its own. */
export const PATIENCE = 300_000

/** Runs one seed, with a clock that stands still. Says how to run it again where it fails. */
export function play(seed: number, operations = OPERATIONS): void {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
	try {
		new Run(seed).play(operations)
	} catch (error) {
		if (error instanceof Error)
			error.message = `Seed ${seed} failed. Again: cd tests && SEED=${seed} node node_modules/vitest/vitest.mjs run convergence/fuzzOdd\n${error.message}`
		throw error
	} finally {
		vi.useRealTimers()
	}
}
