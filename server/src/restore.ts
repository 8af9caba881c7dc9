import { resolve } from 'node:path'
import { readDataDir, readDatabaseUrl } from './config.js'
import { keptByPostgres } from './operation/keptByPostgres.js'
import { OperationError } from './operation/OperationError.js'
import { restoreBackup } from './operation/restore.js'
import { runProgram } from './operation/runProgram.js'

/** `node restore.js <backup>`: puts a backup in the place of DATA_DIR, while no server uses that. */

await runProgram(async () => {
	if (readDatabaseUrl(process.env) !== null) throw keptByPostgres('restored')
	const [from] = process.argv.slice(2)
	if (!from) {
		throw new OperationError(
			'Name the folder of one backup: npm run restore -- /srv/backups/groundwork-2026-01-31T02-00-00Z',
		)
	}
	const dataDir = readDataDir(process.env)
	const { manifest, aside } = await restoreBackup({ from: resolve(from), dataDir })
	return [
		`Restored to ${dataDir}: ${manifest.rows['boards'] ?? 0} boards, as they were at ${manifest.takenAt}.`,
		...(aside ? [`What was there before is in ${aside}: delete it once all is well.`] : []),
		'Start the server now.',
	]
})
