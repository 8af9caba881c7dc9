import { readDataDir, readDatabaseUrl } from './config.js'
import { rotateKey } from './operation/rotateKey.js'
import { runProgram } from './operation/runProgram.js'
import { KEY_FILE } from './snapshot/signer.js'

/** `node rotateKey.js`: a new key for the snapshots to come. Without DATABASE_URL no server may use DATA_DIR meanwhile. */

await runProgram(async () => {
	const dataDir = readDataDir(process.env)
	const databaseUrl = readDatabaseUrl(process.env)
	const { from, to } = await rotateKey({ dataDir, databaseUrl })
	return [
		`Snapshots are signed with a new key from now on: ${to}`,
		`The old one signed for it, and is gone: ${from}. What it signed still verifies.`,
		databaseUrl === null
			? 'Make a backup, and start the server.'
			: `Copy ${KEY_FILE} from ${dataDir} to every other server and to where you keep it, and restart all servers: until then they take no snapshots.`,
	]
})
