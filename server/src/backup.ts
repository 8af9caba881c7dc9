import { resolve } from 'node:path'
import { readDataDir, readDatabaseUrl } from './config.js'
import { takeBackup } from './operation/backup.js'
import { keptByPostgres } from './operation/keptByPostgres.js'
import { OperationError } from './operation/OperationError.js'
import { runProgram } from './operation/runProgram.js'
import { readVersion } from './version.js'

/** `node backup.js <folder>`: copies everything in DATA_DIR into a new folder there, also while the server runs. */

await runProgram(async () => {
	if (readDatabaseUrl(process.env) !== null) throw keptByPostgres('backed up')
	const [into] = process.argv.slice(2)
	if (!into) throw new OperationError('Name the folder that backups go into: npm run backup -- /srv/backups')
	const { path, manifest } = await takeBackup({
		dataDir: readDataDir(process.env),
		into: resolve(into),
		appVersion: readVersion(),
	})
	const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0)
	return [
		`Backed up to ${path}: ${manifest.files.length} files, ${(bytes / 1024 / 1024).toFixed(1)} MiB, ${manifest.rows['boards'] ?? 0} boards.`,
		'It holds the session secret and the signing key: keep it where only you can read it.',
	]
})
