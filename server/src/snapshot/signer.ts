import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../errors.js'
import { sha256 } from './digest.js'

/** Signs in the server's name. */
export interface Signer {
	keyId: string
	/** PEM (SPKI). */
	publicKey: string
	/** Ed25519 over the hash's 32 bytes; both in hexadecimal. */
	sign(hash: string): string
}

/** SHA-256 of a public key's DER form (SPKI), in hexadecimal. */
export const fingerprint = (key: KeyObject): string => sha256(key.export({ type: 'spki', format: 'der' }))

export const publicPem = (key: KeyObject): string => String(key.export({ type: 'spki', format: 'pem' }))

/** The key in the data folder, made at the first start and readable by its owner alone. */
export function openSigner({ dataDir }: { dataDir: string }): Signer {
	const file = join(dataDir, 'snapshot-signing-key.pem')
	if (!existsSync(file)) {
		const { privateKey } = generateKeyPairSync('ed25519')
		writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' })
	}
	const privateKey = readKey(file)
	const publicKey = createPublicKey(privateKey)
	return {
		keyId: fingerprint(publicKey),
		publicKey: publicPem(publicKey),
		sign: (hash) => sign(null, Buffer.from(hash, 'hex'), privateKey).toString('hex'),
	}
}

function readKey(file: string): KeyObject {
	let key: KeyObject
	try {
		key = createPrivateKey(readFileSync(file))
	} catch (cause) {
		throw new StartError(
			`${file} cannot be read: put it back from a backup, or snapshots could no longer be signed.`,
			{
				cause,
			},
		)
	}
	if (key.asymmetricKeyType === 'ed25519') return key
	throw new StartError(
		`${file} should hold an Ed25519 key, and holds another kind: put the old one back from a backup.`,
	)
}
