import { median, quantile } from '../statistics.js'
import { Crowd } from './Crowd.js'
import type { Board, District, DistrictUsage } from './District.js'
import { costOfChanges, costOfPointers, idle, measureJoins, total } from './measure.js'
import type { Cost } from './measure.js'
import type { Costs } from './model/Costs.js'

const BOARDS = 8
const [FEW, MANY] = [2, 8]
const WARM_UP = { perSecond: 200, seconds: 4 }
/** So few that few share a commit, and so many that most do. */
const SLOW = { perSecond: 80, seconds: 2 }
const FAST = { perSecond: 240, seconds: 1 }
const POINTERS = { perSecond: 10, seconds: 1.5 }
/** They take turns: what else the machine does meets all of them alike. */
const ROUNDS = 5
const JOINED = 240

/**
 * What the model is made of, measured on two servers: small boards and large ones on one server, small ones over both. What is
 * different between them is what one person more costs, and one server more.
 */
export async function measureCosts(district: District): Promise<Costs> {
	const boards = await district.boards(3 * BOARDS)
	const part = (at: number): Board[] => boards.slice(at * BOARDS, (at + 1) * BOARDS)
	const few = await Crowd.gather(part(0), () => nodes(FEW, 1))
	const many = await Crowd.gather(part(1), () => nodes(MANY, 1))
	const apart = await Crowd.gather(part(2), () => nodes(FEW, 2))
	for (const crowd of [few, many, apart]) {
		await crowd.write(WARM_UP.perSecond, WARM_UP.seconds)
		crowd.forget()
	}
	const rest = await idle(district)
	const rounds: Record<keyof typeof TRIALS, Cost[]> = {
		one: [],
		fast: [],
		eight: [],
		two: [],
		onePoints: [],
		eightPoint: [],
		twoPoint: [],
	}
	for (let round = 0; round < ROUNDS; round++)
		for (const [name, trial] of Object.entries(TRIALS))
			rounds[name as keyof typeof TRIALS].push(await trial(district, rest, { few, many, apart }))
	const { one, fast, eight, two, onePoints, eightPoint, twoPoint } = Object.fromEntries(
		Object.entries(rounds).map(([name, costs]) => [name, middle(costs)]),
	) as Record<keyof typeof TRIALS, Cost>
	const here = quantile(few.latencies.here, 0.5)
	const elsewhere = quantile(apart.latencies.elsewhere, 0.5)
	for (const crowd of [few, many, apart]) await crowd.end()
	const joins = await measureJoins(district, JOINED)
	const { rssBytes } = await district.nodes[0]!.usage(true)

	const more = (large: Cost, small: Cost) => Math.max(0, large.nodesMs - small.nodesMs) / (MANY - FEW)
	const deliver = more(eight, one)
	const commit = perCommit(one, fast, 'nodesMs')
	const change = Math.max(0, one.nodesMs - deliver - commit * one.commits)
	const takeIn = Math.max(0, two.nodesMs - one.nodesMs)
	const pointerDeliver = more(eightPoint, onePoints)
	const postgresCommit = perCommit(one, fast, 'postgresMs')
	const read = Math.max(0, two.postgresMs - one.postgresMs)
	return {
		node: {
			change,
			commit,
			deliver,
			takeIn,
			pointer: Math.max(0, onePoints.nodesMs - pointerDeliver),
			pointerDeliver,
			pointerTakeIn: Math.max(0, twoPoint.nodesMs - onePoints.nodesMs),
			joinCold: joins.cold.nodeMs,
			joinHot: joins.hot.nodeMs,
			idle: total(rest.nodesMs) / district.nodes.length,
		},
		postgres: {
			append: Math.max(0, one.postgresMs - postgresCommit * one.commits),
			commit: postgresCommit,
			read,
			load: joins.cold.postgresMs,
		},
		redis: { publish: one.redisMs, handOn: Math.max(0, two.redisMs - one.redisMs) },
		commitWait: Math.max(0, here - one.nodesMs - one.postgresMs),
		hopWait: Math.max(0, elsewhere - here - takeIn - read),
		joinWait: Math.max(0, joins.cold.ms - joins.cold.nodeMs - joins.cold.postgresMs),
		walBytes: one.walBytes,
		layerBytes: joins.layerBytes,
		socketBytes: joins.socketBytes,
		nodeBytes: rssBytes,
	}
}

interface Crowds {
	few: Crowd
	many: Crowd
	apart: Crowd
}

type Trial = (district: District, rest: DistrictUsage, crowds: Crowds) => Promise<Cost>

const TRIALS = {
	one: (district, rest, { few }) => costOfChanges(district, rest, few, SLOW),
	eight: (district, rest, { many }) => costOfChanges(district, rest, many, SLOW),
	two: (district, rest, { apart }) => costOfChanges(district, rest, apart, SLOW),
	fast: async (district, rest, { few }) => {
		const kept = [...few.latencies.here]
		const cost = await costOfChanges(district, rest, few, FAST)
		// what waits in a row is the model's to find out
		few.latencies.here.splice(0, Infinity, ...kept)
		return cost
	},
	onePoints: (district, rest, { few }) => costOfPointers(district, rest, few, POINTERS),
	eightPoint: (district, rest, { many }) => costOfPointers(district, rest, many, POINTERS),
	twoPoint: (district, rest, { apart }) => costOfPointers(district, rest, apart, POINTERS),
} satisfies Record<string, Trial>

/** The median of each part. */
function middle(costs: readonly Cost[]): Cost {
	const [first] = costs
	const names = Object.keys(first!) as (keyof Cost)[]
	return Object.fromEntries(
		names.map((name) => [name, median(costs.map((cost) => cost[name]))]),
	) as unknown as Cost
}

/** What is saved where changes share commits, for each commit saved; no more than the whole of it. */
function perCommit(alone: Cost, shared: Cost, what: 'nodesMs' | 'postgresMs'): number {
	const saved = Math.max(0, alone[what] - shared[what])
	return Math.min(alone[what] / alone.commits, saved / Math.max(0.1, alone.commits - shared.commits))
}

const nodes = (people: number, servers: number): number[] =>
	Array.from({ length: people }, (_, person) => person % servers)
