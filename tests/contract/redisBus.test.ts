import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect as connectTo } from 'node:net'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:tls'
import { fileURLToPath } from 'node:url'
import { openBus } from '@groundwork/server/bus/openBus'
import { RedisBus } from '@groundwork/server/bus/redis/RedisBus'
import { noTelemetry } from '@groundwork/server/operation/telemetry'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { Redis as Client } from 'ioredis'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Hearing, isReachable, word } from '../kit/Hearing.js'
import { newCertificate } from '../kit/certificate.js'
import { keptLog } from '../kit/logLines.js'
import { Gate } from '../kit/services/Gate.js'
import { Redis } from '../kit/services/Redis.js'
import { sharedRedis } from '../kit/services/shared.js'
import { busContract } from './busContract.js'

const MiB = 1024 * 1024
const sayHello = fileURLToPath(new URL('./sayHello.mjs', import.meta.url))
const silent = keptLog().logger

busContract('redis', async () => {
	const gates: Gate[] = []
	return {
		async connect() {
			const gate = await Gate.before(await sharedRedis())
			gates.push(gate)
			const bus = new RedisBus({ url: gate.url, logger: silent, telemetry: noTelemetry })
			await isReachable(bus)
			return { bus, cut: () => gate.cut(), mend: () => gate.open() }
		},
		async end() {
			await Promise.all(gates.map((gate) => gate.end()))
		},
	}
})

describe('the bus on Redis', () => {
	let redis: Redis
	let ends: (() => Promise<unknown>)[]
	const later = <T>(thing: T, end: () => Promise<unknown>): T => {
		ends.push(end)
		return thing
	}
	const connect = async (url = redis.url, log = keptLog()) => {
		const bus = await openBus({ redisUrl: url, logger: log.logger, telemetry: noTelemetry })
		return later(bus, () => bus.close())
	}
	/** Somebody else in the same Redis. */
	const stranger = () => {
		const client = new Client(redis.url)
		return later(client, () => client.quit())
	}

	beforeEach(async () => {
		ends = []
		redis = later(await Redis.start(), () => redis.end())
	})
	afterEach(async () => {
		for (const end of ends.toReversed()) await end()
	})

	test('[BUS-9] a Redis that is restarted is lost once and found once, and everything is heard again', async () => {
		const log = keptLog()
		const [speaker, listener] = [await connect(), await connect(redis.url, log)]
		const hearings = await Promise.all(
			Array.from({ length: 3000 }, (_, index) => Hearing.on(listener, `layer ${index}`)),
		)
		for (let round = 0; round < 2; round++) {
			const lost = [isReachable(speaker, false), isReachable(listener, false)]
			await redis.stop()
			await Promise.all(lost)
			await redis.start()
			const begun = performance.now()
			await Promise.all([isReachable(speaker), isReachable(listener)])
			expect(performance.now() - begun).toBeLessThan(2500)
			for (const index of hearings.keys()) speaker.publish(`layer ${index}`, word(`round ${round}`))
			await Promise.all(hearings.map((hearing) => hearing.until(round + 1)))
		}
		expect(hearings[2999]!.words).toEqual(['round 0', 'round 1'])
		expect(log.lines().map(({ level, msg }) => [level, msg])).toEqual([
			['warn', 'the bus is unreachable'],
			['info', 'the bus is reachable again'],
			['warn', 'the bus is unreachable'],
			['info', 'the bus is reachable again'],
		])
	})

	test('[BUS-9] a Redis that is not there at the start is found when it comes', async () => {
		await redis.stop()
		const log = keptLog()
		const begun = performance.now()
		const bus = await connect(redis.url, log)
		expect(performance.now() - begun).toBeLessThan(2000)
		expect(bus.reachable).toBe(false)
		const hearing = await Hearing.on(bus, 'talk')
		bus.publish('talk', word('to nobody'))
		await redis.start()
		await isReachable(bus)
		const speaker = await connect()
		speaker.publish('talk', word('hello'))
		await hearing.until(1)
		expect(log.lines().map(({ msg, reason }) => [msg, reason])).toEqual([
			['the bus is unreachable', 'ECONNREFUSED'],
			['the bus is reachable again', undefined],
		])
	})

	test('[BUS-9] a network that swallows everything is noticed within 5 s, while it stands and while it is sought', async () => {
		const gate = await Gate.before(redis.url)
		later(gate, () => gate.end())
		const [speaker, listener] = [await connect(), await connect(gate.url)]
		const hearing = await Hearing.on(listener, 'talk')
		const begun = performance.now()
		gate.swallow()
		listener.publish('talk', word('into the hole'))
		await isReachable(listener, false)
		expect(performance.now() - begun).toBeLessThan(5000)
		// new connections are made now, and nothing comes through them
		const begunAgain = performance.now()
		const late = await connect(gate.url)
		expect(late.reachable).toBe(false)
		expect(performance.now() - begunAgain).toBeLessThan(5000)
		gate.open()
		await Promise.all([isReachable(listener), isReachable(late)])
		speaker.publish('talk', word('hello'))
		await hearing.until(1)
		expect(hearing.words).toEqual(['hello'])
	})

	test('[BUS-6] a bus that takes nothing while much is published is given up, and keeps no more of it', async () => {
		const gate = await Gate.before(redis.url)
		later(gate, () => gate.end())
		const log = keptLog()
		const bus = await connect(gate.url, log)
		gate.swallow()
		const before = process.memoryUsage().arrayBuffers
		const megabyte = new Uint8Array(MiB)
		for (let count = 0; count < 1000; count++) bus.publish('talk', megabyte)
		expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4 * LIMITS.busWaitingBytes)
		await isReachable(bus, false)
		expect(log.lines().map(({ reason }) => reason)).toEqual(['behind'])
	})

	test('[BUS-7] channels that come and go in one turn of the event loop cost Redis a few commands', async () => {
		const bus = await connect()
		const names = Array.from({ length: 5000 }, (_, index) => `layer ${index}`)
		const hearings = await Promise.all(names.map((name) => Hearing.on(bus, name)))
		for (const { subscription } of hearings) subscription.end()
		await Hearing.on(bus, 'one more')
		const client = stranger()
		const stats = await client.info('commandstats')
		for (const command of ['subscribe', 'unsubscribe'])
			expect(Number(new RegExp(`cmdstat_${command}:calls=(\\d+)`).exec(stats)?.[1])).toBeLessThan(10)
		expect(await client.pubsub('CHANNELS', '*layer*')).toEqual([])
	})

	test('[BUS-10] others who write on our channels harm nobody', async () => {
		const log = keptLog()
		const [speaker, listener] = [await connect(), await connect(redis.url, log)]
		const hearing = await Hearing.on(listener, 'talk')
		const client = stranger()
		const [channel] = (await client.pubsub('CHANNELS', 'groundwork:*talk')) as string[]
		const [beats] = (await client.pubsub('CHANNELS', 'groundwork:*beat*')) as string[]
		for (const bytes of ['', 'x', 'gwb1', '{"a":1}', 'x'.repeat(100_000), '\0'.repeat(16)]) {
			await client.publish(channel!, bytes)
			await client.publish(beats!, bytes)
		}
		speaker.publish('talk', word('hello'))
		await hearing.until(1)
		expect(hearing.words).toEqual(['hello'])
		expect(log.written).toEqual([])
	})

	test('[BUS-10] two installations in two databases of one Redis do not hear each other', async () => {
		const [here, there] = [await connect(`${redis.url}/1`), await connect(`${redis.url}/2`)]
		const other = await connect(`${redis.url}/1`)
		const [near, far] = [await Hearing.on(here, 'talk'), await Hearing.on(there, 'talk')]
		other.publish('talk', word('hello'))
		await near.until(1)
		expect(far.words).toEqual([])
	})

	test('[BUS-11] a password opens Redis, a wrong one does not, and neither is ever written down', async () => {
		await stranger().config('SET', 'requirepass', 'the-right-secret')
		const log = keptLog()
		const address = `127.0.0.1:${redis.port}`
		const right = await connect(`redis://:the-right-secret@${address}`, log)
		expect(right.reachable).toBe(true)
		const wrong = await connect(`redis://:the-wrong-secret@${address}`, log)
		const named = await connect(`redis://default:the-right-secret@${address}/3`, log)
		const without = await connect(`redis://${address}`, log)
		expect([wrong, named, without].map(({ reachable }) => reachable)).toEqual([false, true, false])
		expect(log.lines().map(({ reason }) => reason)).toEqual(['WRONGPASS', 'NOAUTH'])
		expect(log.written.join('')).not.toMatch(/secret/)
	})

	test('[BUS-11] rediss:// encrypts the way to a Redis whose certificate is vouched for, and goes no other way', async () => {
		const certificate = newCertificate()
		later(certificate, async () => certificate.remove())
		const front = createServer(certificate, (client) => {
			const service = connectTo(redis.port)
			client.pipe(service).pipe(client)
			for (const socket of [client, service]) socket.on('error', () => {})
		})
		await once(front.listen(0, '127.0.0.1'), 'listening')
		later(front, async () => front.close())
		const url = `rediss://127.0.0.1:${(front.address() as AddressInfo).port}`
		const log = keptLog()
		expect((await connect(url, log)).reachable).toBe(false)
		expect(log.lines().map(({ reason }) => reason)).toEqual(['DEPTH_ZERO_SELF_SIGNED_CERT'])
		const vouched = spawn(process.execPath, [sayHello, url], {
			env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate.file },
			stdio: 'inherit',
		})
		const plain = await connect()
		const hearing = await Hearing.on(plain, 'talk')
		await hearing.until(1)
		expect(hearing.words).toEqual(['hello'])
		await once(vouched, 'exit')
	})
})
