import { Peers } from '@groundwork/server/bus/Peers'
import { openBus } from '@groundwork/server/bus/openBus'
import { createMetrics } from '@groundwork/server/operation/metrics'
import type { Metrics } from '@groundwork/server/operation/metrics'
import { expect, test } from 'vitest'
import { Hearing, isReachable, word } from '../kit/Hearing.js'
import { keptLog } from '../kit/logLines.js'
import { Gate } from '../kit/services/Gate.js'
import { sharedRedis } from '../kit/services/shared.js'

async function read({ text }: Metrics, name: string): Promise<number> {
	const line = (await text()).split('\n').find((each) => each.startsWith(`${name} `))
	return Number(line?.slice(name.length))
}

test('[OPS-4] whether the bus is reachable, its losses and messages, and the other servers are counted', async () => {
	const gate = await Gate.before(await sharedRedis())
	const { logger } = keptLog()
	const servers = await Promise.all(
		[0, 1, 2].map(async () => {
			const metrics = createMetrics({ rooms: () => 0 })
			const bus = await openBus({ redisUrl: `${gate.url}/7`, logger, telemetry: metrics.telemetry })
			const peers = await Peers.join(bus, metrics.telemetry)
			return { metrics, bus, peers }
		}),
	)
	const [one, two] = servers.map(({ bus }) => bus)
	const { metrics } = servers[0]!
	await expect.poll(() => read(metrics, 'groundwork_peers')).toBe(2)
	expect(await read(metrics, 'groundwork_bus_reachable')).toBe(1)
	expect(await read(metrics, 'groundwork_bus_losses_total')).toBe(0)

	const hearing = await Hearing.on(one!, 'talk')
	const before = await read(metrics, 'groundwork_bus_messages_total{direction="in"}')
	for (let count = 0; count < 100; count++) two!.publish('talk', word('hello'))
	await hearing.until(100)
	expect(await read(metrics, 'groundwork_bus_messages_total{direction="in"}')).toBeGreaterThan(before + 99)
	const sent = await read(metrics, 'groundwork_bus_messages_total{direction="out"}')
	for (let count = 0; count < 100; count++) one!.publish('talk', word('hello'))
	expect(await read(metrics, 'groundwork_bus_messages_total{direction="out"}')).toBeGreaterThan(sent + 99)

	gate.cut()
	await isReachable(one!, false)
	expect(await read(metrics, 'groundwork_bus_reachable')).toBe(0)
	expect(await read(metrics, 'groundwork_bus_losses_total')).toBe(1)
	for (const { bus, peers } of servers) {
		peers.close()
		await bus.close()
	}
	await gate.end()
})

test('[OPS-4] a server alone has its bus and no other servers', async () => {
	const metrics = createMetrics({ rooms: () => 0 })
	const bus = await openBus({ redisUrl: null, logger: keptLog().logger, telemetry: metrics.telemetry })
	expect(bus.reachable).toBe(true)
	expect(await read(metrics, 'groundwork_bus_reachable')).toBe(1)
	expect(await read(metrics, 'groundwork_peers')).toBe(0)
	await bus.close()
})
