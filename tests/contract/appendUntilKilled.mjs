// A process that appends to one layer as fast as it can and says each number once it is answered, until somebody kills it.
import { openEmbedded } from '@groundwork/server/storage/embedded/openEmbedded'
import { PostgresLog } from '@groundwork/server/storage/postgres/PostgresLog'
import { PostgresReachability } from '@groundwork/server/storage/postgres/PostgresReachability'
import { Pool } from 'pg'

/** The URL of a database of PostgreSQL, or the path of an embedded one. */
const [storage, board] = process.argv.slice(2)
const log = await open()
const inFlight = 8

for (;;) {
	const numbers = await Promise.all(
		Array.from({ length: inFlight }, () =>
			log.append({ board, layer: 'canvas' }, new Uint8Array(64), { by: null, at: 1 }),
		),
	)
	process.stdout.write(`${numbers.join('\n')}\n`)
}

async function open() {
	if (!storage.startsWith('postgresql:')) return (await openEmbedded(storage)).log
	const pool = new Pool({ connectionString: storage })
	return new PostgresLog(pool, new PostgresReachability(pool))
}
