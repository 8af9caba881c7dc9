import { OpenAPIHono } from '@hono/zod-openapi'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import type { Settings } from '@groundwork/shared/protocol/api'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import type { Logger } from 'pino'
import type { Authenticate } from '../access/authenticate.js'
import type { AddressFor, AllowedOrigin } from '../access/origin.js'
import type { Sessions } from '../access/sessions.js'
import type { Metrics } from '../operation/metrics.js'
import type { ReadyCheck } from '../operation/readiness.js'
import type { Rooms } from '../room/Rooms.js'
import type { Capture } from '../snapshot/capture.js'
import type { ChangeTimes } from '../storage/records/changeTimes.js'
import type { Records } from '../storage/records/Records.js'
import { assetRoutes } from './assets.js'
import { authorshipRoutes } from './authorship.js'
import { boardRoutes } from './boards.js'
import { createOnError, notFound } from './failures.js'
import { createGuards } from './guards.js'
import { healthRoutes } from './health.js'
import { invitationRoutes } from './invitations.js'
import { joiningRoutes } from './joining.js'
import { metricsRoutes } from './metrics.js'
import type { MetricsAccess } from './metrics.js'
import { peopleRoutes } from './people.js'
import { pictureRoutes } from './picture.js'
import { plainBodies } from './plainBodies.js'
import { sameOrigin } from './sameOrigin.js'
import { securityHeaders } from './securityHeaders.js'
import { createGiveSession } from './sessionCookie.js'
import { sessionRoutes } from './session.js'
import { settingsRoutes } from './settings.js'
import { signingKeyRoutes } from './signingKeys.js'
import { snapshotRoutes } from './snapshots.js'

export interface ApiDeps {
	records: Records
	rooms: Rooms
	changeTimes: ChangeTimes
	sessions: Sessions
	authenticate: Authenticate
	allowedOrigin: AllowedOrigin
	capture: Capture
	settings: Settings
	addressFor: AddressFor
	/** Whether people reach the server by https: cookies are then marked Secure. */
	https: boolean
	/** All of them must hold for `/readyz` to answer 200. */
	ready: readonly ReadyCheck[]
	metrics: Metrics
	metricsAccess: MetricsAccess
	logger: Logger
}

/** The type a typed client is made from: `hc<AppType>(url)`. */
export type AppType = ReturnType<typeof createApi>

/** Everything over HTTP but the client's files. */
export function createApi(deps: ApiDeps) {
	const { records, rooms, changeTimes, addressFor, https } = deps
	const { people, boards, members, invitations, assets, snapshots, signingKeys } = records
	const giveSession = createGiveSession({ sessions: deps.sessions, secure: https })
	const guards = createGuards({ authenticate: deps.authenticate, members, giveSession })

	const app = new OpenAPIHono()
	app.onError(createOnError(deps))
	app.notFound(notFound)
	app.use('*', securityHeaders({ https }))
	app.use('/api/*', noStore, sameOrigin(deps), plainBodies, limitedBody)
	app.openAPIRegistry.registerComponent('securitySchemes', 'cookie', {
		type: 'apiKey',
		in: 'cookie',
		name: 'groundwork_session',
	})
	app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' })

	const routes = app
		.route('/', healthRoutes(deps))
		.route('/', metricsRoutes({ metrics: deps.metrics, access: deps.metricsAccess }))
		.route('/api/settings', settingsRoutes(deps))
		.route('/api/session', sessionRoutes({ people, guards, giveSession, secure: https }))
		.route('/api/boards', boardRoutes({ records, rooms, changeTimes, guards }))
		.route('/api/boards', peopleRoutes({ members, rooms, guards }))
		.route('/api/boards', invitationRoutes({ invitations, guards, addressFor }))
		.route('/api/boards', pictureRoutes({ boards, rooms, changeTimes, guards }))
		.route('/api/boards', assetRoutes({ assets, guards }))
		.route('/api/boards', authorshipRoutes({ people, rooms, guards }))
		.route('/api/boards', snapshotRoutes({ boards, snapshots, capture: deps.capture, guards }))
		.route('/api/invitations', joiningRoutes({ invitations, rooms, guards }))
		.route('/api/signing-keys', signingKeyRoutes({ signingKeys }))

	const document = app.getOpenAPI31Document({
		openapi: '3.1.0',
		info: {
			title: 'Groundwork',
			version: deps.settings.version,
			description:
				'A session is a cookie or “Authorization: Bearer <token>”. Every failure is {"error":{"code","message","hint"}}.',
		},
	})
	app.get('/api/openapi.json', (c) => c.json(document))
	return routes
}

/** Answers are somebody's own: no cache on the way may keep one, unless its route says otherwise. */
const noStore = createMiddleware(async (c, next) => {
	await next()
	if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
})

const limitedJson = bodyLimit({ maxSize: LIMITS.jsonBodyBytes })

/** Uploads have a limit of their own, and are read only once the caller may upload. */
const limitedBody = createMiddleware(async (c, next) => {
	if (/^\/api\/boards\/[^/]+\/assets$/.test(c.req.path)) await next()
	else return limitedJson(c, next)
})
