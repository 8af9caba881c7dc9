import type { Bus } from '@groundwork/server/bus/Bus'
import { random } from '@groundwork/shared/testing/random'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Hearing, isReachable, word } from '../kit/Hearing.js'

/** One server's connection to the bus, and the network to it in the hand. */
export interface ConnectedBus {
	bus: Bus
	cut(): void
	mend(): void
}

export interface BusUnderTest {
	/** Connects another server. Resolves once the bus is reachable for it. */
	connect(): Promise<ConnectedBus>
	/** Takes everything away again, after all were closed. */
	end(): Promise<void>
}

const KiB = 1024

/** What every `Bus` promises. An implementation is done when this passes. */
export function busContract(name: string, setUp: () => Promise<BusUnderTest>): void {
	describe(`bus contract: ${name}`, () => {
		let subject: BusUnderTest
		let connected: ConnectedBus[]
		const connect = async () => {
			const one = await subject.connect()
			connected.push(one)
			return one
		}

		beforeEach(async () => {
			subject = await setUp()
			connected = []
		})
		afterEach(async () => {
			await Promise.all(connected.map(({ bus }) => bus.close()))
			await subject.end()
		})

		test('[BUS-1] everybody else who listens to a channel hears, and nobody who listens to another', async () => {
			const [speaker, first, second] = [await connect(), await connect(), await connect()]
			const near = await Promise.all([first, first, second].map(({ bus }) => Hearing.on(bus, 'near')))
			const far = await Hearing.on(second.bus, 'far')
			speaker.bus.publish('near', word('hello'))
			speaker.bus.publish('far', word('end'))
			await Promise.all([...near, far].map((hearing) => hearing.until(1)))
			expect(near.map(({ words }) => words)).toEqual([['hello'], ['hello'], ['hello']])
			expect(far.words).toEqual(['end'])
		})

		test('[BUS-1] nobody hears herself', async () => {
			const [one, other] = [await connect(), await connect()]
			const own = await Hearing.on(one.bus, 'talk')
			const hearing = await Hearing.on(other.bus, 'talk')
			one.bus.publish('talk', word('mine'))
			await hearing.until(1)
			other.bus.publish('talk', word('theirs'))
			await own.until(1)
			expect(own.words).toEqual(['theirs'])
			expect(hearing.words).toEqual(['mine'])
		})

		test('[BUS-2] what one server publishes on a channel arrives in that order', async () => {
			const [one, two, listener] = [await connect(), await connect(), await connect()]
			const hearing = await Hearing.on(listener.bus, 'talk')
			const numbers = Array.from({ length: 500 }, (_, index) => index)
			for (const number of numbers) {
				one.bus.publish('talk', word(`one ${number}`))
				two.bus.publish('talk', word(`two ${number}`))
			}
			await hearing.until(1000)
			for (const speaker of ['one', 'two']) {
				const theirs = hearing.words.filter((each) => each.startsWith(speaker))
				expect(theirs).toEqual(numbers.map((number) => `${speaker} ${number}`))
			}
		})

		test('[BUS-3] bytes come as they were given, up to a mebibyte, whatever becomes of the buffer', async () => {
			const [speaker, listener] = [await connect(), await connect()]
			const hearing = await Hearing.on(listener.bus, 'bytes')
			const dice = random(11)
			const messages: Uint8Array[] = [0, 1, 255, 64 * KiB - 1, 64 * KiB, 1024 * KiB].map((length) =>
				Uint8Array.from({ length }, () => dice.int(256)),
			)
			// what a protocol of lines would trip over
			messages.push(
				word('\r\n$5\r\n\0*1\r\n'),
				Uint8Array.from({ length: 256 }, (_, value) => value),
			)
			for (const message of messages) {
				const buffer = message.slice()
				speaker.bus.publish('bytes', buffer)
				buffer.fill(7)
			}
			await hearing.until(messages.length)
			// after all have come: what came first must not have been written over
			for (const [index, message] of messages.entries())
				expect(Buffer.compare(hearing.heard[index]!, message)).toBe(0)
		})

		test('[BUS-4] whoever has ended hears nothing more, and others on the same channel go on', async () => {
			const [speaker, listener] = [await connect(), await connect()]
			const ended = await Hearing.on(listener.bus, 'talk')
			const going = await Hearing.on(listener.bus, 'talk')
			speaker.bus.publish('talk', word('to both'))
			await Promise.all([ended.until(1), going.until(1)])
			ended.subscription.end()
			ended.subscription.end()
			speaker.bus.publish('talk', word('to one'))
			await going.until(2)
			expect(ended.words).toEqual(['to both'])
			going.subscription.end()
			const again = await Hearing.on(listener.bus, 'talk')
			speaker.bus.publish('talk', word('to a new one'))
			await again.until(1)
			expect(again.words).toEqual(['to a new one'])
			expect(going.words).toEqual(['to both', 'to one'])
		})

		test('[BUS-4] a closed bus calls nobody, takes nothing and can be asked all the same', async () => {
			const [speaker, listener, closed] = [await connect(), await connect(), await connect()]
			const hearing = await Hearing.on(listener.bus, 'talk')
			const never = await Hearing.on(closed.bus, 'talk')
			let told = 0
			closed.bus.watch(() => told++)
			closed.bus.publish('talk', word('last words'))
			await closed.bus.close()
			await hearing.until(1)
			closed.bus.publish('talk', word('too late'))
			;(await Hearing.on(closed.bus, 'talk')).subscription.end()
			never.subscription.end()
			speaker.bus.publish('talk', word('end'))
			await hearing.until(2)
			expect(hearing.words).toEqual(['last words', 'end'])
			expect(never.words).toEqual([])
			expect(told).toBe(0)
		})

		test('[BUS-5] whoever is cut off is told, comes back by herself, and hears again where she listened', async () => {
			const [speaker, listener] = [await connect(), await connect()]
			const before = await Hearing.on(listener.bus, 'before')
			const ended = await Hearing.on(listener.bus, 'ended')
			const told: boolean[] = []
			const stop = listener.bus.watch((reachable) => told.push(reachable))
			listener.cut()
			await isReachable(listener.bus, false)
			expect(told).toEqual([false])
			const during = await Hearing.on(listener.bus, 'during')
			ended.subscription.end()
			for (const channel of ['before', 'during', 'ended']) speaker.bus.publish(channel, word('lost'))
			listener.mend()
			await isReachable(listener.bus)
			expect(told).toEqual([false, true])
			for (const channel of ['ended', 'before', 'during']) speaker.bus.publish(channel, word('heard'))
			await Promise.all([before.until(1), during.until(1)])
			expect([before.words, during.words, ended.words]).toEqual([['heard'], ['heard'], []])
			stop()
			listener.cut()
			await isReachable(listener.bus, false)
			expect(told).toEqual([false, true])
			listener.mend()
		})

		test('[BUS-6] what is published while the bus is unreachable is dropped, and neither fails nor is kept', async () => {
			const [speaker, listener] = [await connect(), await connect()]
			const hearing = await Hearing.on(listener.bus, 'talk')
			speaker.cut()
			await isReachable(speaker.bus, false)
			const megabyte = new Uint8Array(1024 * KiB)
			const before = process.memoryUsage().arrayBuffers
			for (let count = 0; count < 300; count++) speaker.bus.publish('talk', megabyte)
			expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 1024 * KiB)
			speaker.mend()
			await isReachable(speaker.bus)
			speaker.bus.publish('talk', word('now'))
			await hearing.until(1)
			expect(hearing.words).toEqual(['now'])
		})

		test('[BUS-7] 5,000 channels come and go within seconds, and only those that are left are heard', async () => {
			const [speaker, listener] = [await connect(), await connect()]
			const channels = Array.from({ length: 5000 }, (_, index) => `layer ${index}`)
			const begun = performance.now()
			const hearings = await Promise.all(channels.map((channel) => Hearing.on(listener.bus, channel)))
			for (const channel of channels) speaker.bus.publish(channel, word('open'))
			await Promise.all(hearings.map((hearing) => hearing.until(1)))
			for (const { subscription } of hearings.slice(1)) subscription.end()
			for (const channel of channels.toReversed()) speaker.bus.publish(channel, word('closed'))
			await hearings[0]!.until(2)
			expect(performance.now() - begun).toBeLessThan(15_000)
			expect(hearings.slice(1).filter(({ heard }) => heard.length !== 1)).toEqual([])
		})
	})
}
