import { createRoute, z } from '@hono/zod-openapi'
import { parsePersonId } from '@groundwork/shared/model/ids'
import { changeRoleBody, memberSchema } from '@groundwork/shared/protocol/api'
import type { Clock } from '../clock.js'
import { ApiError, refusal } from '../errors.js'
import type { Rooms } from '../room/Rooms.js'
import type { MemberRecords } from '../storage/records/Records.js'
import { boardParams, jsonAnswer, jsonBody, refusals, security } from './describe.js'
import type { Guards } from './guards.js'
import { createRouter } from './router.js'

/** Who is on a board, and as what. Changes act on open sockets at once. */
export function peopleRoutes({
	members,
	rooms,
	guards,
	clock,
}: {
	members: MemberRecords
	rooms: Rooms
	guards: Guards
	clock: Clock
}) {
	const params = boardParams.extend({ person: z.string() })
	const change = createRoute({
		method: 'patch',
		path: '/{board}/people/{person}',
		summary: 'Give somebody on the board another role',
		security,
		middleware: guards.leader,
		request: { params, body: jsonBody(changeRoleBody) },
		responses: {
			200: jsonAnswer('The person with the new role', memberSchema),
			...refusals('invalid', 'signed_out', 'forbidden', 'not_found', 'last_leader'),
		},
	})
	const remove = createRoute({
		method: 'delete',
		path: '/{board}/people/{person}',
		summary: 'Take somebody off the board, or leave it oneself',
		security,
		middleware: guards.member,
		request: { params },
		responses: {
			204: { description: 'No longer on the board' },
			...refusals('signed_out', 'forbidden', 'not_found', 'last_leader'),
		},
	})

	return createRouter()
		.openapi(change, async (c) => {
			const { board, person: by } = c.var
			const { role } = c.req.valid('json')
			const person = parsePersonId(c.req.valid('param').person)
			if (!person) throw new ApiError('not_found')
			const verdict = await members.changeRole({ board, person, role, by, at: clock().toISOString() })
			if (verdict === 'lastLeader') throw new ApiError('last_leader')
			if (verdict !== 'changed') throw refusal(verdict)
			rooms.roleChanged(board, person, role)
			const member = (await members.of(board)).find(({ id }) => id === person)
			if (!member) throw new ApiError('not_found')
			return c.json(member, 200)
		})
		.openapi(remove, async (c) => {
			const { board, role, person: by } = c.var
			const person = parsePersonId(c.req.valid('param').person)
			if (role !== 'leader' && person !== by.id) throw new ApiError('forbidden')
			if (!person) throw new ApiError('not_found')
			const verdict = await members.remove({ board, person, by, at: clock().toISOString() })
			if (verdict === 'lastLeader') throw new ApiError('last_leader')
			if (verdict !== 'removed') throw refusal(verdict)
			rooms.roleChanged(board, person, null)
			return c.body(null, 204)
		})
}
