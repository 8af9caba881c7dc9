import type { PersonId, SessionId } from '@groundwork/shared/model/ids'
import type { Kysely } from 'kysely'
import type { SessionRecords } from './Records.js'
import type { Tables } from './schema.js'

/** Sessions in one statement. */
const LOT = 500

export const sessionRecords = (db: Kysely<Tables>): SessionRecords => ({
	async add({ id, person, at, expiresAt, generation }) {
		await db
			.insertInto('sessions')
			.values({
				id,
				person_id: person,
				created_at: at,
				used_at: at,
				oldest: generation,
				newest: generation,
				newest_at: at,
				expires_at: expiresAt,
				ended_at: null,
			})
			.onConflict((conflict) => conflict.column('id').doNothing())
			.execute()
	},

	async get(id) {
		const row = await db
			.selectFrom('sessions')
			.innerJoin('people', 'people.id', 'sessions.person_id')
			.selectAll('sessions')
			.select('people.name')
			.where('sessions.id', '=', id)
			.executeTakeFirst()
		if (!row) return null
		return {
			id,
			person: { id: row.person_id as PersonId, name: row.name },
			usedAt: row.used_at,
			oldest: row.oldest,
			newest: row.newest,
			newestAt: row.newest_at,
			expiresAt: row.expires_at,
			endedAt: row.ended_at,
		}
	},

	async of(person, at) {
		const rows = await db
			.selectFrom('sessions')
			.select(['id', 'created_at', 'used_at'])
			.where('person_id', '=', person)
			.where('ended_at', 'is', null)
			.where('expires_at', '>', at)
			.orderBy('used_at', 'desc')
			.orderBy('id')
			.execute()
		return rows.map((row) => ({ id: row.id, createdAt: row.created_at, usedAt: row.used_at }))
	},

	async ended(ids) {
		const ended = new Set<SessionId>()
		for (let from = 0; from < ids.length; from += LOT) {
			// oxlint-disable-next-line no-await-in-loop
			const rows = await db
				.selectFrom('sessions')
				.select('id')
				.where('id', 'in', ids.slice(from, from + LOT))
				.where('ended_at', 'is not', null)
				.execute()
			for (const { id } of rows) ended.add(id as SessionId)
		}
		return ended
	},

	async touch(id, at) {
		await db
			.updateTable('sessions')
			.set({ used_at: at })
			.where('id', '=', id)
			.where('used_at', '<', at)
			.execute()
	},

	async advance(id, { generation, at, expiresAt }) {
		await db
			.updateTable('sessions')
			.set({ newest: generation, newest_at: at, used_at: at, expires_at: expiresAt })
			.where('id', '=', id)
			.where('newest', '<', generation)
			.execute()
	},

	async settle(id, generation) {
		await db
			.updateTable('sessions')
			.set({ oldest: generation })
			.where('id', '=', id)
			.where('oldest', '<', generation)
			.execute()
	},

	async end(person, id, at) {
		const row = await db
			.updateTable('sessions')
			.set((eb) => ({ ended_at: eb.fn.coalesce('ended_at', eb.val(at)) }))
			.where('id', '=', id)
			.where('person_id', '=', person)
			.returning('id')
			.executeTakeFirst()
		return row !== undefined
	},

	async endOthers(person, but, at) {
		const rows = await db
			.updateTable('sessions')
			.set({ ended_at: at })
			.where('person_id', '=', person)
			.where('id', '!=', but)
			.where('ended_at', 'is', null)
			.returning('id')
			.execute()
		return rows.map(({ id }) => id as SessionId)
	},
})
