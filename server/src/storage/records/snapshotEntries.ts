import type { Kysely } from 'kysely'
import { recordEvent } from './audit.js'
import { lockBoard } from './lockBoard.js'
import type { EntryRow, SnapshotRecords } from './Records.js'
import type { Tables } from './schema.js'
import { checkMaySign } from './signingKeys.js'

/** What is added to snapshots after they were taken. */
export const snapshotEntryRecords = (db: Kysely<Tables>): Pick<SnapshotRecords, 'entries' | 'addEntry'> => ({
	async entries(board, number) {
		const rows = await db
			.selectFrom('snapshot_entries')
			.innerJoin('snapshots', 'snapshots.id', 'snapshot_entries.snapshot_id')
			.innerJoin('signing_keys', 'signing_keys.key_id', 'snapshot_entries.key_id')
			.select([
				'snapshots.number as of',
				'entry',
				'snapshot_entries.hash',
				'snapshot_entries.signature',
				'snapshot_entries.key_id',
				'public_key',
			])
			.where('board_id', '=', board)
			.$if(number !== undefined, (query) => query.where('snapshots.number', '=', number ?? 0))
			.orderBy('snapshots.number')
			.orderBy('snapshot_entries.number')
			.execute()
		const bySnapshot = new Map<number, EntryRow[]>()
		for (const row of rows) {
			const { entry, hash, signature, key_id: keyId, public_key: publicKey } = row
			const before = bySnapshot.get(row.of) ?? []
			bySnapshot.set(row.of, [...before, { entry, hash, signature, keyId, publicKey }])
		}
		return bySnapshot
	},

	addEntry: ({ board, number, by, at, seal }) =>
		db.transaction().execute(async (trx) => {
			if (!(await lockBoard(trx, board))) return false
			const snapshot = await trx
				.selectFrom('snapshots')
				.innerJoin('signing_keys', 'signing_keys.key_id', 'snapshots.key_id')
				.select(['id', 'header', 'hash', 'signature', 'snapshots.key_id as keyId', 'public_key as publicKey'])
				.where('board_id', '=', board)
				.where('number', '=', number)
				.executeTakeFirst()
			if (!snapshot) return false
			const entries = (await snapshotEntryRecords(trx).entries(board, number)).get(number) ?? []
			const added = seal({ snapshot, entries })
			await checkMaySign(trx, added.keyId)
			await trx
				.insertInto('snapshot_entries')
				.values({
					snapshot_id: snapshot.id,
					number: entries.length + 1,
					type: added.type,
					entry: added.entry,
					hash: added.hash,
					signature: added.signature,
					key_id: added.keyId,
				})
				.execute()
			if (added.type === 'disposition')
				await trx.deleteFrom('snapshot_contents').where('snapshot_id', '=', snapshot.id).execute()
			if (by) {
				const event = { action: `snapshot_${added.type}` as const, details: { number } }
				await recordEvent(trx, { board, by, at, event })
			}
			return true
		}),
})
