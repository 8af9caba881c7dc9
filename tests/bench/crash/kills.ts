import { setTimeout as sleep } from 'node:timers/promises'
import { random } from '@groundwork/shared/testing/random'
import type { Random } from '@groundwork/shared/testing/random'
import { figure } from '../figures.js'
import { quantile, sum } from '../statistics.js'
import { Client } from '../server/Client.js'
import type { Place } from '../server/contenders.js'
import { makeBoard, startOurs } from '../server/contenders.js'
import { marksIn } from '../server/marks.js'
import { within } from '../server/pace.js'
import { Writer } from './Writer.js'
import type { Account } from './Writer.js'

const KILLS = 55
const WRITERS = 10
/** Below LIMITS.updatesPerSecond; a layer has two or three writers and folds its log every 500 changes. */
const EVERY_MS = 10
const LONGEST_LIFE_MS = 1500
const LARGEST = 2000
/** A log is folded when nothing waits to be stored: every other kill waits for that, and comes this much later at most. */
const FOLDING_MS = 8

/** Ten people write on two boards, in two layers of each. Whatever was called saved, or was seen, must be there after any SIGKILL. */
export async function kills(): Promise<void> {
	const seed = Number(process.env['BENCH_SEED'] ?? Date.now() % 1_000_000)
	console.error(`seed ${seed} (BENCH_SEED)`)
	const source = random(seed)
	const program = await startOurs()
	const places = (await Promise.all([makeBoard(program.port), makeBoard(program.port)])).flat()
	const accounts: Account[] = []
	const waits: number[] = []
	let lost = { saved: 0, seen: 0 }
	for (let kill = 1; kill <= KILLS; kill++) {
		const writers = await Promise.all(
			Array.from({ length: WRITERS }, (_, i) => Writer.join(places[i % places.length]!)),
		)
		await live(writers, source, kill % 2 === 0)
		await program.kill('SIGKILL')
		await Promise.all(writers.map(({ closed }) => closed))
		accounts.push(...writers.map(({ account }) => account))
		waits.push(...writers.flatMap((writer) => writer.waits))
		await program.start()
		lost = await lostOf(accounts, places)
		if (lost.saved + lost.seen > 0) {
			console.error(`after kill ${kill}`, lost)
			break
		}
		if (kill % 10 === 0) console.error(`${kill} kills, ${sum(accounts.map(({ sent }) => sent))} changes`)
	}
	figure('crash.kills', accounts.length / WRITERS, 'count', 50, 'more')
	figure('crash.changesSaved', sum(accounts.map(({ saved }) => saved)), 'count')
	figure('crash.changesSeen', sum(accounts.map(({ seen }) => seen)), 'count')
	figure('crash.lostAfterSaved', lost.saved, 'count', 0)
	figure('crash.lostAfterSeen', lost.seen, 'count', 0)
	figure('crash.saved.p50', quantile(waits, 0.5), 'ms')
	setImmediate(() => process.exit())
}

/** Resolves at the instant of the kill: while everybody writes, or in the first moments of a silence. */
async function live(writers: Writer[], source: Random, falls: boolean): Promise<void> {
	const began = performance.now()
	const life = 20 + source.next() * LONGEST_LIFE_MS
	for (let at = 0; at < life; at = performance.now() - began) {
		for (const writer of writers) writer.write(source.chance(0.05) ? source.int(LARGEST) : source.int(40))
		await sleep(Math.min(EVERY_MS, Math.max(0, life - at)))
	}
	if (!falls) return
	while (!writers.every((writer) => writer.settled)) await new Promise(setImmediate)
	const until = performance.now() + source.next() * FOLDING_MS
	while (performance.now() < until) await new Promise(setImmediate)
}

/** Joins each layer anew, and counts the changes that were promised and are not there. */
async function lostOf(accounts: Account[], places: Place[]): Promise<{ saved: number; seen: number }> {
	const kept = new Set<number>()
	for (const place of places) {
		const joining = Client.join(place, (client) => {
			client.onFrame = (frame) => marksIn(frame, (mark) => kept.add(mark))
		})
		const client = await within(20_000, 'a layer after a crash', joining)
		client.end()
	}
	const missing = (promised: (account: Account) => number) =>
		sum(
			accounts.map((account) => {
				// a writer's last change takes the place of the ones before it
				const last = account.marks.findLastIndex((mark) => kept.has(mark)) + 1
				return Math.max(0, promised(account) - last)
			}),
		)
	return { saved: missing(({ saved }) => saved), seen: missing(({ seen }) => seen) }
}
