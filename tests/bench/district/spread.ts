import { figure } from '../figures.js'
import { quantile } from '../statistics.js'
import { paced } from '../server/pace.js'
import { Crowd } from './Crowd.js'
import { District } from './District.js'
import { costOfChanges, costOfPointers, idle, measureJoins, total } from './measure.js'

const NODES = 3
const BOARDS = 6
const PEOPLE = 6
/** Everybody on a board on one server, on two, on three. */
const SPREADS = [1, 2, 3] as const
const NAMES = { 1: 'oneNode', 2: 'twoNodes', 3: 'threeNodes' } as const

const WARM_UP = { perSecond: 150, seconds: 3 }
/** They take turns of so many changes, one after the other: what else the machine does meets all of them alike. */
const TURN = 25
const TURNS = 10
const EVERY_MS = 25
const LOAD = { perSecond: 150, seconds: 4 }
/** Of each person. */
const POINTERS = { perSecond: 10, seconds: 3 }
const JOINED = 240

/** The same boards with their people on one server and spread over several, which share a PostgreSQL and a Redis on this machine. */
export async function spread(): Promise<void> {
	const district = await District.start(NODES)
	const crowds = await Promise.all(
		SPREADS.map(async (servers) => {
			const boards = await district.boards(BOARDS)
			const nodesOf = (board: number) =>
				Array.from({ length: PEOPLE }, (_, person) => (board + (person % servers)) % NODES)
			return { name: NAMES[servers], crowd: await Crowd.gather(boards, nodesOf) }
		}),
	)
	for (const { crowd } of crowds) await crowd.write(WARM_UP.perSecond, WARM_UP.seconds)
	for (const { crowd } of crowds) crowd.forget()
	for (let turn = 0; turn < TURNS; turn++)
		for (const [at] of crowds.entries())
			await paced(TURN, EVERY_MS, () => crowds[(turn + at) % crowds.length]!.crowd.change())
	reportLatencies(crowds)

	const rest = await idle(district)
	figure('server.district.idle.cpuPerNode', total(rest.nodesMs) / NODES / 1000, 's')
	for (const { name, crowd } of crowds) {
		const change = await costOfChanges(district, rest, crowd, LOAD)
		figure(`server.district.change.nodesCpuPer1000.${name}`, change.nodesMs, 's')
		figure(`server.district.change.postgresCpuPer1000.${name}`, change.postgresMs, 's')
		figure(`server.district.change.redisCpuPer1000.${name}`, change.redisMs, 's')
		figure(`server.district.change.walBytes.${name}`, change.walBytes, 'B')
		figure(`server.district.change.redisMessages.${name}`, change.published, 'count')
		figure(`server.district.commitsPerSecond.${name}`, change.commits * LOAD.perSecond, '1/s')
		const pointer = await costOfPointers(district, rest, crowd, POINTERS)
		figure(`server.district.pointer.nodesCpuPer1000.${name}`, pointer.nodesMs, 's')
		figure(`server.district.pointer.redisCpuPer1000.${name}`, pointer.redisMs, 's')
		await crowd.end()
	}

	const joins = await measureJoins(district, JOINED)
	figure('server.district.join.cold', joins.cold.ms, 'ms')
	figure('server.district.join.hot', joins.hot.ms, 'ms')
	figure('server.district.join.coldCpuPer1000', joins.cold.nodeMs, 's')
	figure('server.district.join.hotCpuPer1000', joins.hot.nodeMs, 's')
	figure('server.district.join.coldPostgresCpuPer1000', joins.cold.postgresMs, 's')
	figure('server.district.memory.perHotLayer', joins.layerBytes / 1000, 'KB')
	figure('server.district.memory.perSocket', joins.socketBytes / 1000, 'KB')
	await district.end()
}

/** From a change to each other person on the board; elsewhere are those on other servers than the one it was made on. */
function reportLatencies(crowds: { name: string; crowd: Crowd }[]): void {
	const all = crowds.map(({ name, crowd: { latencies } }) => {
		const { here, elsewhere } = latencies
		return { name, everybody: [...here, ...elsewhere], elsewhere }
	})
	const [alone] = all
	for (const [key, share, bar] of [
		['p50', 0.5, 3],
		['p99', 0.99, undefined],
	] as const) {
		const base = quantile(alone!.everybody, share)
		for (const { name, everybody, elsewhere } of all) {
			figure(`server.district.${key}.${name}`, quantile(everybody, share), 'ms')
			if (elsewhere.length === 0) continue
			const away = quantile(elsewhere, share)
			figure(`server.district.${key}.${name}.elsewhere`, away, 'ms')
			figure(`server.district.${key}.${name}.elsewhere.vsOneNode`, away / base, 'ratio', bar)
		}
	}
}
