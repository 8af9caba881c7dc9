import { createRoute, z } from '@hono/zod-openapi'
import { acceptInvitationAnswer, invitationPreviewAnswer } from '@groundwork/shared/protocol/api'
import { invitationTokenHash } from '../access/invitationToken.js'
import { ApiError } from '../errors.js'
import type { Rooms } from '../room/Rooms.js'
import type { InvitationRecords, InvitationVerdict } from '../storage/records/Records.js'
import { jsonAnswer, refusals, security } from './describe.js'
import type { Guards } from './guards.js'
import { createRouter } from './router.js'

const REFUSAL = {
	unknown: 'not_found',
	expired: 'invitation_expired',
	used_up: 'invitation_used_up',
	revoked: 'invitation_revoked',
} as const satisfies Record<InvitationVerdict, string>

/** What the holder of an invitation's token may do with it. Only she is told why it no longer works: a guess is just unknown. */
export function joiningRoutes({
	invitations,
	rooms,
	guards,
}: {
	invitations: InvitationRecords
	rooms: Rooms
	guards: Guards
}) {
	const params = z.object({ token: z.string() })
	const spent = ['not_found', 'invitation_expired', 'invitation_used_up', 'invitation_revoked'] as const
	const preview = createRoute({
		method: 'get',
		path: '/{token}',
		summary: 'What this invitation is for; needs no session',
		request: { params },
		responses: { 200: jsonAnswer('The invitation', invitationPreviewAnswer), ...refusals(...spent) },
	})
	const accept = createRoute({
		method: 'post',
		path: '/{token}/accept',
		summary: 'Join the board; never takes a higher role away',
		security,
		middleware: guards.signedIn,
		request: { params },
		responses: {
			200: jsonAnswer('The board and my role on it now', acceptInvitationAnswer),
			...refusals('signed_out', 'forbidden', ...spent),
		},
	})

	return createRouter()
		.openapi(preview, async (c) => {
			const hash = invitationTokenHash(c.req.valid('param').token)
			const found = hash ? await invitations.preview(hash, new Date().toISOString()) : null
			if (!found) throw new ApiError('not_found')
			if (found.verdict !== 'valid') throw new ApiError(REFUSAL[found.verdict])
			const { title, role, invitedBy, expiresAt } = found
			return c.json({ board: { title }, role, invitedBy, expiresAt }, 200)
		})
		.openapi(accept, async (c) => {
			const person = c.var.person.id
			const hash = invitationTokenHash(c.req.valid('param').token)
			const accepted = hash ? await invitations.accept(hash, person, new Date().toISOString()) : null
			if (!accepted) throw new ApiError('not_found')
			if (accepted.verdict !== 'accepted') throw new ApiError(REFUSAL[accepted.verdict])
			const { board, role, before } = accepted
			if (before && before !== role) rooms.roleChanged(board.id, person, role)
			return c.json({ board, role }, 200)
		})
}
