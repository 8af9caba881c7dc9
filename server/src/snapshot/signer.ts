import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalJson } from '@groundwork/shared/plan/canonicalJson'
import type { Seal } from '@groundwork/shared/protocol/seal'
import { StartError } from '../errors.js'
import { writeOnce } from '../writeOnce.js'
import { sha256 } from './digest.js'

export const KEY_FILE = 'snapshot-signing-key.pem'

/** Signs in the server's name. */
export interface Signer {
	keyId: string
	/** PEM (SPKI). */
	publicKey: string
	/** Ed25519 over the hash's 32 bytes; both in hexadecimal. */
	sign(hash: string): string
	/** A seal, and the canonical JSON it is over. */
	seal(value: unknown): Seal & { text: string }
}

/** SHA-256 of a public key's DER form (SPKI), in hexadecimal. */
export const fingerprint = (key: KeyObject): string => sha256(key.export({ type: 'spki', format: 'der' }))

export const publicPem = (key: KeyObject): string => String(key.export({ type: 'spki', format: 'pem' }))

/** The key in the data folder, made at the first start and readable by its owner alone. */
export function openSigner({ dataDir }: { dataDir: string }): Signer {
	const file = join(dataDir, KEY_FILE)
	if (!existsSync(file)) writeKey(file, newKey())
	return readSigner(file)
}

/** @throws StartError where the file holds no key of ours. */
export const readSigner = (file: string): Signer => signerWith(readKey(file))

export function signerWith(privateKey: KeyObject): Signer {
	const key = createPublicKey(privateKey)
	const [keyId, publicKey] = [fingerprint(key), publicPem(key)]
	const signHash = (hash: string) => sign(null, Buffer.from(hash, 'hex'), privateKey).toString('hex')
	return {
		keyId,
		publicKey,
		sign: signHash,
		seal(value) {
			const text = canonicalJson(value)
			const hash = sha256(text)
			return { text, hash, signature: signHash(hash), keyId, publicKey }
		},
	}
}

export const newKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey

/** Never over one that is there. */
export function writeKey(file: string, key: KeyObject): void {
	writeOnce(file, key.export({ type: 'pkcs8', format: 'pem' }))
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
