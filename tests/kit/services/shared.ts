import { inject } from 'vitest'
import { createDatabase } from './Postgres.js'

/** The URL of a database of one's own, fresh, on the PostgreSQL that all test files share: nobody may stop that one. */
export const freshDatabase = async (): Promise<string> => createDatabase(await urlOf('postgres'))

/** The URL of the Redis that all test files share: nobody may stop it, and everybody uses names of her own. */
export const sharedRedis = (): Promise<string> => urlOf('redis')

async function urlOf(service: 'postgres' | 'redis'): Promise<string> {
	const answer = await fetch(`${inject('services')}/${service}`)
	const text = await answer.text()
	if (!answer.ok) throw new Error(text)
	return text
}
