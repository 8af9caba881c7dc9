import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { handoverHash } from '@groundwork/shared/record/verifySeals'
import { DATABASE_FILE } from '../config.js'
import { KEY_FILE, newKey, openSigner, signerWith, writeKey } from '../snapshot/signer.js'
import { lockDataDir } from '../storage/embedded/lockDataDir.js'
import { openEmbedded } from '../storage/embedded/openEmbedded.js'
import { openRecords } from '../storage/records/openRecords.js'
import { syncFolder } from './durable.js'
import { OperationError } from './OperationError.js'

/**
 * Puts a new signing key in the place of the old one, which signs for it first and is then destroyed: what it signed goes on
 * verifying, and so does what the new one will.
 *
 * @throws OperationError where there is no key yet. @throws StartError while a server runs.
 */
export async function rotateKey(dataDir: string, now = new Date()): Promise<{ from: string; to: string }> {
	const file = join(dataDir, KEY_FILE)
	if (!existsSync(file))
		throw new OperationError(
			`There is no signing key in ${dataDir}: the first start of the server makes one.`,
		)
	const lock = lockDataDir(dataDir)
	try {
		const [old, key] = [openSigner({ dataDir }), newKey()]
		const successor = signerWith(key)
		const word = { at: now.toISOString(), from: old.keyId, to: successor.keyId }
		const handover = { ...word, signature: old.sign(handoverHash(word)), publicKey: old.publicKey }
		const next = `${file}.next`
		rmSync(next, { force: true })
		writeKey(next, key)
		// the word first: a key that nobody handed over to must never sign
		const storage = await openEmbedded(join(dataDir, DATABASE_FILE))
		const { signingKeys, close } = await openRecords({ dialect: storage.dialect, database: 'sqlite' })
		await signingKeys.add({ keyId: old.keyId, publicKey: old.publicKey, at: word.at })
		await signingKeys.handOver(handover, successor)
		await close()
		await storage.close()
		renameSync(next, file)
		await syncFolder(dataDir)
		return { from: old.keyId, to: successor.keyId }
	} finally {
		lock.release()
	}
}
