import { parseBoardId } from '@groundwork/shared/model/ids'
import type { BoardId } from '@groundwork/shared/model/ids'
import { mayComment, mayWrite } from '@groundwork/shared/model/roles'
import type { Role } from '@groundwork/shared/model/roles'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Authenticate, Principal } from '../access/authenticate.js'
import type { Sessions } from '../access/sessions.js'
import { ApiError } from '../errors.js'
import type { MemberRecords } from '../storage/records/Records.js'
import type { CallLimit } from './callLimit.js'
import type { SessionCookie } from './sessionCookie.js'

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

interface SignedIn {
	Variables: { person: Principal }
}

interface OnBoard {
	Variables: { person: Principal; board: BoardId; role: Role }
}

export type Guards = ReturnType<typeof createGuards>

/** Who may call a route: checked before its input is looked at, so that a stranger learns nothing from the order of errors. */
export function createGuards({
	authenticate,
	members,
	sessions,
	cookie,
	recordedCalls,
}: {
	authenticate: Authenticate
	/** For calls that write or leave an entry in a record, counted by person. */
	recordedCalls: CallLimit
	members: MemberRecords
	sessions: Sessions
	cookie: SessionCookie
}) {
	const identify = async (c: Context): Promise<Principal> => {
		const person = await authenticate(c.req.raw.headers)
		if (!person) throw new ApiError('signed_out')
		if (!READS.has(c.req.method)) await recordedCalls(person.id)
		if (person.by === 'cookie' && person.session.due) cookie.set(c, sessions.renew(person.session))
		return person
	}

	/** A board one does not belong to looks exactly like one that does not exist. */
	const onBoard = (allowed: (role: Role) => boolean) =>
		createMiddleware<OnBoard>(async (c, next) => {
			const person = await identify(c)
			const board = parseBoardId(c.req.param('board'))
			const role = board ? await members.role(board, person.id) : null
			if (!board || !role) throw new ApiError('not_found')
			if (!allowed(role)) throw new ApiError('forbidden')
			c.set('person', person)
			c.set('board', board)
			c.set('role', role)
			await next()
		})

	return {
		signedIn: createMiddleware<SignedIn>(async (c, next) => {
			c.set('person', await identify(c))
			await next()
		}),
		/** Anybody on the board. */
		member: onBoard(() => true),
		canvasWriter: onBoard((role) => mayWrite(role, 'canvas')),
		commenter: onBoard(mayComment),
		leader: onBoard((role) => role === 'leader'),
		/** Behind one of the above, for what only reads and is recorded all the same. */
		recorded: createMiddleware<SignedIn>(async (c, next) => {
			await recordedCalls(c.var.person.id)
			await next()
		}),
	}
}
