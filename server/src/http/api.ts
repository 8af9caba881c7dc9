import { OpenAPIHono } from '@hono/zod-openapi'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import type { Settings } from '@groundwork/shared/protocol/api'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import type { Logger } from 'pino'
import type { Authenticate } from '../access/authenticate.js'
import type { AddressFor, AllowedOrigin } from '../access/origin.js'
import { cookieName } from '../access/sessionCookies.js'
import type { Sessions } from '../access/sessions.js'
import type { Metrics } from '../operation/metrics.js'
import type { ReadyCheck } from '../operation/readiness.js'
import type { Clock } from '../clock.js'
import { createDiscussion } from '../discussion/Discussion.js'
import type { CountLimits } from '../limits/CountLimits.js'
import type { Rooms } from '../room/Rooms.js'
import type { Capture } from '../snapshot/capture.js'
import { createBoardStates } from '../snapshot/boardStates.js'
import type { AddEntryTo } from '../snapshot/entries.js'
import { createRestore } from '../snapshot/restore.js'
import type { Renderings } from '../snapshot/Renderings.js'
import { createSnapshotForms } from '../snapshot/snapshotForms.js'
import type { SnapshotThreads } from '../snapshot/thread/pool.js'
import type { RenderThread } from '../snapshot/thread/renderThread.js'
import type { Log } from '../storage/Log.js'
import type { ChangeTimes } from '../storage/records/changeTimes.js'
import type { Records } from '../storage/records/Records.js'
import { assetRoutes } from './assets.js'
import { authorshipRoutes } from './authorship.js'
import { auditRoutes } from './audit.js'
import { boardRoutes } from './boards.js'
import { deletedBoardRoutes, deletionRoutes } from './deletion.js'
import { comparisonRoutes } from './comparisons.js'
import { createCallLimit } from './callLimit.js'
import { commentRoutes } from './comments.js'
import { createOnError, notFound } from './failures.js'
import { createGuards } from './guards.js'
import { healthRoutes } from './health.js'
import { invitationRoutes } from './invitations.js'
import { joiningRoutes } from './joining.js'
import { metricsRoutes } from './metrics.js'
import type { MetricsAccess } from './metrics.js'
import { createAddressLimit } from './limitPerAddress.js'
import { peopleRoutes } from './people.js'
import { pictureRoutes } from './picture.js'
import { planRoutes } from './plan.js'
import { plainBodies } from './plainBodies.js'
import { readMarkRoutes } from './readMarks.js'
import { restorationRoutes } from './restorations.js'
import { sameOrigin } from './sameOrigin.js'
import { securityHeaders } from './securityHeaders.js'
import { sessionRoutes } from './session.js'
import { createSessionCookie } from './sessionCookie.js'
import { sessionsRoutes } from './sessions.js'
import { settingsRoutes } from './settings.js'
import { signingKeyRoutes } from './signingKeys.js'
import { snapshotEntryRoutes } from './snapshotEntries.js'
import { snapshotFormRoutes } from './snapshotForms.js'
import { snapshotPictureRoutes } from './snapshotPicture.js'
import { snapshotRoutes } from './snapshots.js'
import { threadRoutes } from './threads.js'

export interface ApiDeps {
	records: Records
	rooms: Rooms
	limits: CountLimits
	changeTimes: ChangeTimes
	sessions: Sessions
	authenticate: Authenticate
	allowedOrigin: AllowedOrigin
	capture: Capture
	addEntry: AddEntryTo
	threads: SnapshotThreads
	renderThread: RenderThread
	renderings: Renderings
	log: Log
	settings: Settings
	addressFor: AddressFor
	/** Whether people reach the server by https: cookies are then marked Secure. */
	https: boolean
	/** All of them must hold for `/readyz` to answer 200. */
	ready: readonly ReadyCheck[]
	metrics: Metrics
	metricsAccess: MetricsAccess
	/** Whether to believe the X-Forwarded-* headers of a reverse proxy. */
	trustProxy: boolean
	clock: Clock
	logger: Logger
}

/** The type a typed client is made from: `hc<AppType>(url)`. */
export type AppType = ReturnType<typeof createApi>

/** Everything over HTTP but the client's files. */
export function createApi(deps: ApiDeps) {
	const {
		records,
		rooms,
		limits,
		changeTimes,
		sessions,
		addEntry,
		authenticate,
		addressFor,
		https,
		trustProxy,
		clock,
	} = deps
	const { people, boards, members, invitations, assets, snapshots, readMarks, signingKeys, audit } = records
	const cookie = createSessionCookie({ https })
	const recordedCalls = createCallLimit({
		limits,
		name: 'calls',
		calls: LIMITS.recordedCallsPerPerson,
		windowMs: LIMITS.recordedCallsWindowMs,
		message: ({ tooMuchFromPerson }) => tooMuchFromPerson,
	})
	const guards = createGuards({ authenticate, members, sessions, cookie, recordedCalls })
	const signInLimit = createAddressLimit({
		limits,
		name: 'signIns',
		calls: LIMITS.signInsPerAddress,
		trustProxy,
	})
	const unknownLimit = createAddressLimit({
		limits,
		name: 'unknownInvitations',
		calls: LIMITS.unknownInvitationsPerAddress,
		trustProxy,
	})
	const states = createBoardStates({ snapshots, rooms, clock })
	const restore = createRestore({ ...deps, states })
	const forms = createSnapshotForms({ ...deps, states, thread: deps.renderThread })
	const discussion = createDiscussion({ rooms, audit, clock })

	const app = new OpenAPIHono()
	app.onError(createOnError(deps))
	app.notFound(notFound)
	app.use('*', securityHeaders({ https }))
	app.use('/api/*', noStore, sameOrigin(deps), plainBodies, limitedBody)
	app.openAPIRegistry.registerComponent('securitySchemes', 'cookie', {
		type: 'apiKey',
		in: 'cookie',
		name: cookieName(https),
	})
	app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' })

	const routes = app
		.route('/', healthRoutes(deps))
		.route('/', metricsRoutes({ metrics: deps.metrics, access: deps.metricsAccess }))
		.route('/api/settings', settingsRoutes(deps))
		.route(
			'/api/session',
			sessionRoutes({
				people,
				records: records.sessions,
				sessions,
				rooms,
				authenticate,
				guards,
				cookie,
				signInLimit,
				clock,
			}),
		)
		.route('/api/sessions', sessionsRoutes({ records: records.sessions, rooms, guards, cookie, clock }))
		.route('/api/boards', boardRoutes({ records, rooms, changeTimes, guards, clock }))
		.route('/api/boards', deletionRoutes({ boards, rooms, guards, clock }))
		.route('/api/deleted-boards', deletedBoardRoutes({ boards, guards }))
		.route('/api/boards', peopleRoutes({ members, rooms, guards, clock }))
		.route('/api/boards', invitationRoutes({ invitations, guards, addressFor, clock }))
		.route('/api/boards', auditRoutes({ audit, guards, clock }))
		.route('/api/boards', pictureRoutes({ boards, rooms, changeTimes, guards }))
		.route('/api/boards', planRoutes({ rooms, guards, clock }))
		.route('/api/boards', assetRoutes({ assets, guards }))
		.route('/api/boards', authorshipRoutes({ people, rooms, guards }))
		.route('/api/boards', snapshotFormRoutes({ forms, audit, guards, clock }))
		.route('/api/boards', comparisonRoutes({ states, threads: deps.threads, guards }))
		.route('/api/boards', restorationRoutes({ boards, restore, guards }))
		.route('/api/boards', snapshotRoutes({ records, capture: deps.capture, guards, clock }))
		.route('/api/boards', snapshotEntryRoutes({ addEntry, guards, clock }))
		.route('/api/boards', snapshotPictureRoutes({ snapshots, threads: deps.threads, guards }))
		.route('/api/boards', threadRoutes({ discussion, guards }))
		.route('/api/boards', commentRoutes({ discussion, guards }))
		.route('/api/boards', readMarkRoutes({ discussion, readMarks, guards }))
		.route('/api/invitations', joiningRoutes({ invitations, rooms, guards, unknownLimit, clock }))
		.route('/api/signing-keys', signingKeyRoutes({ signingKeys }))

	const describe = () =>
		app.getOpenAPI31Document({
			openapi: '3.1.0',
			info: {
				title: 'Groundwork',
				version: deps.settings.version,
				description:
					'A session is a cookie or “Authorization: Bearer <token>”. Every failure is {"error":{"code","message","hint"}}, ' +
					'in Spanish where Accept-Language asks for it, else in English. ' +
					`More than ${LIMITS.recordedCallsPerPerson} calls a minute that write or export are answered 429, with Retry-After. ` +
					'503 with Retry-After: nothing was done, and the same call may be made again.',
			},
		})
	// a tenth of a second, which no start waits for
	let document: ReturnType<typeof describe> | undefined
	app.get('/api/openapi.json', (c) => c.json((document ??= describe())))
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
