import { setTimeout as sleep } from 'node:timers/promises'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { figure } from '../figures.js'
import { Client } from './Client.js'
import { SERVERS, startContenders } from './contenders.js'

const BYTES = 64 * 1024 * 1024
const MB = 1e6
const PATIENCE_MS = 15_000

/** One frame of 64 MiB that is a valid update. */
export async function frame64MiB(): Promise<void> {
	for (const { name, program, rooms } of await startContenders(SERVERS)) {
		const bar = (value: number) => (name === 'ours' ? value : undefined)
		const [place] = await rooms(1)
		const offender = await Client.join(place!)
		const before = Math.max(program.peakBytes(), (await program.usage()).rssBytes)
		offender.send(offender.author.edit('', BYTES))
		// 0 is a socket that stays open
		const code = await Promise.race([offender.closed, sleep(PATIENCE_MS, 0)])
		await sleep(500)
		const grown = (program.peakBytes() - before) / MB
		figure(`server.frame64MiB.closedWith.${name}`, code, 'count')
		figure(`server.frame64MiB.refused.${name}`, code === 1009 ? 1 : 0, 'count', bar(1), 'more')
		figure(`server.frame64MiB.memory.${name}`, grown, 'MB', bar((2 * LIMITS.joinFrameBytes) / MB))
		let bytes = 0
		if (program.running)
			await Client.join(place!, (joining) => (joining.onFrame = (frame) => (bytes += frame.length)))
		figure(`server.frame64MiB.sentToNextJoiner.${name}`, bytes / MB, 'MB', bar(0.1))
		await program.end()
	}
}
