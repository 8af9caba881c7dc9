import { quantile } from '../statistics.js'
import { Crowd } from './Crowd.js'
import type { Board, District } from './District.js'
import { costOfChanges, costOfPointers, idle, measureJoins, total } from './measure.js'
import type { Cost } from './measure.js'
import type { Costs } from './model/Costs.js'

const BOARDS = 8
const [FEW, MANY] = [2, 8]
const WARM_UP = { perSecond: 150, seconds: 2 }
const CHANGES = { perSecond: 100, seconds: 3 }
const POINTERS = { perSecond: 10, seconds: 2 }
const JOINED = 120

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
	const rest = await idle(district, 2)
	const changes = (crowd: Crowd) => costOfChanges(district, rest, crowd, CHANGES)
	const [one, eight, two] = [await changes(few), await changes(many), await changes(apart)]
	const pointers = (crowd: Crowd) => costOfPointers(district, rest, crowd, POINTERS)
	const [onePoints, eightPoint, twoPoint] = [await pointers(few), await pointers(many), await pointers(apart)]
	const here = quantile(few.latencies.here, 0.5)
	const elsewhere = quantile(apart.latencies.elsewhere, 0.5)
	for (const crowd of [few, many, apart]) await crowd.end()
	const joins = await measureJoins(district, JOINED)
	const { rssBytes } = await district.nodes[0]!.usage(true)

	const more = (large: Cost, small: Cost) => Math.max(0, large.nodesMs - small.nodesMs) / (MANY - FEW)
	const deliver = more(eight, one)
	const change = Math.max(0, one.nodesMs - deliver)
	const takeIn = Math.max(0, two.nodesMs - one.nodesMs)
	const pointerDeliver = more(eightPoint, onePoints)
	const read = Math.max(0, two.postgresMs - one.postgresMs)
	return {
		node: {
			change,
			deliver,
			takeIn,
			pointer: Math.max(0, onePoints.nodesMs - pointerDeliver),
			pointerDeliver,
			pointerTakeIn: Math.max(0, twoPoint.nodesMs - onePoints.nodesMs),
			joinCold: joins.cold.nodeMs,
			joinHot: joins.hot.nodeMs,
			idle: total(rest.nodesMs) / district.nodes.length,
		},
		postgres: { append: one.postgresMs, read, load: joins.cold.postgresMs },
		redis: { publish: one.redisMs, handOn: Math.max(0, two.redisMs - one.redisMs) },
		commitWait: Math.max(0, here - change - deliver - one.postgresMs),
		hopWait: Math.max(0, elsewhere - here - takeIn - read),
		joinWait: Math.max(0, joins.cold.ms - joins.cold.nodeMs - joins.cold.postgresMs),
		walBytes: one.walBytes,
		layerBytes: joins.layerBytes,
		socketBytes: joins.socketBytes,
		nodeBytes: rssBytes,
	}
}

const nodes = (people: number, servers: number): number[] =>
	Array.from({ length: people }, (_, person) => person % servers)
