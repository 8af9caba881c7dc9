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

	async all() {
		const rows = await db.selectFrom('signing_keys').selectAll().orderBy('created_at').execute()
		return rows.map((row) => ({ keyId: row.key_id, publicKey: row.public_key, createdAt: row.created_at }))
	},
})
