import { keptSecret, openDataDir, readDataDir, readDatabaseUrl, readSessionSecret } from './config.js'
import { newHistory } from './operation/newHistory.js'
import { OperationError } from './operation/OperationError.js'
import { runProgram } from './operation/runProgram.js'

/** `node newHistory.js [--lost-files]`: makes a database that was restored from a dump ready for the servers. */

await runProgram(async () => {
	const databaseUrl = readDatabaseUrl(process.env)
	if (databaseUrl === null) {
		throw new OperationError(
			'DATABASE_URL should name the database that was restored. Where servers keep everything in DATA_DIR, npm run restore does all there is to do.',
		)
	}
	const dataDir = openDataDir(readDataDir(process.env))
	const sessionSecret = readSessionSecret(process.env) ?? keptSecret(dataDir)
	const lostFiles = process.argv.includes('--lost-files')
	await newHistory({ databaseUrl, dataDir, sessionSecret, lostFiles })
	return [
		'The log has a new history: a device that holds more than the dump does not bring it back; it opens the board anew and says so.',
		...(lostFiles
			? [`The files in ${dataDir} count from now on: copy them to every server, and keep a copy.`]
			: []),
		'Start the servers now.',
	]
})
