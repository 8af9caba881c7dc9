import { setTimeout as sleep } from 'node:timers/promises'
import { Client, endAll } from '../server/Client.js'
import { quantile } from '../statistics.js'
import type { Crowd } from './Crowd.js'
import { difference } from './District.js'
import type { Board, District, DistrictUsage } from './District.js'

/** Of one change, or of one movement of a pointer: on all servers together. */
export interface Cost {
	nodesMs: number
	postgresMs: number
	redisMs: number
	walBytes: number
	commits: number
	published: number
}

/** A quiet V8 collects and compiles for a while what it was left with; no change costs that. */
const SETTLE_MS = 4000
const QUIET_SECONDS = 5

/** What servers use in the quietest of some seconds in which nobody does anything. */
export async function idle(district: District): Promise<DistrictUsage> {
	await sleep(SETTLE_MS)
	let quietest: DistrictUsage | undefined
	for (let second = 0; second < QUIET_SECONDS; second++) {
		const before = await district.usage()
		await sleep(1000)
		const used = difference(before, await district.usage())
		if (!quietest || total(used.nodesMs) < total(quietest.nodesMs)) quietest = used
	}
	return quietest!
}

/** What each change costs beyond what is used without any. */
export const costOfChanges = (
	district: District,
	rest: DistrictUsage,
	crowd: Crowd,
	{ perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<Cost> =>
	costOf(district, rest, async () => {
		await crowd.write(perSecond, seconds)
		return perSecond * seconds
	})

export const costOfPointers = (
	district: District,
	rest: DistrictUsage,
	crowd: Crowd,
	{ perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<Cost> => costOf(district, rest, () => crowd.point(perSecond, seconds))

/** @param act resolves with how many there were of what the cost of one is asked. */
async function costOf(district: District, rest: DistrictUsage, act: () => Promise<number>): Promise<Cost> {
	const [before, began] = [await district.usage(), performance.now()]
	const times = await act()
	const seconds = (performance.now() - began) / 1000
	const { nodesMs, ...used } = difference(before, await district.usage())
	const { nodesMs: restNodes, ...restUsed } = scaled(rest, seconds)
	const all = { nodesMs: total(nodesMs), ...used }
	const none = { nodesMs: total(restNodes), ...restUsed }
	const each = (name: keyof Cost) => Math.max(0, all[name] - none[name]) / times
	return {
		nodesMs: each('nodesMs'),
		postgresMs: each('postgresMs'),
		redisMs: each('redisMs'),
		walBytes: each('walBytes'),
		commits: each('commits'),
		published: each('published'),
	}
}

export const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

const scaled = (usage: DistrictUsage, by: number): DistrictUsage => ({
	nodesMs: usage.nodesMs.map((ms) => ms * by),
	postgresMs: usage.postgresMs * by,
	redisMs: usage.redisMs * by,
	walBytes: usage.walBytes * by,
	commits: usage.commits * by,
	published: usage.published * by,
})

export interface Joins {
	/** Milliseconds until a newcomer has everything, and processor time of the server and of PostgreSQL for it. */
	cold: { ms: number; nodeMs: number; postgresMs: number }
	hot: { ms: number; nodeMs: number }
	/** Held, in what the program counts, for one layer with one person in it, and for one person more. */
	layerBytes: number
	socketBytes: number
}

const NOTES = 20

/** Boards with a few notes each, made on the last server and joined on the first: by somebody who has them loaded, and by another one. */
export async function measureJoins(district: District, count: number): Promise<Joins> {
	const node = 0
	const boards = await district.boards(count)
	const authors = await Client.joinAll(boards.map((board) => board.at(-1)!))
	for (const [i, author] of authors.entries())
		for (const frame of boards[i]!.at(-1)!.dialect.board(NOTES)) author.send(frame)
	await sleep(1500)
	await endAll(authors)

	// what the first of them make of compiled code and of the heap is no board's
	const warm = Math.ceil(count / 4)
	await join(district, boards.slice(0, warm), node)
	await join(district, boards.slice(0, warm), node)
	const rest = boards.slice(warm)
	// the system gives pages and takes them back by rules of its own: a few hundred boards hardly show in what it counts
	const bytes = async () => (await district.nodes[node]!.usage(true)).heapBytes
	const empty = await bytes()
	const cold = await join(district, rest, node)
	const first = await bytes()
	const hot = await join(district, rest, node)
	const second = await bytes()
	return {
		cold,
		hot,
		layerBytes: Math.max(0, first - empty) / rest.length,
		socketBytes: Math.max(0, second - first) / rest.length,
	}
}

/** Few at once: what is measured is a join, and not a queue. They stay. */
async function join(district: District, boards: readonly Board[], node: number) {
	const before = await district.usage()
	const times: number[] = []
	for (const board of boards) {
		const began = performance.now()
		await Client.join(board[node]!)
		times.push(performance.now() - began)
	}
	const used = difference(before, await district.usage())
	return {
		ms: quantile(times, 0.5),
		nodeMs: used.nodesMs[node]! / boards.length,
		postgresMs: used.postgresMs / boards.length,
	}
}
