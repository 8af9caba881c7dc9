import { memoryLimits } from '@groundwork/server/limits/memoryLimits'
import { redisLimits } from '@groundwork/server/limits/redisLimits'
import { createOffences } from '@groundwork/server/socket/offences'
import { newPersonId } from '@groundwork/shared/model/ids'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { Redis as Client } from 'ioredis'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keptLog } from '../kit/logLines.js'
import { Gate } from '../kit/services/Gate.js'
import { Redis } from '../kit/services/Redis.js'
import { failure, startTestServer } from './support.js'
import type { TestServer } from './support.js'

/** Limits of several servers with one Redis. */

const MINUTE = 60_000

let redis: Redis
let gate: Gate
let ends: (() => Promise<unknown> | void)[]

beforeEach(async () => {
	redis = await Redis.start()
	gate = await Gate.before(redis.url)
	ends = [() => redis.end(), () => gate.end()]
})
afterEach(async () => {
	for (const end of ends.toReversed()) await end()
})

async function start(url = redis.url): Promise<TestServer> {
	const server = await startTestServer({ redisUrl: url, trustProxy: true })
	ends.push(() => server.close())
	return server
}

/** Limits that count in Redis from now on. */
async function connect(url = redis.url, log = keptLog()) {
	const limits = redisLimits({ url, logger: log.logger })
	ends.push(() => limits.close())
	await isShared(limits)
	return limits
}

const client = () => {
	const one = new Client(redis.url)
	one.on('error', () => {})
	ends.push(() => one.quit())
	return one
}

/** Resolves once something of these limits is found in Redis. */
async function isShared(limits: ReturnType<typeof redisLimits>): Promise<void> {
	const one = client()
	const who = newPersonId()
	await expect
		.poll(async () => {
			await limits.counter('probe', MINUTE).add(who)
			return one.exists(`groundwork:limit:probe:${who}`)
		})
		.toBe(1)
}

/** Looks at an invitation that does not exist. */
const attempt = (server: TestServer, address: string) =>
	server.signedOut('GET', `/api/invitations/${'x'.repeat(43)}`, null, { 'x-forwarded-for': address })

test('[LIMIT-11] what comes from one address is counted over all servers', async () => {
	const [one, two] = [await start(), await start()]
	const before = client()
	// until both count in Redis
	for (const [index, server] of [one, two].entries())
		await expect
			.poll(async () => {
				await attempt(server, `203.0.113.${index}`)
				return before.exists(`groundwork:limit:unknownInvitations:203.0.113.${index}`)
			})
			.toBe(1)
	const statuses = new Set<number>()
	for (let made = 0; made < LIMITS.unknownInvitationsPerAddress; made += 20) {
		const server = made % 40 === 0 ? one : two
		const answers = await Promise.all(Array.from({ length: 20 }, () => attempt(server, '198.51.100.7')))
		for (const { status } of answers) statuses.add(status)
	}
	expect(statuses).toEqual(new Set([404]))
	for (const server of [one, two]) {
		const refused = await attempt(server, '198.51.100.7')
		expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
		expect(await failure(refused)).toEqual([429, 'too_many_requests'])
		expect((await attempt(server, '198.51.100.8')).status).toBe(404)
	}
	// nothing stays for longer than its window
	expect(await before.pttl('groundwork:limit:unknownInvitations:198.51.100.7')).toBeLessThanOrEqual(
		LIMITS.addressWindowMs,
	)
	expect(await before.pttl('groundwork:limit:unknownInvitations:198.51.100.7')).toBeGreaterThan(0)
})

test('[LIMIT-11] frames nobody can read are counted over all servers, and keep their sender out of each', async () => {
	const [one, two] = [createOffences(await connect()), createOffences(await connect())]
	const person = newPersonId()
	for (let noted = 0; noted < LIMITS.malformedFramesPerPerson; noted++) {
		expect(await one.secondsLeft(person)).toBe(0)
		await (noted % 2 === 0 ? one : two).note(person)
	}
	for (const offences of [one, two]) {
		const seconds = await offences.secondsLeft(person)
		expect(seconds).toBeGreaterThan(0)
		expect(seconds).toBeLessThanOrEqual(LIMITS.malformedWindowMs / 1000)
		expect(await offences.secondsLeft(newPersonId())).toBe(0)
	}
})

describe('while Redis does not answer', () => {
	test.each<[string, () => Promise<unknown> | void, () => Promise<unknown> | void]>([
		['is gone', () => redis.stop(), () => redis.start()],
		['is behind a network that swallows everything', () => gate.swallow(), () => gate.open()],
	])(
		'[LIMIT-12] while Redis %s a server counts alone without delay, and together again when it is back',
		async (_, lose, mend) => {
			const limits = await connect(gate.url)
			const counter = limits.counter('calls', MINUTE)
			const [mia, lea] = [newPersonId(), newPersonId()]
			for (let times = 1; times <= 3; times++) expect((await counter.add(mia)).times).toBe(times)
			await lose()
			let slowest = 0
			const timed = async <T>(act: () => Promise<T>) => {
				const begun = performance.now()
				const answer = await act()
				slowest = Math.max(slowest, performance.now() - begun)
				return answer
			}
			for (let times = 1; times <= 100; times++)
				expect((await timed(() => counter.add(lea))).times).toBe(times)
			const { times, msLeft } = await timed(() => counter.read(lea))
			expect(times).toBe(100)
			expect(msLeft).toBeGreaterThan(0)
			expect(slowest).toBeLessThan(4 * LIMITS.sharedCountMs)
			await mend()
			await isShared(limits)
			// of what the network swallowed the first ones may arrive late, the others were never sent
			const again = await counter.add(lea)
			expect(again.times).toBeLessThan(10)
			expect(await client().get(`groundwork:limit:calls:${lea}`)).toBe(String(again.times))
		},
	)

	test('[LIMIT-12] a call over HTTP is answered, and limited all the same', async () => {
		const server = await start(gate.url)
		await expect.poll(() => attempt(server, '198.51.100.7').then(({ status }) => status)).toBe(404)
		gate.cut()
		const answers = await Promise.all(
			Array.from({ length: LIMITS.unknownInvitationsPerAddress + 5 }, () => attempt(server, '198.51.100.9')),
		)
		const refused = answers.filter(({ status }) => status === 429)
		expect(refused).toHaveLength(5)
		expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404, 429]))
	})
})

test('[LIMIT-12] a Redis that answers with an error is told of once, and the server counts alone', async () => {
	const log = keptLog()
	const limits = await connect(redis.url, log)
	await client().config('SET', 'maxmemory', '1')
	const counter = limits.counter('calls', MINUTE)
	for (let times = 1; times <= 5; times++) expect((await counter.add('mia')).times).toBe(times)
	expect(log.lines().map(({ level, msg, reason }) => [level, msg, reason])).toEqual([
		['warn', 'a limit is counted by this server alone', 'OOM'],
	])
})

test('[LIMIT-12] a server without a Redis counts alone', async () => {
	const counter = memoryLimits().counter('calls', MINUTE)
	expect(await counter.read('mia')).toEqual({ times: 0, msLeft: 0 })
	expect((await counter.add('mia')).times).toBe(1)
	expect((await counter.add('mia')).times).toBe(2)
	expect((await counter.add('lea')).times).toBe(1)
})
