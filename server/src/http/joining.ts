import { createRoute, z } from '@hono/zod-openapi'
import { acceptInvitationAnswer, invitationPreviewAnswer } from '@groundwork/shared/protocol/api'
import type { Context } from 'hono'
import { invitationTokenHash } from '../access/invitationToken.js'
import type { Clock } from '../clock.js'
import { ApiError } from '../errors.js'
import type { Rooms } from '../room/Rooms.js'
import type { InvitationRecords, InvitationVerdict } from '../storage/records/Records.js'
import { jsonAnswer, refusals, security } from './describe.js'
import type { Guards } from './guards.js'
import type { AddressLimit } from './limitPerAddress.js'
import { createRouter } from './router.js'

const REFUSAL = {
	expired: 'invitation_expired',
	used_up: 'invitation_used_up',
	revoked: 'invitation_revoked',
} as const satisfies Record<Exclude<InvitationVerdict, 'unknown'>, string>

/** What the holder of an invitation's token may do with it. Only she is told why it no longer works: a guess is just unknown. */
export function joiningRoutes({
	invitations,
	rooms,
	guards,
	unknownLimit,
	clock,
}: {
	invitations: InvitationRecords
	rooms: Rooms
	guards: Guards
	/** For tries of tokens that nobody was given. */
	unknownLimit: AddressLimit
	clock: Clock
}) {
	const params = z.object({ token: z.string() })
	const spent = ['not_found', 'invitation_expired', 'invitation_used_up', 'invitation_revoked'] as const
	const preview = createRoute({
		method: 'get',
		path: '/{token}',
		summary: 'What this invitation is for; needs no session',
		request: { params },
		responses: {
			200: jsonAnswer('The invitation', invitationPreviewAnswer),
			...refusals(...spent, 'too_many_requests'),
		},
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
			...refusals('signed_out', 'forbidden', ...spent, 'too_many_requests'),
		},
	})

	/** An invitation that exists is always answered: one pupil who tries out links must not shut a school out. */
	const unknown = async (c: Context): Promise<ApiError> => {
		await unknownLimit(c)
		return new ApiError('not_found')
	}

	return createRouter()
		.openapi(preview, async (c) => {
			const hash = invitationTokenHash(c.req.valid('param').token)
			const found = hash ? await invitations.preview(hash, clock().toISOString()) : null
			if (!found || found.verdict === 'unknown') throw await unknown(c)
			if (found.verdict !== 'valid') throw new ApiError(REFUSAL[found.verdict])
			const { title, role, invitedBy, expiresAt } = found
			return c.json({ board: { title }, role, invitedBy, expiresAt }, 200)
		})
		.openapi(accept, async (c) => {
			const { person } = c.var
			const hash = invitationTokenHash(c.req.valid('param').token)
			const accepted = hash ? await invitations.accept(hash, person, clock().toISOString()) : null
			if (!accepted || accepted.verdict === 'unknown') throw await unknown(c)
			if (accepted.verdict !== 'accepted') throw new ApiError(REFUSAL[accepted.verdict])
			const { board, role, before } = accepted
			if (before && before !== role) rooms.roleChanged(board.id, person.id, role)
			return c.json({ board, role }, 200)
		})
}
