import { existsSync } from 'node:fs'
import { chmod, chown, copyFile, mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import Database from 'libsql'
import { DATABASE_FILE } from '../config.js'
import { lockDataDir } from '../storage/embedded/lockDataDir.js'
import { renewGeneration } from '../storage/embedded/logTables.js'
import { countRows } from './backup.js'
import { syncFolder } from './durable.js'
import { MANIFEST_FILE, describeFile, manifestSchema } from './manifest.js'
import type { Manifest } from './manifest.js'
import { OperationError, codeOf } from './OperationError.js'

export interface RestoreOptions {
	/** The folder of one backup, with its manifest. */
	from: string
	dataDir: string
	now?: Date
}

export interface Restored {
	manifest: Manifest
	/** Where the data folder went that was there before; null when there was none. */
	aside: string | null
}

/**
 * Puts a backup in the place of a data folder. All of it is copied and checked beside that place first; then the present folder
 * is renamed, never deleted, and the copy takes its name.
 *
 * @throws OperationError, StartError when a server uses the folder; then nothing has changed.
 */
export async function restoreBackup({ from, dataDir, now = new Date() }: RestoreOptions): Promise<Restored> {
	const manifest = await readManifest(from)
	const lock = existsSync(dataDir) ? lockDataDir(dataDir) : undefined
	let copy: string | undefined
	try {
		await mkdir(dirname(dataDir), { recursive: true })
		copy = await mkdtemp(join(dirname(dataDir), `.${basename(dataDir)}-restoring-`)).catch(
			(error: unknown) => {
				throw unwritable(error, dataDir)
			},
		)
		await copyVerified(from, copy, manifest)
		checkDatabase(join(copy, DATABASE_FILE), manifest)
		await syncFolder(copy)
		await keepOwner(lock ? dataDir : dirname(dataDir), copy, manifest)
		const aside = lock
			? `${dataDir}-before-restore-${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z`
			: null
		if (aside) await moveAside(dataDir, aside)
		await rename(copy, dataDir)
		return { manifest, aside }
	} catch (error) {
		if (copy) await rm(copy, { recursive: true, force: true })
		throw error
	} finally {
		lock?.release()
	}
}

async function readManifest(from: string): Promise<Manifest> {
	const file = join(from, MANIFEST_FILE)
	let text: string
	try {
		text = await readFile(file, 'utf8')
	} catch {
		throw new OperationError(
			`${from} is no backup: it has no ${MANIFEST_FILE}. Name the folder of one backup, such as backups/groundwork-2026-01-31T02-00-00Z.`,
		)
	}
	try {
		return manifestSchema.parse(JSON.parse(text))
	} catch {
		throw damaged(from, `${MANIFEST_FILE} is not one of this program's`)
	}
}

const damaged = (from: string, what: string) =>
	new OperationError(`The backup in ${from} is damaged and was not restored: ${what}. Take an older one.`)

/** What is checked is the copy: a disk that reads wrongly once may read rightly the first time. */
async function copyVerified(from: string, to: string, manifest: Manifest): Promise<void> {
	if (!manifest.files.some(({ name }) => name === DATABASE_FILE))
		throw damaged(from, `${DATABASE_FILE} is missing`)
	for (const { name, bytes, sha256 } of manifest.files) {
		// oxlint-disable-next-line no-await-in-loop -- one large file, and the first failure is the one to tell
		await copyFile(join(from, name), join(to, name)).catch((error: unknown) => {
			if (codeOf(error) === 'ENOENT') throw damaged(from, `${name} is missing`)
			throw unwritable(error, to)
		})
		// oxlint-disable-next-line no-await-in-loop
		await chmod(join(to, name), 0o600)
		// oxlint-disable-next-line no-await-in-loop
		const found = await describeFile(to, name)
		if (found.bytes !== bytes || found.sha256 !== sha256)
			throw damaged(from, `${name} is not what was backed up`)
	}
}

/** Readable, whole, and from now on another history than the one it was copied from. */
function checkDatabase(file: string, manifest: Manifest): void {
	const wrong = (what: string) =>
		new OperationError(`The database of the backup was not restored: ${what}. Take an older backup.`)
	const database = openCopy(file)
	try {
		const [verdict] = database.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[]
		if (verdict?.integrity_check !== 'ok') throw wrong('SQLite finds it damaged')
		const counted = countRows(file)
		const short = Object.entries(manifest.rows).find(([table, rows]) => counted[table] !== rows)
		if (short)
			throw wrong(`the table ${short[0]} has ${counted[short[0]] ?? 'no'} rows and should have ${short[1]}`)
		renewGeneration(database)
	} catch (error) {
		if (codeOf(error)?.startsWith('SQLITE_')) throw wrong(`SQLite cannot read it (${codeOf(error)})`)
		throw error
	} finally {
		database.close()
	}
}

function openCopy(file: string): Database.Database {
	const database = new Database(file)
	database.pragma('synchronous = FULL')
	return database
}

/** Restored by root, it must still be the server's own: whose the folder is that it takes the place of, or goes into. */
async function keepOwner(like: string, copy: string, manifest: Manifest): Promise<void> {
	if (process.getuid?.() !== 0) return
	const { uid, gid } = await stat(like)
	const paths = [copy, ...manifest.files.map(({ name }) => join(copy, name))]
	await Promise.all(paths.map((path) => chown(path, uid, gid)))
}

async function moveAside(dataDir: string, aside: string): Promise<void> {
	if (existsSync(aside)) throw new OperationError(`${aside} is there already: run the restore again.`)
	await rename(dataDir, aside).catch((error: unknown) => {
		throw new OperationError(
			`${dataDir} cannot be renamed (${codeOf(error)}), so it was left as it is: if it is the top of a mounted volume, set DATA_DIR to a folder inside it.`,
			{ cause: error },
		)
	})
}

const unwritable = (error: unknown, place: string) =>
	new OperationError(
		`The backup could not be copied beside ${place} (${codeOf(error)}). The present data was left as it is.`,
		{ cause: error },
	)
