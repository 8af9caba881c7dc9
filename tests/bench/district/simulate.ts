import { figure } from '../figures.js'
import { quantile } from '../statistics.js'
import { Crowd } from './Crowd.js'
import { District } from './District.js'
import { costOfChanges, idle } from './measure.js'
import { measureCosts } from './measureCosts.js'
import type { Costs } from './model/Costs.js'
import { placing, play } from './model/play.js'
import type { Played } from './model/play.js'
import { reload } from './model/reload.js'
import { DISTRICT, readSetting } from './model/Setting.js'
import type { Balance, Setting } from './model/Setting.js'

const BALANCES: readonly Balance[] = ['byBoard', 'anyhow']

/** What is played and measured alike, to see how far the model can be believed: sizes and a pace that no cost was measured at. */
const TRIED: Setting = {
	...DISTRICT,
	boards: 6,
	nodes: 3,
	people: 5,
	changes: 140,
	pointers: 0,
	cores: 2,
	seconds: 5,
}

/** Measures what one change, one pointer and one join cost, and plays them for as many boards and servers as are asked for. */
export async function simulate(): Promise<void> {
	const setting = readSetting(process.argv.slice(3))
	const district = await District.start(TRIED.nodes)
	const costs = await measureCosts(district)
	for (const [part, values] of Object.entries(costs)) reportCosts(part, values as number | object)
	for (const balance of BALANCES) await validate(district, costs, balance)
	await district.end()

	const played = BALANCES.map((balance) => ({ balance, ...play(setting, costs, balance) }))
	for (const { balance, ...one } of played) report(balance, setting, one)
	if (setting.nodes > 1) {
		const back = reload(setting, costs)
		figure('simulate.nodeDies.people', back.people, 'count')
		figure('simulate.nodeDies.back.p50', back.p50, 'ms')
		figure('simulate.nodeDies.back.p99', back.p99, 'ms')
	}
	console.error(tableOf(setting, played))
}

function reportCosts(name: string, value: number | object): void {
	if (typeof value === 'object')
		for (const [part, each] of Object.entries(value)) reportCosts(`${name}.${part}`, each as number)
	else figure(`simulate.cost.${name}`, value, name.endsWith('Bytes') ? 'B' : 'ms')
}

/** The same boards, people and changes in the model and on the servers. */
async function validate(district: District, costs: Costs, balance: Balance): Promise<void> {
	const nodeOf = placing(TRIED, balance)
	const people = (board: number) => Array.from({ length: TRIED.people }, (_, person) => nodeOf(board, person))
	const crowd = await Crowd.gather(await district.boards(TRIED.boards), people)
	await crowd.write(100, 2)
	crowd.forget()
	const rest = await idle(district)
	const perSecond = (TRIED.boards * TRIED.people * TRIED.changes) / 60
	const measured = await costOfChanges(district, rest, crowd, { perSecond, seconds: TRIED.seconds })
	const { here, elsewhere } = crowd.latencies
	const latency = quantile([...here, ...elsewhere], 0.5)
	await crowd.end()
	const model = play(TRIED, costs, balance)
	const restMs = costs.node.idle * TRIED.nodes
	const modelled = (model.nodesMsPerSecond - restMs) / model.changesPerSecond
	// half or double: what is meant by believing it
	const within = (name: string, value: number) => {
		figure(`simulate.modelToMeasured.${balance}.${name}`, value, 'ratio')
		figure(`simulate.modelToMeasured.${balance}.${name}.off`, Math.max(value, 1 / value), 'ratio', 2)
	}
	within('nodesCpu', modelled / measured.nodesMs)
	within('p50', model.p50 / latency)
}

/** Which of them is used up first when there are more and more boards. */
function firstToEnd({ used }: Played): [string, number] {
	return Object.entries(used).reduce((most, each) => (each[1] > most[1] ? each : most))
}

function report(balance: Balance, { boards }: Setting, played: Played): void {
	const name = `simulate.${balance}`
	figure(`${name}.p50`, played.p50, 'ms')
	figure(`${name}.p99`, played.p99, 'ms')
	for (const [what, used] of Object.entries(played.used)) figure(`${name}.used.${what}`, used, 'ratio')
	figure(`${name}.changesPerSecond`, played.changesPerSecond, '1/s')
	figure(`${name}.commitsPerSecond`, played.commitsPerSecond, '1/s')
	figure(`${name}.walPerSecond`, played.walBytesPerSecond / 1000, 'KB')
	figure(`${name}.redisMessagesPerSecond`, played.redisMessagesPerSecond, '1/s')
	figure(`${name}.memoryPerNode`, played.nodeMB, 'MB')
	const [what, used] = firstToEnd(played)
	figure(`${name}.boardsUntilFull.${what}`, boards / used, 'count')
}

function tableOf(setting: Setting, played: ({ balance: Balance } & Played)[]): string {
	const { boards, nodes, people, changes, pointers, memory, cores } = setting
	// where more comes than is done the row grows for as long as is played
	const waitOf = (one: Played, ms: number) => (firstToEnd(one)[1] < 1 ? `${ms.toFixed(0)} ms` : 'ever longer')
	const percent = (share: number) => `${(share * 100).toFixed(0)} %`
	const rows: [string, (one: Played) => string][] = [
		['seen by others, p50', (one) => waitOf(one, one.p50)],
		['seen by others, p99', (one) => waitOf(one, one.p99)],
		['busiest server', ({ used }) => percent(used.node)],
		[`PostgreSQL, of ${cores} cores`, ({ used }) => percent(used.postgres)],
		['Redis', ({ used }) => percent(used.redis)],
		[`memory, of ${memory} MB`, ({ used }) => percent(used.memory)],
		['commits a second', ({ commitsPerSecond }) => commitsPerSecond.toFixed(0)],
		['ends first', (one) => firstToEnd(one)[0]],
		['at about so many boards', (one) => (boards / firstToEnd(one)[1]).toFixed(0)],
	]
	const line = (cells: string[]) =>
		cells.map((cell, at) => (at === 0 ? cell.padEnd(28) : cell.padStart(12))).join('')
	return [
		`${boards} boards × ${people} people on ${nodes} servers; each ${changes} changes a minute, ${pointers} pointers a second`,
		line(['', ...played.map(({ balance }) => balance)]),
		...rows.map(([name, value]) => line([name, ...played.map(value)])),
	].join('\n')
}
