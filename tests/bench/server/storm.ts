import { median } from '../statistics.js'
import { Client, endAll } from './Client.js'
import { compare } from './compare.js'
import type { ByContender } from './compare.js'
import { SERVERS, startContenders } from './contenders.js'

const ROOMS = 4
const PEOPLE = 400
const NOTES = 20
const ROUNDS = 5

/** 400 people lose the network at once and come back at once, to four rooms that are still open. */
export async function storm(): Promise<void> {
	const ms: ByContender = {}
	for (const contender of await startContenders(SERVERS)) {
		const places = await contender.rooms(ROOMS)
		const keepers = await Client.joinAll(places)
		for (const [i, keeper] of keepers.entries())
			for (const frame of places[i]!.dialect.board(NOTES)) keeper.send(frame)
		const rounds: number[] = []
		for (let round = 0; round < ROUNDS; round++) {
			const began = performance.now()
			const clients = await Promise.all(
				Array.from({ length: PEOPLE }, (_, i) => Client.join(places[i % ROOMS]!)),
			)
			rounds.push(performance.now() - began)
			await endAll(clients)
		}
		ms[contender.name] = median(rounds.slice(1))
		await endAll(keepers)
		await contender.program.end()
	}
	compare('server.storm400.ms', ms, 'ms', { bar: 2 })
}
