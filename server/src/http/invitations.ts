import { createRoute, z } from '@hono/zod-openapi'
import { newInvitationId, parseInvitationId } from '@groundwork/shared/model/ids'
import {
	createInvitationAnswer,
	createInvitationBody,
	invitationsAnswer,
} from '@groundwork/shared/protocol/api'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { invitationTokenHash, newInvitationToken } from '../access/invitationToken.js'
import type { AddressFor } from '../access/origin.js'
import type { Clock } from '../clock.js'
import { ApiError, refusal } from '../errors.js'
import type { InvitationRecords } from '../storage/records/Records.js'
import { boardParams, jsonAnswer, jsonBody, refusals, security } from './describe.js'
import type { Guards } from './guards.js'
import { createRouter } from './router.js'

/** A board's invitations, for its leaders. */
export function invitationRoutes({
	invitations,
	guards,
	addressFor,
	clock,
}: {
	invitations: InvitationRecords
	guards: Guards
	addressFor: AddressFor
	clock: Clock
}) {
	const create = createRoute({
		method: 'post',
		path: '/{board}/invitations',
		summary: 'Make an invitation; its link is shown this once',
		security,
		middleware: guards.leader,
		request: { params: boardParams, body: jsonBody(createInvitationBody) },
		responses: {
			201: jsonAnswer('The invitation', createInvitationAnswer),
			...refusals('invalid', 'signed_out', 'forbidden', 'not_found', 'limit_reached'),
		},
	})
	const list = createRoute({
		method: 'get',
		path: '/{board}/invitations',
		summary: 'The invitations of a board, the newest first, without their tokens',
		security,
		middleware: guards.leader,
		request: { params: boardParams },
		responses: {
			200: jsonAnswer('The invitations', invitationsAnswer),
			...refusals('signed_out', 'forbidden', 'not_found'),
		},
	})
	const revoke = createRoute({
		method: 'delete',
		path: '/{board}/invitations/{invitation}',
		summary: 'Withdraw an invitation; who came by it stays',
		security,
		middleware: guards.leader,
		request: { params: boardParams.extend({ invitation: z.string() }) },
		responses: {
			204: { description: 'Nobody can use it any more' },
			...refusals('signed_out', 'forbidden', 'not_found'),
		},
	})

	return createRouter()
		.openapi(create, async (c) => {
			const { role, label = '', expiresAt, maxUses = null } = c.req.valid('json')
			const now = clock()
			if (expiresAt && Date.parse(expiresAt) <= now.getTime())
				throw new ApiError('invalid', ({ refused }) => refused.refusedText.expiresInThePast)
			const id = newInvitationId()
			const token = newInvitationToken()
			const tokenHash = invitationTokenHash(token)
			if (!tokenHash) throw new Error('a new token does not look like a token')
			const made = await invitations.create({
				id,
				board: c.var.board,
				tokenHash,
				role,
				label,
				by: c.var.person,
				at: now.toISOString(),
				// one spelling, so that times compare as text
				expiresAt: expiresAt ? new Date(expiresAt).toISOString() : null,
				maxUses,
				limit: LIMITS.invitationsPerBoard,
			})
			if (made === 'full') {
				throw new ApiError('limit_reached', ({ refused }) =>
					refused.refusedText.invitationsPerBoard(LIMITS.invitationsPerBoard),
				)
			}
			if (made !== 'created') throw refusal(made)
			return c.json({ id, url: `${addressFor(c.req.raw.headers)}/join/${token}`, token }, 201)
		})
		.openapi(list, async (c) => c.json({ invitations: await invitations.of(c.var.board) }, 200))
		.openapi(revoke, async (c) => {
			const id = parseInvitationId(c.req.valid('param').invitation)
			const { board, person: by } = c.var
			const verdict = id ? await invitations.revoke({ board, id, by, at: clock().toISOString() }) : 'unknown'
			if (verdict !== 'revoked') throw refusal(verdict)
			return c.body(null, 204)
		})
}
