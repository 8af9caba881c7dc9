import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from '../plan/canonicalJson.js'

/** SHA-256 in lower-case hexadecimal, of bytes or of text in UTF-8; in a browser too, also where no https gives it one. */
export const sha256 = (data: string | Uint8Array): string =>
	bytesToHex(digest(typeof data === 'string' ? utf8ToBytes(data) : data))

/** Of canonical JSON: what a seal is over. */
export const hashOf = (value: unknown): string => sha256(canonicalJson(value))
