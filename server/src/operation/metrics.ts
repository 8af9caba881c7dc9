import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import { LAYERS } from '@groundwork/shared/model/roles'
import type { Telemetry } from './telemetry.js'

export interface Metrics {
	telemetry: Telemetry
	contentType: string
	/** In Prometheus' text format. */
	text(): Promise<string>
}

/** What can only be asked for, not told as it happens. */
export interface MetricSources {
	rooms: () => number
}

/** The process has one memory and one event loop, however many servers run in it. */
let ofProcess: Registry | undefined
function processMetrics(): Registry {
	if (!ofProcess) {
		ofProcess = new Registry()
		// every 10 ms, as the library would look, wakes a server that has nothing to do 100 times a second
		collectDefaultMetrics({ register: ofProcess, eventLoopMonitoringPrecision: 100 })
	}
	return ofProcess
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** The one place that knows the library, and every name under which something is counted. */
export function createMetrics(sources: MetricSources): Metrics {
	const own = new Registry()
	const registers = [own]

	own.registerMetric(
		new Gauge({
			name: 'groundwork_rooms',
			help: 'Layers of boards held in memory.',
			registers: [],
			collect() {
				this.set(sources.rooms())
			},
		}),
	)
	const sockets = new Gauge({
		name: 'groundwork_sockets',
		help: 'Open websockets.',
		labelNames: ['layer'],
		registers,
	})
	for (const layer of LAYERS) sockets.set({ layer }, 0)
	const closes = new Counter({
		name: 'groundwork_socket_closes_total',
		help: 'Websockets that ended, by reason.',
		labelNames: ['reason'],
		registers,
	})
	const refusals = new Counter({
		name: 'groundwork_refused_writes_total',
		help: 'Changes that were not taken, or not wholly, by reason.',
		labelNames: ['reason'],
		registers,
	})
	const presence = new Counter({
		name: 'groundwork_presence_frames_total',
		help: 'Frames that say where people point, by direction.',
		labelNames: ['direction'],
		registers,
	})
	// looked up once: one of them is told of each frame
	const presenceIn = presence.labels('in')
	const presenceOut = presence.labels('out')
	const commit = new Histogram({
		name: 'groundwork_commit_duration_seconds',
		help: 'One commit of the log, until it is durable.',
		buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
		registers,
	})
	const bytes = new Counter({
		name: 'groundwork_log_bytes_total',
		help: 'Bytes of changes appended to the log.',
		registers,
	})
	const failures = new Counter({
		name: 'groundwork_commit_failures_total',
		help: 'Changes that could not be stored.',
		registers,
	})
	const group = new Histogram({
		name: 'groundwork_commit_group_size',
		help: 'Changes that shared one commit.',
		buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500],
		registers,
	})
	const folds = new Histogram({
		name: 'groundwork_fold_duration_seconds',
		help: 'Replacing a log by one state.',
		buckets: [0.005, 0.02, 0.05, 0.1, 0.5, 1, 5],
		registers,
	})
	const calls = new Histogram({
		name: 'groundwork_http_duration_seconds',
		help: 'Calls over HTTP, by pattern of the route and class of the status.',
		labelNames: ['method', 'route', 'status'],
		buckets: [0.005, 0.02, 0.05, 0.1, 0.5, 1, 5],
		registers,
	})

	const busReachable = new Gauge({
		name: 'groundwork_bus_reachable',
		help: 'Whether this server reaches the others by the bus.',
		registers,
	})
	// a server alone has nobody to reach
	busReachable.set(1)
	const busLosses = new Counter({
		name: 'groundwork_bus_losses_total',
		help: 'How often the bus became unreachable.',
		registers,
	})
	const busMessages = new Counter({
		name: 'groundwork_bus_messages_total',
		help: 'Messages between servers, by direction.',
		labelNames: ['direction'],
		registers,
	})
	const busIn = busMessages.labels('in')
	const busOut = busMessages.labels('out')
	const peers = new Gauge({
		name: 'groundwork_peers',
		help: 'Other servers known to be alive.',
		registers,
	})

	const telemetry: Telemetry = {
		answered: ({ method, route, status, ms }) =>
			calls.observe(
				{
					method: METHODS.has(method) ? method : 'other',
					route,
					status: `${Math.floor(status / 100)}xx`,
				},
				ms / 1000,
			),
		socketOpened: (layer) => sockets.inc({ layer }),
		socketClosed(layer, reason) {
			sockets.dec({ layer })
			closes.inc({ reason })
		},
		refused: (reason) => refusals.inc({ reason }),
		presenceIn: () => presenceIn.inc(),
		presenceOut: () => presenceOut.inc(),
		committed(one) {
			commit.observe(one.ms / 1000)
			group.observe(one.updates)
			bytes.inc(one.bytes)
		},
		commitFailed: (updates) => failures.inc(updates),
		folded: (ms) => folds.observe(ms / 1000),
		busReachable: (reachable) => busReachable.set(reachable ? 1 : 0),
		busLost: () => busLosses.inc(),
		busIn: () => busIn.inc(),
		busOut: () => busOut.inc(),
		peers: (count) => peers.set(count),
	}
	return {
		telemetry,
		contentType: own.contentType,
		text: () => Registry.merge([processMetrics(), own]).metrics(),
	}
}
