import { TAG } from '@groundwork/shared/protocol/frames'
import { figure } from '../figures.js'
import { quantile } from '../statistics.js'
import { Client } from './Client.js'
import { startContenders } from './contenders.js'
import { markOf } from './marks.js'
import { paced, within } from './pace.js'

const CHANGES = 200
const WARM_UP = 50

/** How long it takes to be told that a change is on disk. No peer says it. */
export async function saved(): Promise<void> {
	const [ours] = await startContenders(['ours'])
	const [place] = await ours!.rooms(1)
	const client = await Client.join(place!)
	const times: number[] = []
	let told = () => {}
	client.onFrame = (frame) => {
		if (frame[0] === TAG.saved) told()
	}
	await paced(WARM_UP + CHANGES, 25, async (i) => {
		const frame = client.author.edit(markOf(i))
		const began = performance.now()
		const answer = new Promise<void>((resolve) => (told = resolve))
		client.send(frame)
		await within(5000, '`saved`', answer)
		if (i >= WARM_UP) times.push(performance.now() - began)
	})
	figure('server.saved.p50', quantile(times, 0.5), 'ms', 10)
	figure('server.saved.p99', quantile(times, 0.99), 'ms')
}
