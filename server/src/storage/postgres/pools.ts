import { Client, Pool } from 'pg'
import type { PoolConfig } from 'pg'
import { asStorageError } from './asStorageError.js'

/** What goes over connections of its own, so that none of it waits for the rest. */
export interface Pools {
	log: Pool
	records: Pool
	/** One connection for each lock that is held or waited for. */
	locks: Pool
}

/** What PostgreSQL lists the connections of a server as. */
export const SERVER_NAME = 'groundwork'

/** Per server: four servers fit into the 100 connections that PostgreSQL takes by default. */
export const CONNECTIONS: Readonly<Record<keyof Pools, number>> = { log: 6, records: 10, locks: 8 }

/** A connection that is being made, or a query, is given up after this long: a network that swallows everything says nothing. */
const CONNECT_MS = 4000
const QUERY_MS = 20_000
/** A server that hangs in the middle of a transaction must not keep the others waiting. */
const IDLE_IN_TRANSACTION_MS = 10_000
/** A lock is waited for in pieces, so that a connection that is gone is noticed. Well below `QUERY_MS`. */
const LOCK_MS = 5000

/**
 * What PostgreSQL itself does about a server that vanished without a word: after some ten seconds it ends the session, and with it
 * go its transaction and its locks.
 */
const VANISHED = [
	'tcp_keepalives_idle=5',
	'tcp_keepalives_interval=2',
	'tcp_keepalives_count=3',
	'tcp_user_timeout=10000',
]

/** @param url as in `DATABASE_URL`. */
export function openPools(url: string): Pools {
	const open = (of: keyof Pools, more: PoolConfig = {}) =>
		poolOf({ ...configFor(url), max: CONNECTIONS[of], ...more })
	return { log: open('log'), records: open('records'), locks: open('locks', { lock_timeout: LOCK_MS }) }
}

/**
 * One connection for what takes as long as it takes: migrations, and moving everything.
 *
 * @param name what PostgreSQL lists it as.
 * @throws StorageError
 */
export async function connectOnce(url: string, name = SERVER_NAME): Promise<Client> {
	const client = new Client({
		...configFor(url),
		application_name: name,
		query_timeout: 0,
		statement_timeout: 0,
		idle_in_transaction_session_timeout: 0,
	})
	client.on('error', () => {})
	try {
		await client.connect()
	} catch (error) {
		throw asStorageError(error)
	}
	return client
}

/** Whoever uses a connection that breaks is told by her query; without a listener the process would end. */
function poolOf(config: PoolConfig): Pool {
	const pool = new Pool(config)
	pool.on('error', () => {})
	pool.on('connect', (client) => client.on('error', () => {}))
	return pool
}

const configFor = (url: string): PoolConfig => ({
	connectionString: url,
	application_name: SERVER_NAME,
	connectionTimeoutMillis: CONNECT_MS,
	query_timeout: QUERY_MS,
	// the server gives up before the client does: what is under way is then known to be undone
	statement_timeout: QUERY_MS - 2000,
	idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
	keepAlive: true,
	keepAliveInitialDelayMillis: 5000,
	options: VANISHED.map((setting) => `-c ${setting}`).join(' '),
})

export async function closePools(pools: Pools): Promise<void> {
	await Promise.all(
		Object.values<Pool>({ ...pools }).map(async (pool) => {
			if (!pool.ended) await pool.end()
		}),
	)
}
