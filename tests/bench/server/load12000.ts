import { figure } from '../figures.js'
import { quantile } from '../statistics.js'
import { compare } from './compare.js'
import type { ByContender } from './compare.js'
import { EVERYBODY, startContenders } from './contenders.js'
import { Load } from './Load.js'

const SHAPE = { rooms: 100, people: 4 } as const

/** 100 rooms × 4 people × 10 changes a second, each to 3 others: 12,000 delivered a second. */
export async function load12000(): Promise<void> {
	const p99: ByContender = {}
	const cpu: ByContender = {}
	/** Share of the changes that had not arrived a second after the last was sent. */
	const late: ByContender = {}
	for (const contender of await startContenders(EVERYBODY)) {
		const crowd = await Load.in(contender, SHAPE)
		await crowd.run({ perSecond: 10, seconds: 2 })
		const measured = await crowd.run({ perSecond: 10, seconds: 8 })
		late[contender.name] = 1 - measured.delivered / measured.expected
		p99[contender.name] = quantile(measured.latencies, 0.99)
		cpu[contender.name] = measured.cpuShare
		await crowd.end()
		await contender.program.end()
	}
	compare('server.load12000.p99', p99, 'ms', { bar: 2 })
	for (const [who, share] of Object.entries(late)) figure(`server.load12000.late.${who}`, share, 'ratio')
	compare('server.load12000.cpuShare', cpu, 'ratio', { bar: 1 })
}
