import type { BoardId } from '@groundwork/shared/model/ids'
import { auditEntrySchema } from '@groundwork/shared/protocol/audit'
import type { AuditEntry, AuditEvent } from '@groundwork/shared/protocol/audit'
import type { Kysely, Selectable, Transaction } from 'kysely'
import { lockBoard } from './lockBoard.js'
import type { Actor, AuditRecords } from './Records.js'
import type { Tables } from './schema.js'

interface NewEntry {
	board: BoardId
	by: Actor
	at: string
	event: AuditEvent
}

/** Writes one entry as part of what it records. The transaction holds the board's lock: numbers have no gap and no double. */
export async function recordEvent(
	trx: Transaction<Tables>,
	{ board, by, at, event }: NewEntry,
): Promise<void> {
	const { last } = await trx
		.selectFrom('audit_entries')
		.select((eb) => eb.fn.max('number').as('last'))
		.where('board_id', '=', board)
		.executeTakeFirstOrThrow()
	await trx
		.insertInto('audit_entries')
		.values({
			board_id: board,
			number: (last ?? 0) + 1,
			at,
			person_id: by.id,
			person_name: by.name,
			action: event.action,
			details: JSON.stringify(event.details),
		})
		.execute()
}

export const auditRecords = (db: Kysely<Tables>): AuditRecords => ({
	add: (entry) =>
		db.transaction().execute(async (trx) => {
			await lockBoard(trx, entry.board)
			await recordEvent(trx, entry)
		}),

	async page(board, { before, limit }) {
		const rows = await db
			.selectFrom('audit_entries')
			.selectAll()
			.where('board_id', '=', board)
			.$if(before !== undefined, (query) => query.where('number', '<', before ?? 0))
			.orderBy('number', 'desc')
			.limit(limit)
			.execute()
		return rows.map(entryOf)
	},

	async all(board) {
		const rows = await db
			.selectFrom('audit_entries')
			.selectAll()
			.where('board_id', '=', board)
			.orderBy('number')
			.execute()
		return rows.map(entryOf)
	},
})

const entryOf = (row: Selectable<Tables['audit_entries']>): AuditEntry =>
	auditEntrySchema.parse({
		number: row.number,
		at: row.at,
		person: { id: row.person_id, name: row.person_name },
		action: row.action,
		details: JSON.parse(row.details),
	})
