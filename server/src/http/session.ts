import { createRoute } from '@hono/zod-openapi'
import { newPersonId } from '@groundwork/shared/model/ids'
import { sessionAnswer, sessionBody, whoAnswer } from '@groundwork/shared/protocol/api'
import { createMiddleware } from 'hono/factory'
import type { Authenticate } from '../access/authenticate.js'
import type { Sessions } from '../access/sessions.js'
import type { Clock } from '../clock.js'
import type { Rooms } from '../room/Rooms.js'
import type { PeopleRecords, SessionRecords } from '../storage/records/Records.js'
import { jsonAnswer, jsonBody, refusals, security } from './describe.js'
import type { Guards } from './guards.js'
import type { AddressLimit } from './limitPerAddress.js'
import { createRouter } from './router.js'
import type { SessionCookie } from './sessionCookie.js'

export interface SessionRoutesDeps {
	people: PeopleRecords
	records: SessionRecords
	sessions: Sessions
	rooms: Rooms
	authenticate: Authenticate
	guards: Guards
	cookie: SessionCookie
	signInLimit: AddressLimit
	clock: Clock
}

/** Name yourself and go; and the way out. */
export function sessionRoutes(deps: SessionRoutesDeps) {
	const { people, records, sessions, rooms, authenticate, guards, cookie, signInLimit, clock } = deps
	const create = createRoute({
		method: 'post',
		path: '/',
		summary: 'Sign in under a name: a new person, whoever was signed in before',
		middleware: createMiddleware(async (c, next) => {
			await signInLimit(c)
			await next()
		}),
		request: { body: jsonBody(sessionBody) },
		responses: {
			201: jsonAnswer(
				'Signed in. The session cookie is set; a program sends the token instead, and keeps it until it expires',
				sessionAnswer,
			),
			...refusals('invalid', 'forbidden', 'too_many_requests'),
		},
	})
	const read = createRoute({
		method: 'get',
		path: '/',
		summary: 'Who is signed in',
		security,
		middleware: guards.signedIn,
		responses: { 200: jsonAnswer('The person', whoAnswer), ...refusals('signed_out') },
	})
	const remove = createRoute({
		method: 'delete',
		path: '/',
		summary: 'Sign out: the session ends here, and so do its websockets',
		description:
			'Its token and every copy of it are refused from then on. Without a session there is nothing to end.',
		responses: { 204: { description: 'Signed out; the session cookie is gone' }, ...refusals('forbidden') },
	})

	return createRouter()
		.openapi(create, async (c) => {
			const person = { id: newPersonId(), name: c.req.valid('json').name }
			await people.add({ ...person, at: clock().toISOString() })
			const token = await sessions.start(person.id)
			cookie.set(c, token)
			return c.json({ person, token }, 201)
		})
		.openapi(read, (c) => {
			const { id, name } = c.var.person
			return c.json({ person: { id, name } }, 200)
		})
		.openapi(remove, async (c) => {
			const person = await authenticate(c.req.raw.headers)
			if (person) {
				await records.end(person.id, person.session.id, clock().toISOString())
				rooms.sessionEnded(person.session.id)
			}
			cookie.clear(c)
			return c.body(null, 204)
		})
}
