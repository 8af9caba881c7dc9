import { sql } from 'kysely'
import type { Kysely, Transaction } from 'kysely'
import type { Database } from './migrations.js'
import type { SigningKeyRecords } from './Records.js'
import { RetiredKeyError } from './RetiredKeyError.js'
import type { Tables } from './schema.js'

export const signingKeyRecords = (db: Kysely<Tables>, database: Database): SigningKeyRecords => ({
	async add({ keyId, publicKey, at }) {
		await db
			.insertInto('signing_keys')
			.values({ key_id: keyId, public_key: publicKey, created_at: at })
			.onConflict((conflict) => conflict.column('key_id').doNothing())
			.execute()
	},

	async handovers() {
		const rows = await db
			.selectFrom('key_handovers')
			.innerJoin('signing_keys', 'signing_keys.key_id', 'from_key')
			.select(['from_key as from', 'to_key as to', 'at', 'signature', 'public_key as publicKey'])
			.orderBy('at')
			.execute()
		return rows
	},

	handOver: ({ from, to, at, signature }, { keyId, publicKey }) =>
		db.transaction().execute(async (trx) => {
			// waits for whoever has looked there and is about to sign, and lets nobody look until it is done
			if (database === 'postgres') await sql`lock table key_handovers in access exclusive mode`.execute(trx)
			await signingKeyRecords(trx, database).add({ keyId, publicKey, at })
			await trx.insertInto('key_handovers').values({ from_key: from, to_key: to, at, signature }).execute()
		}),

	async last() {
		const row = await db
			.selectFrom('signing_keys')
			.select('key_id')
			.where('key_id', 'not in', db.selectFrom('key_handovers').select('from_key'))
			.orderBy('created_at', 'desc')
			.limit(1)
			.executeTakeFirst()
		return row?.key_id ?? null
	},

	async all() {
		const rows = await db.selectFrom('signing_keys').selectAll().orderBy('created_at').execute()
		return rows.map((row) => ({ keyId: row.key_id, publicKey: row.public_key, createdAt: row.created_at }))
	},
})

/**
 * For the transaction that seals, before it does.
 *
 * @throws RetiredKeyError
 */
export async function checkMaySign(trx: Transaction<Tables>, keyId: string): Promise<void> {
	const successor = await trx
		.selectFrom('key_handovers')
		.select('to_key')
		.where('from_key', '=', keyId)
		.limit(1)
		.executeTakeFirst()
	if (successor) throw new RetiredKeyError(keyId)
}
