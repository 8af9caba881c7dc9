import type { Kysely } from 'kysely'
import type { InstallationRecords } from './Records.js'
import type { Tables } from './schema.js'

export const installationRecords = (db: Kysely<Tables>): InstallationRecords => ({
	async keepCheck(check) {
		await db
			.insertInto('installation')
			.values({ only: 1, secret_check: check })
			.onConflict((conflict) => conflict.column('only').doNothing())
			.execute()
		const { secret_check } = await db
			.selectFrom('installation')
			.select('secret_check')
			.executeTakeFirstOrThrow()
		return secret_check
	},

	async replaceCheck(check) {
		await db
			.insertInto('installation')
			.values({ only: 1, secret_check: check })
			.onConflict((conflict) => conflict.column('only').doUpdateSet({ secret_check: check }))
			.execute()
	},
})
