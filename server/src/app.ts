import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { pino } from 'pino'
import type { Logger } from 'pino'
import { WebSocketServer } from 'ws'
import { createAuthenticate } from './access/authenticate.js'
import { createAddressFor, createAllowedOrigin } from './access/origin.js'
import { createSessions } from './access/sessions.js'
import { machineClock } from './clock.js'
import type { Clock } from './clock.js'
import { keptSecret, openDataDir } from './config.js'
import { StartError } from './errors.js'
import { createApi } from './http/api.js'
import { createCallsUnderWay } from './http/callsUnderWay.js'
import { clientFiles } from './http/client.js'
import { createOnError, notFound } from './http/failures.js'
import { requests } from './http/requests.js'
import { whileStopping } from './http/whileStopping.js'
import { openLimits } from './limits/openLimits.js'
import { openOthers } from './openOthers.js'
import { createMetrics } from './operation/metrics.js'
import type { ReadyCheck } from './operation/readiness.js'
import { RoomRegistry } from './room/RoomRegistry.js'
import { AUTOMATIC_TIMES, createAutomatic } from './snapshot/automatic.js'
import type { AutomaticTimes } from './snapshot/automatic.js'
import { createCapture } from './snapshot/capture.js'
import { createAddEntry } from './snapshot/entries.js'
import { createRenderings } from './snapshot/Renderings.js'
import { createSnapshotThreads } from './snapshot/thread/pool.js'
import { createRenderThread } from './snapshot/thread/renderThread.js'
import { syncRoute } from './socket/upgrade.js'
import { openStorage } from './storage/openStorage.js'
import { createChangeTimes } from './storage/records/changeTimes.js'
import { readVersion } from './version.js'

export type { AppType } from './http/api.js'

export interface ServerOptions {
	/** 0 takes any free one. */
	port: number
	host: string
	/** Made if it does not exist. */
	dataDir: string
	/** The built client; without it only the API is served. */
	clientDir?: string
	/** Where people reach the server, as an origin; where it listens when left out. */
	publicUrl?: string | null
	/** Signs sessions; kept in `dataDir` when left out. */
	sessionSecret?: string
	/** The PostgreSQL that several servers share; without it everything lies in `dataDir`, which is then this server's alone. */
	databaseUrl?: string | null
	/** The Redis by which servers that share a database hear of each other sooner. */
	redisUrl?: string | null
	tldrawLicenseKey?: string | null
	trustProxy?: boolean
	/** Opens `/metrics` to whoever sends it; without it only this machine itself may read them. */
	metricsToken?: string | null
	/** When the server takes snapshots by itself. */
	automaticSnapshots?: Partial<AutomaticTimes>
	/** For tests; the machine's own when left out. */
	clock?: Clock
	/** Silent when left out. */
	logger?: Logger
}

export interface RunningServer {
	/** Without a trailing slash. */
	url: string
	port: number
	/** Takes nothing new, finishes what is under way, saves everything. */
	close(): Promise<void>
}

/** So long a call that writes may take before everything is saved without it. */
const WRITES_MS = 5000
/** A request still running this long after that is cut off: an open download must not hold up a restart. */
const DRAIN_MS = 5000

/**
 * How long an idle connection stays open. Longer than the 60 s for which load balancers keep theirs (nginx and AWS alike):
 * with Node's own 5 s a call meets a connection that is just being closed, and its sender reads an error.
 */
const KEEP_ALIVE_MS = 75_000

/** Of what was stored for a snapshot longer ago than this, and not sealed since, the capture was cut off. */
const CUT_OFF_MS = 60 * 60 * 1000

const silent = pino({ level: 'silent' })

/**
 * One whole server, on a data folder of its own or on a database that it shares.
 *
 * @throws StartError when the port is taken, or the data folder or the database cannot be used or is in use.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
	const { publicUrl = null, trustProxy = false, clock = machineClock, logger = silent } = options
	const https = publicUrl?.startsWith('https:') ?? false
	const version = readVersion()
	const metrics = createMetrics({ rooms: () => rooms.hot })
	const { telemetry } = metrics
	const dataDir = openDataDir(options.dataDir)
	const sessionSecret = options.sessionSecret ?? keptSecret(dataDir)
	const storage = await openStorage({
		dataDir,
		databaseUrl: options.databaseUrl ?? null,
		sessionSecret,
		telemetry,
	})
	const { log, records, locks, generation, signer } = storage
	storage.reachability.watch((reachable) =>
		reachable ? logger.info('the database is back') : logger.error('the database is away'),
	)
	const redisUrl = options.redisUrl ?? null
	const others = options.databaseUrl ? await openOthers({ redisUrl, logger, telemetry }) : undefined
	await records.snapshots.sweep(new Date(Date.now() - CUT_OFF_MS).toISOString())
	const changeTimes = createChangeTimes({
		boards: records.boards,
		onError: (err) => logger.error({ err }, 'the times of changes could not be written'),
	})
	const rooms = new RoomRegistry({
		log,
		authors: storage.authors,
		...(others ? { others, locks } : {}),
		storage: storage.reachability,
		access: { roles: records.members.roles, ended: records.sessions.ended },
		generation,
		onChange: changeTimes.note,
		onEmpty: (board) => automatic.empty(board),
		logger,
	})

	let stopping = false
	const ready: ReadyCheck[] = [
		{ name: 'server', problem: () => (stopping ? 'stopping' : null) },
		{ name: 'database', problem: () => records.ready().then(() => null) },
		{ name: 'bus', problem: () => (others?.bus?.reachable === false ? 'unreachable' : null) },
		{
			name: 'layers',
			problem: () => (rooms.failing > 0 ? `${rooms.failing} cannot be stored` : null),
		},
	]

	const sessions = createSessions({
		secret: sessionSecret,
		records: records.sessions,
		people: records.people,
		clock,
		onError: (err) => logger.warn({ err }, 'the use of a session could not be noted'),
	})
	const authenticate = createAuthenticate({ sessions, https })
	const allowedOrigin = createAllowedOrigin({ publicUrl, trustProxy })
	const threads = createSnapshotThreads()
	const renderThread = createRenderThread()
	const renderings = createRenderings({
		onError: (err) => logger.warn({ err }, 'a form of a snapshot failed, and is tried again'),
	})
	const capture = createCapture({
		rooms,
		records,
		signer,
		threads,
		locks,
		app: { name: 'groundwork', version },
	})

	const addEntry = createAddEntry({ snapshots: records.snapshots, signer })
	const automatic = createAutomatic({
		records,
		rooms,
		capture,
		addEntry,
		locks,
		clock,
		times: { ...AUTOMATIC_TIMES, ...options.automaticSnapshots },
		logger,
	})

	const limits = openLimits({ redisUrl, logger })
	const calls = createCallsUnderWay()
	const app = new Hono()
	app.onError(createOnError({ logger }))
	app.use(
		'*',
		requests({ logger, telemetry }),
		calls.counted,
		whileStopping(() => stopping),
	)
	app
		.route(
			'/',
			syncRoute({
				authenticate,
				sessions,
				roleOf: records.members.role,
				rooms,
				limits,
				allowedOrigin,
				logger,
				telemetry,
			}),
		)
		.route(
			'/',
			createApi({
				records,
				rooms,
				limits,
				changeTimes,
				sessions,
				authenticate,
				allowedOrigin,
				capture,
				addEntry,
				threads,
				renderThread,
				renderings,
				log,
				settings: { version, tldrawLicenseKey: options.tldrawLicenseKey ?? null },
				addressFor: createAddressFor({ publicUrl, trustProxy }),
				https,
				trustProxy,
				clock,
				ready,
				metrics,
				metricsAccess: { token: options.metricsToken ?? null, trustProxy },
				logger,
			}),
		)
	app.all('/api/*', notFound)
	if (options.clientDir && existsSync(options.clientDir))
		app.route('/', clientFiles({ dir: options.clientDir }))
	app.notFound(notFound)

	// an inflated frame may be a thousand times what was sent, and a compressor costs each socket a megabyte
	const sockets = new WebSocketServer({
		noServer: true,
		maxPayload: LIMITS.joinFrameBytes,
		perMessageDeflate: false,
	})
	const server = createAdaptorServer({ fetch: app.fetch, websocket: { server: sockets } }) as Server
	server.keepAliveTimeout = KEEP_ALIVE_MS
	const closeStores = async () => {
		await automatic.close()
		await rooms.close()
		await Promise.all([threads.close(), renderThread.close()])
		await changeTimes.close()
		await Promise.all([storage.close(), others?.close()])
		limits.close()
	}
	try {
		await listen(server, options)
	} catch (error) {
		await closeStores()
		throw error
	}
	const { port } = server.address() as AddressInfo
	const url = publicUrl ?? `http://${shownHost(options.host)}:${port}`
	logger.info({ version, port, node: process.versions.node }, 'started')
	return {
		url,
		port,
		async close() {
			logger.info('stopping')
			stopping = true
			// what was begun is done, so that nobody need wonder whether it was
			await calls.ended(['writes'], WRITES_MS)
			// while everything is being saved it still answers, so that a proxy learns of it and sends people elsewhere
			await rooms.close()
			const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
			await calls.ended(['reads', 'writes'], DRAIN_MS)
			const drained = new Promise<void>((resolve) => server.close(() => resolve()))
			server.closeIdleConnections()
			await drained
			clearTimeout(cut)
			await closeStores()
			logger.info('stopped')
		},
	}
}

/** A name that works in a browser on this machine. */
function shownHost(host: string): string {
	if (['127.0.0.1', '0.0.0.0', '::1', '::'].includes(host)) return 'localhost'
	return host.includes(':') ? `[${host}]` : host
}

function listen(server: Server, { port, host }: ServerOptions): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			reject(error.code ? (startErrors(port, host)[error.code] ?? error) : error)
		})
		server.listen(port, host, () => resolve())
	})
}

const startErrors = (port: number, host: string): Record<string, StartError> => ({
	EADDRINUSE: new StartError(
		`Port ${port} is in use by another program: stop that one, or set PORT to another number, for example PORT=${port + 1}.`,
	),
	EACCES: new StartError(
		`PORT should be one this program may listen on, and ${port} is not: set it to 3000, for example.`,
	),
	EADDRNOTAVAIL: new StartError(`HOST should be an address of this machine, and ${host} is not one.`),
	ENOTFOUND: new StartError(`HOST should be an address of this machine, and ${host} is not one.`),
})
