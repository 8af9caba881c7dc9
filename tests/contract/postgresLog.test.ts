import { migrateLog } from '@groundwork/server/storage/postgres/logTables'
import { PostgresLog } from '@groundwork/server/storage/postgres/PostgresLog'
import { PostgresReachability } from '@groundwork/server/storage/postgres/PostgresReachability'
import { Pool } from 'pg'
import { beforeAll } from 'vitest'
import { freshDatabase } from '../kit/services/shared.js'
import { logContract } from './logContract.js'

let url: string
const open = () => {
	const pool = new Pool({ connectionString: url, max: 6, connectionTimeoutMillis: 4000 })
	return new PostgresLog(pool, new PostgresReachability(pool))
}

beforeAll(async () => {
	url = await freshDatabase()
	const pool = new Pool({ connectionString: url, max: 1 })
	await pool.query('select 1')
	const client = await pool.connect()
	await migrateLog(client)
	client.release()
	await pool.end()
})

logContract('postgres', { keeps: true, setUp: () => ({ open: async () => open(), end: async () => {} }) })
