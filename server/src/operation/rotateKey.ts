import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { handoverHash } from '@groundwork/shared/record/verifySeals'
import { DATABASE_FILE } from '../config.js'
import { KEY_FILE, newKey, signerWith, writeKey } from '../snapshot/signer.js'
import { nextKeyFile, openSigningKey } from '../snapshot/signingKey.js'
import { lockDataDir } from '../storage/embedded/lockDataDir.js'
import { openEmbedded } from '../storage/embedded/openEmbedded.js'
import { unusable } from '../storage/openStorage.js'
import { START_LOCK, migratePostgres, openPostgres } from '../storage/postgres/openPostgres.js'
import { openRecords } from '../storage/records/openRecords.js'
import type { SigningKeyRecords } from '../storage/records/Records.js'
import { StorageError } from '../storage/StorageError.js'
import { syncFolder } from './durable.js'
import { OperationError } from './OperationError.js'

interface Rotation {
	from: string
	to: string
}

export interface RotateKeyOptions {
	dataDir: string
	/** Of the PostgreSQL that servers share: they may run meanwhile. Null: everything lies in the folder, and no server may use it. */
	databaseUrl: string | null
	now?: Date
}

/**
 * Puts a new signing key in the place of the old one, which signs for it first and is then destroyed: what it signed goes on
 * verifying, and so does what the new one will.
 *
 * @throws OperationError where there is no key yet. @throws StartError while a server uses the folder, or where the database or the
 * key in the folder is not that of the servers.
 */
export async function rotateKey({
	dataDir,
	databaseUrl,
	now = new Date(),
}: RotateKeyOptions): Promise<Rotation> {
	const file = join(dataDir, KEY_FILE)
	if (!existsSync(file))
		throw new OperationError(
			`There is no signing key in ${dataDir}: the first start of the server makes one.`,
		)
	const shared = databaseUrl !== null
	const rotate = async (signingKeys: SigningKeyRecords): Promise<Rotation> => {
		const old = await openSigningKey({ dataDir, signingKeys, shared })
		const key = newKey()
		const successor = signerWith(key)
		const word = { at: now.toISOString(), from: old.keyId, to: successor.keyId }
		const handover = { ...word, signature: old.sign(handoverHash(word)), publicKey: old.publicKey }
		const next = nextKeyFile(dataDir)
		rmSync(next, { force: true })
		writeKey(next, key)
		await syncFolder(dataDir)
		// the word first: a key that nobody handed over to must never sign
		await signingKeys.handOver(handover, successor)
		renameSync(next, file)
		await syncFolder(dataDir)
		return { from: old.keyId, to: successor.keyId }
	}
	return databaseUrl === null ? onOwn(dataDir, rotate) : onShared(databaseUrl, rotate)
}

type Run = (signingKeys: SigningKeyRecords) => Promise<Rotation>

async function onOwn(dataDir: string, run: Run): Promise<Rotation> {
	const lock = lockDataDir(dataDir)
	try {
		const { dialect, close } = await openEmbedded(join(dataDir, DATABASE_FILE))
		const records = await openRecords({ dialect, database: 'sqlite' })
		const done = await run(records.signingKeys)
		await records.close()
		await close()
		return done
	} finally {
		lock.release()
	}
}

async function onShared(databaseUrl: string, run: Run): Promise<Rotation> {
	const { dialect, locks, close } = openPostgres(databaseUrl)
	try {
		return await locks.inTurn(START_LOCK, async () => {
			await migratePostgres(databaseUrl)
			const records = await openRecords({ dialect, database: 'postgres' })
			return run(records.signingKeys)
		})
	} catch (error) {
		throw error instanceof StorageError ? unusable(error) : error
	} finally {
		await close()
	}
}
