import { closePools, openPools } from '@groundwork/server/storage/postgres/pools'
import { postgresDialect } from '@groundwork/server/storage/postgres/postgresDialect'
import { openRecords } from '@groundwork/server/storage/records/openRecords'
import type { Records } from '@groundwork/server/storage/records/Records'

/** The records of one server among several on the database. */
export async function openSharedRecords(url: string): Promise<{ records: Records; close(): Promise<void> }> {
	const pools = openPools(url)
	const records = await openRecords({ dialect: postgresDialect(pools.records), database: 'postgres' })
	return {
		records,
		async close() {
			await records.close()
			await closePools(pools)
		},
	}
}
