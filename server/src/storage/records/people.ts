import type { PersonId } from '@groundwork/shared/model/ids'
import type { Kysely } from 'kysely'
import type { PeopleRecords } from './Records.js'
import type { Tables } from './schema.js'

export const peopleRecords = (db: Kysely<Tables>): PeopleRecords => ({
	async add({ id, name, at }) {
		await db.insertInto('people').values({ id, name, created_at: at }).execute()
	},
	async get(id) {
		const row = await db.selectFrom('people').select(['id', 'name']).where('id', '=', id).executeTakeFirst()
		return row ?? null
	},
	async names(ids) {
		if (ids.length === 0) return new Map()
		const rows = await db.selectFrom('people').select(['id', 'name']).where('id', 'in', ids).execute()
		return new Map(rows.map(({ id, name }) => [id as PersonId, name]))
	},
})
