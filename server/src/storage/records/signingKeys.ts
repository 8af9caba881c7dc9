import type { Kysely } from 'kysely'
import type { SigningKeyRecords } from './Records.js'
import type { Tables } from './schema.js'

export const signingKeyRecords = (db: Kysely<Tables>): SigningKeyRecords => ({
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
			await signingKeyRecords(trx).add({ keyId, publicKey, at })
			await trx.insertInto('key_handovers').values({ from_key: from, to_key: to, at, signature }).execute()
		}),

	async all() {
		const rows = await db.selectFrom('signing_keys').selectAll().orderBy('created_at').execute()
		return rows.map((row) => ({ keyId: row.key_id, publicKey: row.public_key, createdAt: row.created_at }))
	},
})
