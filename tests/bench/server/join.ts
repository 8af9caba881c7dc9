import { setTimeout as sleep } from 'node:timers/promises'
import { median } from '../statistics.js'
import { figure } from '../figures.js'
import { NOTES } from '../replicas.js'
import { Client } from './Client.js'
import { compare } from './compare.js'
import type { ByContender } from './compare.js'
import { SERVERS, startContenders } from './contenders.js'
import type { Contender, Place } from './contenders.js'
import { within } from './pace.js'

const ROUNDS = 5
const YJS_SERVERS = ['yWebsocket', 'hocuspocus'] as const

/** A board of 10,000 notes: to whoever comes first after a restart, and to the next one. Everybody takes turns. */
export async function join(): Promise<void> {
	const boards: Board[] = []
	for (const contender of await startContenders(SERVERS))
		boards.push({ contender, place: await seed(contender), first: [], second: [], early: 0 })
	for (let round = 0; round < ROUNDS; round++) {
		for (const [at] of boards.entries()) await visit(boards[(round + at) % boards.length]!)
	}
	for (const { contender, early } of boards)
		figure(
			`server.join10k.syncedBeforeContent.${contender.name}`,
			early,
			'count',
			contender.name === 'ours' ? 0 : undefined,
		)
	for (const which of ['first', 'second'] as const) {
		const values: ByContender = Object.fromEntries(
			boards.map((board) => [board.contender.name, median(board[which])]),
		)
		compare(`server.join10k.${which}`, values, 'ms', { bar: 1, among: YJS_SERVERS })
	}
}

interface Board {
	contender: Contender
	place: Place
	/** Milliseconds, round by round. */
	first: number[]
	second: number[]
	/** How many were told that they have everything before they had it. */
	early: number
}

async function visit(board: Board): Promise<void> {
	const { program } = board.contender
	await program.kill('SIGTERM')
	await program.start()
	const first = await arrive(board.place)
	const second = await arrive(board.place)
	for (const { client } of [first, second]) client.end()
	board.first.push(first.ms)
	board.second.push(second.ms)
	if (first.early || second.early) board.early++
}

async function seed(contender: Contender): Promise<Place> {
	const [place] = await contender.rooms(1)
	const author = await Client.join(place!)
	for (const frame of place!.dialect.board(NOTES)) author.send(frame)
	// whoever sees all of it knows that it was taken in; to disk it may still be on its way
	await within(60_000, `the board at ${contender.name}`, untilHeld(place!))
	await sleep(1000)
	author.end()
	return place!
}

async function untilHeld(place: Place): Promise<void> {
	for (;;) {
		const { client, records } = await look(place)
		client.end()
		if (records >= NOTES) return
		await sleep(1500)
	}
}

/** Joins and takes what comes with the answer. */
async function look(place: Place): Promise<{ client: Client; records: number }> {
	const frames: Buffer[] = []
	const client = await Client.join(place, (joining) => (joining.onFrame = (frame) => frames.push(frame)))
	const reader = place.dialect.reader()
	for (const frame of frames) reader.take(frame)
	return { client, records: reader.records }
}

/** Times the frames as they come, and reads them afterwards: reading is the client's time, not the server's. */
async function arrive(place: Place): Promise<{ client: Client; ms: number; early: boolean }> {
	const frames: { at: number; frame: Buffer }[] = []
	const began = performance.now()
	const client = await Client.join(place, (joining) => {
		joining.onFrame = (frame) => frames.push({ at: performance.now(), frame })
	})
	const answered = frames.length - 1
	const reader = place.dialect.reader()
	for (let i = 0; ; i++) {
		while (i >= frames.length) await arriving(began)
		const { at, frame } = frames[i]!
		reader.take(frame)
		if (reader.records >= NOTES) return { client, ms: at - began, early: i > answered }
	}
}

async function arriving(began: number): Promise<void> {
	if (performance.now() - began > 30_000) throw new Error('a room never had its content')
	await sleep(5)
}
