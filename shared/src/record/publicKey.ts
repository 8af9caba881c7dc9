import { hexToBytes } from '@noble/hashes/utils.js'
import { ed25519 } from '@noble/curves/ed25519.js'
import { bytesOfBase64 } from './base64.js'
import { sha256 } from './hash.js'

/** DER of an Ed25519 public key (SPKI, RFC 8410) is these 12 bytes, here in base64, and the key's 32. */
const PREFIX = 'MCowBQYDK2VwAyEA'
const PEM = new RegExp(
	`^-----BEGIN PUBLIC KEY-----\\n${PREFIX}([0-9A-Za-z+/]{43}=)\\n-----END PUBLIC KEY-----\\n$`,
)

export interface PublicKey {
	/** The 32 bytes. */
	bytes: Uint8Array
	/** SHA-256 of its DER form, in hexadecimal. */
	fingerprint: string
}

/** Null unless it is an Ed25519 key in the one spelling that writing it gives: nothing may hide between its letters. */
export function readPublicKey(pem: string): PublicKey | null {
	const base64 = PEM.exec(pem)?.[1]
	if (base64 === undefined) return null
	const der = bytesOfBase64(PREFIX + base64)
	return der && { bytes: der.slice(-32), fingerprint: sha256(der) }
}

/** Whether a signature is one by the key over the 32 bytes of a hash; both in hexadecimal. */
export function isSignature(signature: string, hash: string, { bytes }: PublicKey): boolean {
	try {
		// as RFC 8032 has it: nothing that only some programs would accept
		return ed25519.verify(hexToBytes(signature), hexToBytes(hash), bytes, { zip215: false })
	} catch {
		return false
	}
}
