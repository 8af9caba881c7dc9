import type { BoardId } from '@groundwork/shared/model/ids'
import { ROLES } from '@groundwork/shared/model/roles'
import type { Role } from '@groundwork/shared/model/roles'
import type { Kysely, Selectable } from 'kysely'
import { recordEvent } from './audit.js'
import { lockAsLeader, lockBoard } from './lockBoard.js'
import type { InvitationRecords, InvitationVerdict } from './Records.js'
import type { Tables } from './schema.js'

export const invitationRecords = (db: Kysely<Tables>): InvitationRecords => ({
	create: ({ id, board, tokenHash, role, label, by, at, expiresAt, maxUses, limit }) =>
		db.transaction().execute(async (trx) => {
			const refusal = await lockAsLeader(trx, board, by.id)
			if (refusal) return refusal
			const { open } = await trx
				.selectFrom('invitations')
				.select((eb) => eb.fn.countAll<number | string>().as('open'))
				.where('board_id', '=', board)
				.where('revoked_at', 'is', null)
				.executeTakeFirstOrThrow()
			if (Number(open) >= limit) return 'full'
			await trx
				.insertInto('invitations')
				.values({
					id,
					board_id: board,
					token_hash: tokenHash,
					role,
					label,
					created_by: by.id,
					created_at: at,
					expires_at: expiresAt,
					max_uses: maxUses,
					uses: 0,
					revoked_at: null,
				})
				.execute()
			await recordEvent(trx, {
				board,
				by,
				at,
				event: {
					action: 'invitation_created',
					details: { invitation: { id, label }, role, expiresAt, maxUses },
				},
			})
			return 'created'
		}),

	async of(board) {
		const rows = await db
			.selectFrom('invitations')
			.selectAll()
			.where('board_id', '=', board)
			.orderBy('created_at', 'desc')
			.orderBy('id')
			.execute()
		return rows.map((row) => ({
			id: row.id,
			role: row.role,
			label: row.label,
			createdAt: row.created_at,
			expiresAt: row.expires_at,
			maxUses: row.max_uses,
			uses: row.uses,
			revoked: row.revoked_at !== null,
		}))
	},

	revoke: ({ board, id, by, at }) =>
		db.transaction().execute(async (trx) => {
			const refusal = await lockAsLeader(trx, board, by.id)
			if (refusal) return refusal
			const invitation = await trx
				.selectFrom('invitations')
				.select(['label', 'role', 'revoked_at'])
				.where('board_id', '=', board)
				.where('id', '=', id)
				.executeTakeFirst()
			if (!invitation) return 'unknown'
			if (invitation.revoked_at !== null) return 'revoked'
			await trx.updateTable('invitations').set({ revoked_at: at }).where('id', '=', id).execute()
			const { label, role } = invitation
			await recordEvent(trx, {
				board,
				by,
				at,
				event: { action: 'invitation_revoked', details: { invitation: { id, label }, role } },
			})
			return 'revoked'
		}),

	async preview(tokenHash, at) {
		const row = await db
			.selectFrom('invitations')
			.innerJoin('boards', 'boards.id', 'invitations.board_id')
			.innerJoin('people', 'people.id', 'invitations.created_by')
			.selectAll('invitations')
			.select(['boards.title', 'people.name'])
			.where('token_hash', '=', tokenHash)
			.where('boards.deleted_at', 'is', null)
			.executeTakeFirst()
		if (!row) return { verdict: 'unknown' }
		const spent = spentBecause(row, at)
		if (spent) return { verdict: spent }
		return {
			verdict: 'valid',
			title: row.title,
			role: row.role,
			invitedBy: row.name,
			expiresAt: row.expires_at,
		}
	},

	accept: (tokenHash, person, at) =>
		db.transaction().execute(async (trx) => {
			const found = await trx
				.selectFrom('invitations')
				.select('board_id')
				.where('token_hash', '=', tokenHash)
				.executeTakeFirst()
			if (!found) return { verdict: 'unknown' }
			const board = found.board_id as BoardId
			if (!(await lockBoard(trx, board))) return { verdict: 'unknown' }
			// read again behind the lock: the last use may have gone while this one waited
			const invitation = await trx
				.selectFrom('invitations')
				.innerJoin('boards', 'boards.id', 'invitations.board_id')
				.selectAll('invitations')
				.select('boards.title')
				.where('token_hash', '=', tokenHash)
				.executeTakeFirstOrThrow()
			const member = await trx
				.selectFrom('members')
				.select('role')
				.where('board_id', '=', board)
				.where('person_id', '=', person.id)
				.executeTakeFirst()
			const before = member?.role ?? null
			const answer = { verdict: 'accepted', board: { id: board, title: invitation.title }, before } as const
			const spent = spentBecause(invitation, at)
			if (before && (spent || !isHigher(invitation.role, before))) return { ...answer, role: before }
			if (spent) return { verdict: spent }

			const { role } = invitation
			await trx
				.updateTable('invitations')
				.set((eb) => ({ uses: eb('uses', '+', 1) }))
				.where('id', '=', invitation.id)
				.execute()
			await trx
				.insertInto('members')
				.values({ board_id: board, person_id: person.id, role, joined_at: at })
				.onConflict((conflict) => conflict.columns(['board_id', 'person_id']).doUpdateSet({ role }))
				.execute()
			const { id, label } = invitation
			await recordEvent(trx, {
				board,
				by: person,
				at,
				event: { action: 'joined', details: { invitation: { id, label }, role, before } },
			})
			return { ...answer, role }
		}),
})

/** The roles are listed from the highest down. */
const isHigher = (role: Role, than: Role): boolean => ROLES.indexOf(role) < ROLES.indexOf(than)

function spentBecause(
	invitation: Pick<Selectable<Tables['invitations']>, 'revoked_at' | 'expires_at' | 'max_uses' | 'uses'>,
	at: string,
): Exclude<InvitationVerdict, 'unknown'> | null {
	if (invitation.revoked_at !== null) return 'revoked'
	if (invitation.expires_at !== null && invitation.expires_at <= at) return 'expired'
	if (invitation.max_uses !== null && invitation.uses >= invitation.max_uses) return 'used_up'
	return null
}
