import { createRoute } from '@hono/zod-openapi'
import { newPersonId } from '@groundwork/shared/model/ids'
import { sessionAnswer, sessionBody, whoAnswer } from '@groundwork/shared/protocol/api'
import { deleteCookie } from 'hono/cookie'
import { SESSION_COOKIE } from '../access/authenticate.js'
import type { PeopleRecords } from '../storage/records/Records.js'
import { jsonAnswer, jsonBody, refusals, security } from './describe.js'
import type { Guards } from './guards.js'
import { createRouter } from './router.js'
import { cookieOptions } from './sessionCookie.js'
import type { GiveSession } from './sessionCookie.js'

/** Name yourself and go. */
export function sessionRoutes({
	people,
	guards,
	giveSession,
	secure,
}: {
	people: PeopleRecords
	guards: Guards
	giveSession: GiveSession
	secure: boolean
}) {
	const create = createRoute({
		method: 'post',
		path: '/',
		summary: 'Sign in under a name: a new person, whoever was signed in before',
		request: { body: jsonBody(sessionBody) },
		responses: {
			201: jsonAnswer('Signed in; the session cookie is set', sessionAnswer),
			...refusals('invalid', 'forbidden'),
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
		summary: 'Sign out on this device',
		responses: { 204: { description: 'The session cookie is gone' }, ...refusals('forbidden') },
	})

	return createRouter()
		.openapi(create, async (c) => {
			const person = { id: newPersonId(), name: c.req.valid('json').name }
			await people.add({ ...person, at: new Date().toISOString() })
			return c.json({ person, token: await giveSession(c, person.id) }, 201)
		})
		.openapi(read, (c) => {
			const { id, name } = c.var.person
			return c.json({ person: { id, name } }, 200)
		})
		.openapi(remove, (c) => {
			deleteCookie(c, SESSION_COOKIE, cookieOptions({ secure }))
			return c.body(null, 204)
		})
}
