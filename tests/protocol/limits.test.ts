import { Limiter } from '@groundwork/server/socket/Limiter'
import { SYNC } from '@groundwork/shared/protocol/frames'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { boardForEachTest } from '../kit/boardForEachTest.js'
import { mapOf, setKey } from '../kit/edits.js'
import { syncFrame } from '../kit/RawSocket.js'

/** Limits of one socket: at the edge, and one past it. */

const here = boardForEachTest()

/** A frame of exactly so many bytes, with a change in it. */
function frameOf(kind: number, bytes: number): Uint8Array {
	// one client id for both, because their lengths on the wire differ
	const make = (letters: number) => syncFrame(kind, setKey('filled', 'x'.repeat(letters), 7))
	const around = make(bytes).length - bytes
	const frame = make(bytes - around)
	expect(frame.length).toBe(bytes)
	return frame
}

describe.each([
	['before the first sync', LIMITS.joinFrameBytes, async () => here.join(here.cast.member)],
	[
		'after it',
		LIMITS.frameBytes,
		async () => {
			const socket = await here.join(here.cast.member)
			socket.step2(Y.encodeStateAsUpdate(new Y.Doc()))
			await socket.next('saved', ({ frames }) => frames === 1)
			return socket
		},
	],
] as const)('a frame %s', (_when, limit, arrive) => {
	test('[LIMIT-3] may be as long as the limit says', async () => {
		const socket = await arrive()
		socket.send(frameOf(SYNC.step2, limit))
		await socket.next('saved')
		await expect.poll(async () => mapOf(await socket.settled()).has('filled')).toBe(true)
	})

	test('[LIMIT-3] may not be a byte longer', async () => {
		const socket = await arrive()
		socket.send(frameOf(SYNC.step2, limit + 1))
		expect(await socket.closed).toBe(1009)
	})
})

test('[LIMIT-6] presence may be as long as the limit says, and not a byte longer', async () => {
	const stateOf = (bytes: number) => ({ view: 'x'.repeat(bytes - JSON.stringify({ view: '' }).length) })
	const [socket, witness] = [await here.join(here.cast.member), await here.join(here.cast.member)]
	socket.presence({ client: 7, clock: 1, state: stateOf(LIMITS.presenceBytes) })
	await witness.next('presence', ({ entries }) => entries.some(({ client }) => client === 7))
	socket.presence({ client: 7, clock: 2, state: stateOf(LIMITS.presenceBytes + 1) })
	expect(await socket.closed).toBe(1009)
})

describe('how much a socket may send', () => {
	/** Five seconds' worth at once, after a quiet time. */
	const BURST = 5
	const taken = (allows: () => boolean) => {
		let count = 0
		while (count < 10_000 && allows()) count++
		return count
	}

	test.each([
		['changes', LIMITS.updatesPerSecond, (limiter: Limiter, now: number) => limiter.allowsUpdate(1, now)],
		['presence', LIMITS.presencePerSecond, (limiter: Limiter, now: number) => limiter.allowsPresence(now)],
		['whole boards', LIMITS.joinsPerSecond, (limiter: Limiter, now: number) => limiter.allowsJoin(now)],
	])('[LIMIT-8] %s: so many at once, then so many a second', (_what, perSecond, allows) => {
		const limiter = new Limiter(0)
		expect(taken(() => allows(limiter, 0))).toBe(perSecond * BURST)
		expect(taken(() => allows(limiter, 999))).toBe(Math.floor(perSecond * 0.999))
		expect(taken(() => allows(limiter, 1_000_000))).toBe(perSecond * BURST)
	})

	test('[LIMIT-8] bytes of changes: so many at once, and not one more', () => {
		const burst = LIMITS.updateBytesPerSecond * BURST
		expect(new Limiter(0).allowsUpdate(burst, 0)).toBe(true)
		expect(new Limiter(0).allowsUpdate(burst + 1, 0)).toBe(false)
		const limiter = new Limiter(0)
		limiter.allowsUpdate(burst, 0)
		expect(limiter.allowsUpdate(LIMITS.updateBytesPerSecond + 1, 1000)).toBe(false)
		expect(limiter.allowsUpdate(LIMITS.updateBytesPerSecond, 1000)).toBe(true)
	})
})
