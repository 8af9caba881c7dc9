import { DATABASE_FILE, SECRET_FILE, readDataDir, readDatabaseUrl } from './config.js'
import { moveToPostgres } from './operation/move/moveToPostgres.js'
import { OperationError } from './operation/OperationError.js'
import { runProgram } from './operation/runProgram.js'
import { KEY_FILE } from './snapshot/signer.js'

/** `node moveToPostgres.js`: copies what is in DATA_DIR into the empty database at DATABASE_URL, while no server uses either. */

await runProgram(async () => {
	const dataDir = readDataDir(process.env)
	const databaseUrl = readDatabaseUrl(process.env)
	if (databaseUrl === null) {
		throw new OperationError(
			'DATABASE_URL should name an empty PostgreSQL database to move to, for example postgres://groundwork:password@db.example.org/groundwork.',
		)
	}
	const moved = await moveToPostgres({ dataDir, databaseUrl })
	return [
		...moved.map(({ name, rows, sha256 }) => `${name.padEnd(18)}${String(rows).padStart(9)}  ${sha256}`),
		'Moved. Of each table as many rows are on both sides, and the SHA-256 over them is the same.',
		`Start every server with DATABASE_URL set, and with ${SECRET_FILE} and ${KEY_FILE} from ${dataDir} in its own DATA_DIR. ${DATABASE_FILE} there is used no more: keep it until all is well.`,
	]
})
