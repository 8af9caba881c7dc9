import { chmod, copyFile, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { DATABASE_FILE } from '../config.js'
import { LOCK_FILE } from '../storage/embedded/lockDataDir.js'
import { syncFolder } from './durable.js'
import { MANIFEST_FILE, describeFile } from './manifest.js'
import type { Manifest } from './manifest.js'
import { OperationError, codeOf } from './OperationError.js'

/** What belongs to the database while it is open, and means nothing beside a copy of it. */
const PASSING = [LOCK_FILE, `${LOCK_FILE}-journal`, `${DATABASE_FILE}-wal`, `${DATABASE_FILE}-shm`]

export interface BackupOptions {
	dataDir: string
	/** The folder that backups go into, each in one of its own. Made if it does not exist. */
	into: string
	appVersion: string
	now?: Date
}

export interface Backup {
	path: string
	manifest: Manifest
}

/**
 * Copies a data folder whole, also while a server writes into it: the database through a reading transaction of its own, which
 * in WAL mode holds up no writer. The copy gets its name last, so that whatever carries it is complete.
 *
 * @throws OperationError
 */
export async function takeBackup({
	dataDir,
	into,
	appVersion,
	now = new Date(),
}: BackupOptions): Promise<Backup> {
	if (!existsSync(join(dataDir, DATABASE_FILE))) {
		throw new OperationError(
			`There is no database in ${dataDir}: set DATA_DIR to the folder that the server uses.`,
		)
	}
	const name = `groundwork-${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z`
	const path = join(into, name)
	if (existsSync(path)) {
		throw new OperationError(`${path} is there already, and a backup never overwrites one: run it again.`)
	}
	let partial: string | undefined
	try {
		await mkdir(into, { recursive: true, mode: 0o700 })
		// made for its owner alone, whatever the umask: session secret and signing key go in there
		partial = await mkdtemp(join(into, '.groundwork-partial-'))
		const rows = copyDatabase(join(dataDir, DATABASE_FILE), join(partial, DATABASE_FILE))
		const names = [DATABASE_FILE, ...(await copyOthers(dataDir, partial))].toSorted()
		const manifest: Manifest = {
			format: 'groundwork.backup',
			formatVersion: 1,
			appVersion,
			takenAt: now.toISOString(),
			files: await Promise.all(names.map((one) => describeFile(partial!, one))),
			rows,
		}
		await writeFile(join(partial, MANIFEST_FILE), `${JSON.stringify(manifest, null, '\t')}\n`)
		await Promise.all([...names, MANIFEST_FILE].map((one) => chmod(join(partial!, one), 0o600)))
		await syncFolder(partial)
		await rename(partial, path)
		return { path, manifest }
	} catch (error) {
		if (partial) await rm(partial, { recursive: true, force: true })
		throw explained(error, into)
	}
}

/** Answers with the number of rows of each table, counted in the copy. */
function copyDatabase(from: string, to: string): Manifest['rows'] {
	const source = new Database(from)
	try {
		source.pragma('busy_timeout = 5000')
		source.prepare('VACUUM INTO ?').run([to])
	} finally {
		source.close()
	}
	return countRows(to)
}

export function countRows(file: string): Manifest['rows'] {
	const database = new Database(file)
	try {
		const tables = database
			.prepare(
				"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
			)
			.all() as { name: string }[]
		return Object.fromEntries(
			tables.map(({ name }) => {
				const [row] = database.prepare(`SELECT count(*) AS rows FROM "${name}"`).all() as { rows: number }[]
				return [name, row?.rows ?? 0]
			}),
		)
	} finally {
		database.close()
	}
}

/** Keys and secrets: written once, and before anything in the database needs them. */
async function copyOthers(from: string, to: string): Promise<string[]> {
	const names = (await readdir(from)).filter((name) => name !== DATABASE_FILE && !PASSING.includes(name))
	const copied = await Promise.all(
		names.map(async (name) => {
			if (!(await stat(join(from, name))).isFile()) return []
			await copyFile(join(from, name), join(to, name))
			return [name]
		}),
	)
	return copied.flat()
}

function explained(error: unknown, into: string): unknown {
	const code = codeOf(error)
	if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') {
		return new OperationError(
			`There is not enough room in ${into} for a backup: make room or name another folder. Nothing was left behind.`,
			{ cause: error },
		)
	}
	if (code === undefined) return error
	return new OperationError(`The backup in ${into} could not be made (${code}). Nothing was left behind.`, {
		cause: error,
	})
}
