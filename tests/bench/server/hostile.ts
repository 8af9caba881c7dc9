import { figure } from '../figures.js'
import { median } from '../statistics.js'
import { Bystanders } from './Bystanders.js'
import { Client } from './Client.js'
import { SERVERS, startContenders } from './contenders.js'
import type { Place } from './contenders.js'
import { paced } from './pace.js'

const NOTES = 1000
const WINDOWS = 3
const WINDOW_SECONDS = 3
const JUNK_EVERY_MS = 20

/** One sends broken updates as fast as she is let, and comes back when she is thrown out; two others work. */
export async function hostile(): Promise<void> {
	for (const contender of await startContenders(SERVERS)) {
		const isOurs = contender.name === 'ours'
		const [place] = await contender.rooms(1)
		const bystanders = await Bystanders.in(place!)
		const author = await Client.join(place!)
		for (const frame of place!.dialect.board(NOTES)) author.send(frame)
		await bystanders.work(WINDOW_SECONDS)
		// windows, because 99th percentiles are made by whatever else the machine does
		const before = await windows(() => bystanders.work(WINDOW_SECONDS))
		figure(`server.hostile.p99Before.${contender.name}`, before, 'ms')
		const [during, codes] = await Promise.all([
			windows(() => bystanders.work(WINDOW_SECONDS)),
			offend(place!, WINDOWS * WINDOW_SECONDS),
		])
		figure(`server.hostile.p99.${contender.name}`, during, 'ms', isOurs ? 5 : undefined)
		for (const [code, times] of codes)
			figure(`server.hostile.closedWith${code}.${contender.name}`, times, 'count')
		figure(`server.hostile.junkKept.${contender.name}`, await waitingAt(place!), 'B', isOurs ? 0 : undefined)
		await contender.program.end()
	}
}

async function windows(work: () => Promise<number>): Promise<number> {
	const each: number[] = []
	for (let i = 0; i < WINDOWS; i++) each.push(await work())
	return median(each)
}

/** Resolves with how often she was closed with which code. */
async function offend(place: Place, seconds: number): Promise<Map<number, number>> {
	const codes = new Map<number, number>()
	let offender: Client | undefined
	let joining = false
	await paced((seconds * 1000) / JUNK_EVERY_MS, JUNK_EVERY_MS, (i) => {
		if (offender) return offender.send(place.dialect.junk(i))
		if (joining) return
		joining = true
		void Client.join(place).then(
			(client) => {
				joining = false
				offender = client
				void client.closed.then((code) => {
					offender = undefined
					codes.set(code, (codes.get(code) ?? 0) + 1)
				})
			},
			() => (joining = false),
		)
	})
	return codes
}

async function waitingAt(place: Place): Promise<number> {
	const reader = place.dialect.reader()
	await Client.join(place, (joining) => (joining.onFrame = (frame) => reader.take(frame)))
	return reader.waitingBytes
}
