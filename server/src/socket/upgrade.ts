import { upgradeWebSocket } from '@hono/node-server'
import { parseBoardId } from '@groundwork/shared/model/ids'
import type { BoardId, PersonId } from '@groundwork/shared/model/ids'
import { isLayer, mayRead } from '@groundwork/shared/model/roles'
import type { Layer, Role } from '@groundwork/shared/model/roles'
import { CLOSE } from '@groundwork/shared/protocol/close'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { PROTOCOL_VERSION } from '@groundwork/shared/protocol/version'
import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Logger } from 'pino'
import type { WebSocket } from 'ws'
import type { Authenticate, Principal } from '../access/authenticate.js'
import type { AllowedOrigin } from '../access/origin.js'
import type { Sessions } from '../access/sessions.js'
import { ApiError } from '../errors.js'
import { createOnError } from '../http/failures.js'
import type { CountLimits } from '../limits/CountLimits.js'
import type { Telemetry } from '../operation/telemetry.js'
import type { RoomRegistry } from '../room/RoomRegistry.js'
import { Connection } from './Connection.js'
import { createOffences } from './offences.js'

export interface SyncRouteOptions {
	authenticate: Authenticate
	sessions: Pick<Sessions, 'isLive'>
	roleOf: (board: BoardId, person: PersonId) => Promise<Role | null>
	allowedOrigin: AllowedOrigin
	rooms: RoomRegistry
	limits: CountLimits
	logger: Logger
	telemetry: Telemetry
}

interface Admission {
	board: BoardId
	layer: Layer
	person: Principal
	role: Role
	/** When session and role were read. */
	accessRevision: number
	extended: boolean
	/** It speaks an older version than this server. */
	outdated: boolean
}

/** Where somebody else's program asks for no version, it speaks y-websocket's own frames. */
const isKnown = (version: string | undefined) =>
	version === undefined || (/^[1-9]\d{0,5}$/.test(version) && Number(version) <= PROTOCOL_VERSION)

/** `GET /sync/:board/:layer`: every check is done before there is a socket, and answered with an HTTP status. */
export function syncRoute(options: SyncRouteOptions) {
	const { authenticate, sessions, roleOf, allowedOrigin, rooms, logger, telemetry } = options
	const offences = createOffences(options.limits)
	const admit = createMiddleware<{ Variables: { admission: Admission } }>(async (c, next) => {
		const [board, layer, version] = [
			parseBoardId(c.req.param('board')),
			c.req.param('layer'),
			c.req.query('v'),
		]
		if (!isLayer(layer) || !isKnown(version)) throw new ApiError('invalid')

		const { accessRevision } = rooms
		const person = await authenticate(c.req.raw.headers, c.req.query('token'))
		if (!person) throw new ApiError('signed_out')
		const origin = c.req.header('origin')
		if (person.by === 'cookie' && origin !== undefined && !allowedOrigin(origin, c.req.raw.headers))
			throw new ApiError('forbidden')
		const retryAfter = await offences.secondsLeft(person.id)
		if (retryAfter > 0)
			throw new ApiError('too_many_requests', ({ refused }) => refused.refusedText.brokenProgram, retryAfter)
		// Who is no member learns nothing, not even that the board exists.
		const role = board && (await roleOf(board, person.id))
		if (!board || !role) throw new ApiError('not_found')
		if (!mayRead(role, layer)) throw new ApiError('forbidden')
		if (rooms.size({ board, layer }) >= LIMITS.socketsPerLayer) throw new ApiError('too_many_requests')

		const outdated = version !== undefined && Number(version) < PROTOCOL_VERSION
		const extended = version !== undefined
		c.set('admission', { board, layer, person, role, accessRevision, extended, outdated })
		return next()
	})

	const app = new Hono()
	app.onError(createOnError({ logger }))
	return app.get(
		'/sync/:board/:layer',
		admit,
		upgradeWebSocket(
			(c) => {
				const { board, layer, person, role, accessRevision, extended, outdated } = c.get('admission')
				let connection: Connection | undefined
				return {
					onOpen(_event, { raw }) {
						// A browser hides the status of a refused upgrade from its page, and the code of a close it does not.
						const socket = raw as WebSocket
						if (outdated) return socket.close(CLOSE.outdated, 'outdated')
						connection = new Connection({
							socket,
							stream: c.env.incoming.socket,
							layer,
							person: { id: person.id, name: person.name },
							sessionId: person.session.id,
							role,
							extended,
							onMalformed: () => void offences.note(person.id),
							logger: logger.child({ socket: c.get('requestId'), board, layer, person: person.id }),
							telemetry,
							async join(session) {
								const seat = await rooms.join({ board, layer }, session)
								// From the seat on changes arrive. What changed between the check above and it must be asked for.
								if (rooms.accessRevision === accessRevision) return seat
								const [now, live] = await Promise.all([
									roleOf(board, person.id),
									sessions.isLive(person.session.id),
								]).catch((error: unknown) => {
									seat.leave()
									throw error
								})
								if (!live) rooms.sessionEnded(person.session.id)
								if (now !== session.role) rooms.roleChanged(board, person.id, now)
								return seat
							},
						})
						// without the adapter's copy of each message, and its event around it
						socket.on('message', (data: Buffer, isBinary: boolean) => connection?.receive(data, isBinary))
					},
					onClose: () => connection?.end(),
				}
				// without a handler of ours the adapter prints what went wrong, past the log
			},
			{ onError: (err: unknown) => logger.error({ err }, 'a socket failed') },
		),
	)
}
