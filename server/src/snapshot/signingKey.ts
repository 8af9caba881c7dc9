import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../errors.js'
import type { SigningKeyRecords } from '../storage/records/Records.js'
import { KEY_FILE, openSigner, readSigner } from './signer.js'
import type { Signer } from './signer.js'

/** Where a new key lies until the old one has signed for it. */
export const nextKeyFile = (dataDir: string): string => join(dataDir, `${KEY_FILE}.next`)

/**
 * The key in the data folder, known to the database. Nobody changes it meanwhile: the caller holds the folder, or the lock under which
 * servers that share a database start.
 *
 * @param shared whether others sign for the same boards: then it must be the key they sign with.
 * @throws StartError
 */
export async function openSigningKey({
	dataDir,
	signingKeys,
	shared,
}: {
	dataDir: string
	signingKeys: SigningKeyRecords
	shared: boolean
}): Promise<Signer> {
	const last = await signingKeys.last()
	const next = nextKeyFile(dataDir)
	// the old key has signed for it, and whoever changed the keys was cut off before the new one took its place
	if (existsSync(next) && readSigner(next).keyId === last) renameSync(next, join(dataDir, KEY_FILE))
	const signer = openSigner({ dataDir })
	if (shared && last !== null && last !== signer.keyId) {
		throw new StartError(
			`${join(dataDir, KEY_FILE)} is not the key that the servers on this database sign with: copy ${KEY_FILE} from the folder of one that runs, or from where you keep it.`,
		)
	}
	await signingKeys.add({ ...signer, at: new Date().toISOString() })
	return signer
}
