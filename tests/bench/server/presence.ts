import { figure } from '../figures.js'
import { Client, endAll } from './Client.js'
import { compare } from './compare.js'
import type { ByContender } from './compare.js'
import { SERVERS, startContenders } from './contenders.js'
import { paced } from './pace.js'

const PEOPLE = 50
const PER_SECOND = 20
const SECONDS = 5
const WARM_UP_SECONDS = 1

/** Everybody in a room points somewhere else 20 times a second. */
export async function presence(): Promise<void> {
	const cpu: ByContender = {}
	for (const contender of await startContenders([...SERVERS, 'floor'])) {
		const [place] = await contender.rooms(1)
		const clients = await Client.joinAll(Array.from({ length: PEOPLE }, () => place!))
		let frames = 0
		for (const client of clients) client.onFrame = () => frames++
		await point(clients, WARM_UP_SECONDS)
		frames = 0
		const [before, began] = [await contender.program.usage(), performance.now()]
		await point(clients, SECONDS)
		const after = await contender.program.usage()
		const ms = performance.now() - began
		// ms per movement of one pointer are seconds per thousand
		cpu[contender.name] = (after.cpuMs - before.cpuMs) / (PEOPLE * PER_SECOND * SECONDS)
		const received = frames / PEOPLE / (ms / 1000)
		figure(
			`server.presence.framesPerSecond.${contender.name}`,
			received,
			'1/s',
			contender.name === 'ours' ? 60 : undefined,
		)
		await endAll(clients)
		await contender.program.end()
	}
	compare('server.presence.cpuPer1000', cpu, 's', { bar: 0.6 })
}

/** People do not move in step: they take turns within each twentieth of a second. */
async function point(clients: Client[], seconds: number): Promise<void> {
	const groups = 10
	await paced(seconds * PER_SECOND * groups, 1000 / PER_SECOND / groups, (turn) => {
		for (let i = turn % groups; i < clients.length; i += groups)
			clients[i]!.send(clients[i]!.author.pointer(turn, i * 10))
	})
}
