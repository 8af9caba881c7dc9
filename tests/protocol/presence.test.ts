import { LIMITS } from '@groundwork/shared/protocol/limits'
import { expect, test } from 'vitest'
import type { Caller } from '../http/support.js'
import { boardForEachTest } from '../kit/boardForEachTest.js'
import { presenceFrame } from '../kit/RawSocket.js'
import type { PresenceEntry, RawSocket, Received } from '../kit/RawSocket.js'

const here = boardForEachTest()
const join = (who: Caller) => here.join(who, 'canvas', false)

const at = (x: number) => ({ page: 'page:page', cursor: { x, y: 0, rotation: 0, type: 'default' } })
const entriesOf = (frame: Received): PresenceEntry[] => (frame.kind === 'presence' ? frame.entries : [])
const seen = (socket: RawSocket, client: number, matches: (entry: PresenceEntry) => boolean = () => true) =>
	socket
		.next('presence', ({ entries }) => entries.some((entry) => entry.client === client && matches(entry)))
		.then(({ entries }) => entries.find((entry) => entry.client === client && matches(entry))!)

test('[PRES-1] the server says whose presence it is, whatever the client says, and passes on nothing but the view', async () => {
	const alice = await join(here.cast.member)
	const bob = await join(here.cast.viewer)
	const forged = { person: { id: here.cast.leader.id, name: 'Lea' }, user: { name: 'Lea' }, view: at(1) }
	alice.presence({ client: 11, clock: 1, state: forged })
	expect((await seen(bob, 11)).state).toEqual({
		person: { id: here.cast.member.id, name: here.cast.member.name },
		view: at(1),
	})
})

test('[PRES-2] a client id that belongs to somebody who is here cannot be used by another', async () => {
	const alice = await join(here.cast.member)
	const mallory = await join(here.cast.viewer)
	const bob = await join(here.cast.commenter)
	alice.presence({ client: 11, clock: 1, state: { view: at(1) } })
	await seen(bob, 11)
	mallory.presence(
		{ client: 11, clock: 50, state: { view: at(666) } },
		{ client: 12, clock: 1, state: { view: null } },
	)
	mallory.presence({ client: 11, clock: 51, state: null })
	await seen(bob, 12)
	await bob.settled()
	const told = bob.received.flatMap(entriesOf).filter(({ client }) => client === 11)
	expect(told.map(({ state }) => (state as { person: { id: string } }).person.id)).toEqual([
		here.cast.member.id,
	])
})

test('[PRES-2] an echo of somebody who has left does not bring her back under another name', async () => {
	const alice = await join(here.cast.member)
	const bob = await join(here.cast.viewer)
	const carol = await join(here.cast.commenter)
	alice.presence({ client: 11, clock: 3, state: { view: at(1) } })
	const before = await seen(bob, 11)
	alice.end()
	await seen(carol, 11, ({ state }) => state === null)
	// the stock provider sends on whatever it receives; this one was on its way when she left
	bob.presence(before, { client: 12, clock: 1, state: { view: at(2) } })
	await seen(carol, 12)
	const told = carol.received.flatMap(entriesOf).filter(({ client }) => client === 11)
	expect(told.at(-1)?.state).toBeNull()
})

test('[PRES-3] a full class that echoes as the stock provider does is not put out for it', async () => {
	const alice = await join(here.cast.member)
	const bob = await join(here.cast.viewer)
	const others = Array.from({ length: 30 }, (_, index) => ({
		client: 1000 + index,
		clock: 1,
		state: JSON.stringify({
			person: { id: here.cast.leader.id, name: 'Lea' },
			view: { ...at(index), selected: ['shape:'.padEnd(200, 'x')] },
		}),
	}))
	const frame = presenceFrame(others)
	expect(frame.length).toBeGreaterThan(LIMITS.presenceBytes)
	const leader = await join(here.cast.leader)
	for (const { client, clock, state } of others) {
		leader.send(presenceFrame([{ client, clock, state }]))
	}
	await seen(bob, 1000)
	bob.send(frame)
	await bob.settled()
	await alice.settled()
})

test('[PRES-4] however many frames come in, each session gets one a tick, and never its own', async () => {
	const alice = await join(here.cast.member)
	const bob = await join(here.cast.viewer)
	const started = performance.now()
	for (let clock = 1; clock <= 60; clock++) {
		alice.presence({ client: 11, clock, state: { view: at(clock) } })
		bob.presence({ client: 12, clock, state: { view: at(clock) } })
	}
	await seen(bob, 11, ({ clock }) => clock >= 60)
	await seen(alice, 12, ({ clock }) => clock >= 60)
	const ticks = Math.ceil((performance.now() - started) / LIMITS.presenceTickMs) + 1
	expect(bob.count('presence')).toBeLessThanOrEqual(ticks)
	expect(alice.received.flatMap(entriesOf).every(({ client }) => client !== 11)).toBe(true)
	expect(bob.received.flatMap(entriesOf).every(({ client }) => client !== 12)).toBe(true)
})

test('[PRES-5] whoever leaves is seen to leave, with a clock that counts', async () => {
	const alice = await join(here.cast.member)
	const bob = await join(here.cast.viewer)
	alice.presence({ client: 11, clock: 5, state: { view: at(1) } })
	const there = await seen(bob, 11)
	alice.end()
	const gone = await seen(bob, 11, ({ state }) => state === null)
	expect(gone.clock).toBeGreaterThan(there.clock)
})

test('[PRES-6] whoever comes back sees those again who did not move meanwhile', async () => {
	const alice = await join(here.cast.member)
	const bob = await join(here.cast.viewer)
	alice.presence({ client: 11, clock: 5, state: { view: at(1) } })
	const before = await seen(bob, 11)
	bob.end()
	const again = await join(here.cast.viewer)
	// the stock provider remembers the clock of somebody whom it has forgotten (y-protocols, `applyAwarenessUpdate`)
	expect((await seen(again, 11)).clock).toBeGreaterThan(before.clock)
})

test('[PRES-5] somebody who comes back is seen again at once, with the clock she had', async () => {
	const alice = await join(here.cast.member)
	const bob = await join(here.cast.viewer)
	alice.presence({ client: 11, clock: 5, state: { view: at(1) } })
	await seen(bob, 11)
	alice.end()
	const gone = await seen(bob, 11, ({ state }) => state === null)
	const again = await join(here.cast.member)
	again.presence({ client: 11, clock: 5, state: { view: at(2) } })
	const back = await seen(
		bob,
		11,
		({ state }) => (state as { view?: { cursor: { x: number } } } | null)?.view?.cursor.x === 2,
	)
	expect(back.clock).toBeGreaterThan(gone.clock)
})

test('[PRES-6] newcomers and whoever asks get everybody who is there', async () => {
	const alice = await join(here.cast.member)
	const bob = await join(here.cast.viewer)
	alice.presence({ client: 11, clock: 1, state: { view: at(1) } })
	await seen(bob, 11)
	const carol = await join(here.cast.commenter)
	await seen(carol, 11)
	const before = carol.count('presence')
	carol.send(Uint8Array.of(3))
	await carol.next('presence', () => carol.count('presence') > before)
})

test('[LIMIT-6] presence that is too large harms nobody but its sender', async () => {
	const alice = await join(here.cast.member)
	const bob = await join(here.cast.viewer)
	alice.presence({ client: 11, clock: 1, state: { view: { page: 'x'.repeat(LIMITS.presenceBytes) } } })
	bob.presence({ client: 12, clock: 1, state: { view: at(2) } })
	const carol = await join(here.cast.commenter)
	await seen(carol, 12)
	await bob.settled()
	expect([...bob.received, ...carol.received].flatMap(entriesOf).some(({ client }) => client === 11)).toBe(
		false,
	)
})
