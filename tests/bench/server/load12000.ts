import { median, quantile, sum } from '../statistics.js'
import { figure } from '../figures.js'
import { compare } from './compare.js'
import type { ByContender } from './compare.js'
import { EVERYBODY, startContenders } from './contenders.js'
import type { Contender } from './contenders.js'
import { Load } from './Load.js'
import type { Measured } from './Load.js'

const SHAPE = { rooms: 100, people: 4 } as const
const RATE = { perSecond: 10, seconds: 3 } as const
const ROUNDS = 4

/** 100 rooms × 4 people × 10 changes a second, each to 3 others: 12,000 delivered a second. Everybody takes turns. */
export async function load12000(): Promise<void> {
	const crowds: { contender: Contender; crowd: Load; measured: Measured[] }[] = []
	for (const contender of await startContenders(EVERYBODY)) {
		const crowd = await Load.in(contender, SHAPE)
		await crowd.run(RATE)
		crowds.push({ contender, crowd, measured: [] })
	}
	for (let round = 0; round < ROUNDS; round++) {
		for (const [at] of crowds.entries()) {
			const { crowd, measured } = crowds[(round + at) % crowds.length]!
			measured.push(await crowd.run(RATE))
		}
	}
	const each = (value: (measured: Measured[]) => number): ByContender =>
		Object.fromEntries(crowds.map(({ contender, measured }) => [contender.name, value(measured)]))
	compare(
		'server.load12000.p99',
		each((all) => median(all.map(({ latencies }) => quantile(latencies, 0.99)))),
		'ms',
		{ bar: 2 },
	)
	// ms per delivered change are seconds per thousand
	compare(
		'server.load12000.cpuPer1000',
		each((all) => median(all.map(({ cpuMs, delivered }) => cpuMs / delivered))),
		's',
		{ bar: 1 },
	)
	// a share of what was sent that had not arrived a second after the last of it
	const late = each(
		(all) => 1 - sum(all.map(({ delivered }) => delivered)) / sum(all.map(({ expected }) => expected)),
	)
	for (const [who, share] of Object.entries(late)) figure(`server.load12000.late.${who}`, share, 'ratio')
}
