import type { Role } from '@groundwork/shared/model/roles'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import type { CloseReason } from '@groundwork/shared/protocol/close'
import { random } from '@groundwork/shared/testing/random'
import type { Random } from '@groundwork/shared/testing/random'
import { closeReason } from '@groundwork/shared/protocol/close'
import { editOf } from '../../kit/edits.js'
import { ApiCaller } from '../../kit/program.js'
import { RawSocket } from '../../kit/RawSocket.js'
import { residentMB } from '../../kit/residentMB.js'
import { startServerProcess } from '../../kit/serverProcess.js'
import type { ServerProcess } from '../../kit/serverProcess.js'
import { syncUrl } from '../../kit/syncUrl.js'
import * as Y from 'yjs'
import { Bystander } from './Bystander.js'
import { Frames } from './frames.js'
import { Offender } from './Offender.js'

const AT_ONCE = 6
/** Frames of one socket: below what LIMITS.updatesPerSecond lets through at once, so that not all of them end as too fast. */
const CHANGES = 200
const IDLE = 300
/** And above it: six seconds' worth, where five are let through. */
const FLOOD = 6 * LIMITS.updatesPerSecond
/** Of all frames, before memory is first looked at: what the first ones make of the heap is no leak. */
const WARM_UP = 0.3

export interface Outcome {
	frames: number
	/** How the sockets ended, and how many so. */
	ends: Partial<Record<CloseReason | 'served', number>>
	/** Codes that are not in the table. */
	nameless: number[]
	/** Milliseconds until a bystander's changes were saved, before the attack and during it. */
	before: number[]
	during: number[]
	intact: boolean
	/** Of the server process from after the warm-up to the end, MB. Undefined where the system does not say. */
	grown: number | undefined
}

/** Throws `frames` frames from a seed at a real server, some sockets at once, while somebody works on the same board. */
export async function attack(seed: number, frames: number): Promise<Outcome> {
	const server = await startServerProcess({ logLevel: 'error' })
	try {
		return await throwAt(server, seed, frames)
	} finally {
		await server.end()
	}
}

async function throwAt(server: ServerProcess, seed: number, frames: number): Promise<Outcome> {
	const { leader, admit, victims } = await people(server)
	const bystander = await Bystander.join(leader)
	const before: number[] = []
	for (let i = 0; i < 50; i++) before.push(await bystander.change())
	const working = bystander.work()

	const ends: Outcome['ends'] = {}
	const nameless: number[] = []
	let thrown = 0
	let next = 0
	let warm: number | undefined
	const attackers = {
		member: new Attackers(() => admit('member')),
		viewer: new Attackers(() => admit('viewer')),
	}
	const attacker = async () => {
		while (thrown < frames) {
			const round = next++
			const offender = await Offender.open(await attackers[round % 3 === 2 ? 'viewer' : 'member'].url())
			// of its own seed: the sockets take turns as the machine lets them
			const source = random(seed * 10_000 + round)
			send(offender, new Frames(source, { victims, firstId: 1000 + (round % 50) * 10 }), round, source)
			const end = await offender.outcome()
			thrown += offender.sent
			const name = end === 'served' ? end : closeReason(end)
			if (name) ends[name] = (ends[name] ?? 0) + 1
			else nameless.push(end as number)
			if (thrown > frames * WARM_UP) warm ??= residentMB(server.pid())
		}
	}
	await Promise.all(Array.from({ length: AT_ONCE }, attacker))
	bystander.stop()
	const during = await working
	const after = residentMB(server.pid())
	const intact = await bystander.isIntact()
	bystander.end()
	return {
		frames: thrown,
		ends,
		nameless,
		before,
		during,
		intact,
		grown: after !== undefined && warm !== undefined ? after - warm : undefined,
	}
}

/** A new one whenever the last has sent almost as much as closes the doors to her: she is not let in again. */
class Attackers {
	readonly #next: () => Promise<string>
	#url: Promise<string> | undefined
	#sockets = 0

	constructor(next: () => Promise<string>) {
		this.#next = next
	}

	url(): Promise<string> {
		if (this.#sockets++ % LIMITS.malformedFramesPerPerson === 0) this.#url = this.#next()
		return this.#url!
	}
}

/** Valid frames that are refused, in the one or the other number, then something broken, and then more of both. */
function send(offender: Offender, frames: Frames, round: number, source: Random): void {
	const isShort = round % 4 === 0
	const many = isShort ? 2 : round % 2 === 0 ? IDLE : round % 8 === 1 ? FLOOD : CHANGES
	for (let i = 0; i < many; i++) offender.send(round % 2 === 0 ? frames.idle() : frames.change())
	if (source.chance(0.3) && !isShort) return
	offender.send(frames.broken())
	// what comes behind a frame that ends the session
	for (let i = 0; i < 5; i++) offender.send(source.pick([frames.idle(), frames.change(), frames.broken()]))
}

/** A leader, a way in for others, and client ids under which she has written. */
async function people(server: ServerProcess) {
	const port = Number(new URL(server.url).port)
	const leader = await ApiCaller.named(server.url, 'Lea')
	const body = { title: 'Plan', template: 'environment_map' }
	const { id: board } = await leader.call<{ id: string }>('POST', '/api/boards', body)
	const invite = (role: Role) =>
		leader.call<{ token: string }>('POST', `/api/boards/${board}/invitations`, { role })
	const invitations = { member: await invite('member'), viewer: await invite('viewer') }
	const admit = async (role: 'member' | 'viewer') => {
		const person = await ApiCaller.named(server.url, role)
		const { token } = invitations[role]
		await person.call('POST', `/api/invitations/${token}/accept`)
		return syncUrl({ port }, { board, token: person.token, own: true })
	}
	const url = syncUrl({ port }, { board, token: leader.token, own: true })
	const victims = [501, 502, 503]
	const author = await RawSocket.open(url)
	for (const victim of victims) {
		const doc = new Y.Doc()
		doc.clientID = victim
		author.update(editOf(doc, (map) => map.set(`victim ${victim}`, 'hers')))
	}
	await author.next('saved', ({ frames }) => frames === victims.length)
	author.end()
	return { leader: url, admit, victims }
}
