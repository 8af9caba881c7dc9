import { collectGarbage } from './host.js'

/** Milliseconds that `work` takes. */
export function timed(work: () => void): number {
	const began = performance.now()
	work()
	return performance.now() - began
}

/** Milliseconds of the processor that `work` takes, with what is collected and compiled meanwhile. */
export function processorTime(work: () => void): number {
	const before = process.cpuUsage()
	work()
	const { user, system } = process.cpuUsage(before)
	return (user + system) / 1000
}

export interface Times {
	/** By the clock, in milliseconds. */
	ms: number[]
	/** Of the processor, in milliseconds: on a machine with other work this holds where the clock does not. */
	cpu: number[]
}

/**
 * Times several ways to do one thing, one after the other in each round, so that whatever slows the machine for a while slows
 * all of them. Returns the times of each, round by round, without the rounds that warm up.
 */
export function interleaved<Name extends string>(
	ways: Record<Name, () => void>,
	rounds: number,
	warmUp: number,
): Record<Name, Times> {
	const names = Object.keys(ways) as Name[]
	const none = names.map((name) => [name, { ms: [], cpu: [] }] as const)
	const times = Object.fromEntries(none) as unknown as Record<Name, Times>
	for (let round = 0; round < warmUp + rounds; round++) {
		for (const [i] of names.entries()) {
			// Each way comes first in one round and last in another.
			const name = names[(i + round) % names.length]!
			collectGarbage()
			let ms = 0
			const cpu = processorTime(() => {
				ms = timed(ways[name])
			})
			if (round < warmUp) continue
			times[name].ms.push(ms)
			times[name].cpu.push(cpu)
		}
	}
	return times
}

/** Round by round: how many times as much of the processor one took as the other. */
export const ratios = (ours: Times, theirs: Times): number[] =>
	ours.cpu.map((ms, round) => ms / theirs.cpu[round]!)
