import { createRoute, z } from '@hono/zod-openapi'
import { parseSessionId } from '@groundwork/shared/model/ids'
import { sessionsAnswer } from '@groundwork/shared/protocol/api'
import type { Clock } from '../clock.js'
import { ApiError } from '../errors.js'
import type { Rooms } from '../room/Rooms.js'
import type { SessionRecords } from '../storage/records/Records.js'
import { jsonAnswer, refusals, security } from './describe.js'
import type { Guards } from './guards.js'
import { createRouter } from './router.js'
import type { SessionCookie } from './sessionCookie.js'

/** Where somebody is signed in, and the way to end what she no longer holds in her hands. */
export function sessionsRoutes({
	records,
	rooms,
	guards,
	cookie,
	clock,
}: {
	records: SessionRecords
	rooms: Rooms
	guards: Guards
	cookie: SessionCookie
	clock: Clock
}) {
	const list = createRoute({
		method: 'get',
		path: '/',
		summary: 'Where I am signed in, the session used last first',
		security,
		middleware: guards.signedIn,
		responses: { 200: jsonAnswer('My sessions', sessionsAnswer), ...refusals('signed_out') },
	})
	const removeOthers = createRoute({
		method: 'delete',
		path: '/',
		summary: 'Sign out everywhere else',
		security,
		middleware: guards.signedIn,
		responses: {
			204: { description: 'All my sessions but this one have ended' },
			...refusals('signed_out', 'forbidden'),
		},
	})
	const remove = createRoute({
		method: 'delete',
		path: '/{session}',
		summary: 'End one of my sessions, and its websockets',
		security,
		middleware: guards.signedIn,
		request: { params: z.object({ session: z.string() }) },
		responses: {
			204: { description: 'It has ended' },
			...refusals('signed_out', 'forbidden', 'not_found'),
		},
	})

	return createRouter()
		.openapi(list, async (c) => {
			const { id, session } = c.var.person
			const mine = await records.of(id, clock().toISOString())
			return c.json({ sessions: mine.map((one) => ({ ...one, current: one.id === session.id })) }, 200)
		})
		.openapi(removeOthers, async (c) => {
			const { id, session } = c.var.person
			const ended = await records.endOthers(id, session.id, clock().toISOString())
			for (const other of ended) rooms.sessionEnded(other)
			return c.body(null, 204)
		})
		.openapi(remove, async (c) => {
			const session = parseSessionId(c.req.valid('param').session)
			const mine = session && (await records.end(c.var.person.id, session, clock().toISOString()))
			if (!session || !mine) throw new ApiError('not_found')
			rooms.sessionEnded(session)
			if (session === c.var.person.session.id) cookie.clear(c)
			return c.body(null, 204)
		})
}
