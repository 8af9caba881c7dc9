import { createHash } from 'node:crypto'
import { canonicalJson } from '@groundwork/shared/plan/canonicalJson'

/** SHA-256 in lower-case hexadecimal, of text in UTF-8 or of bytes. */
export function sha256(...data: (string | Uint8Array)[]): string {
	const hash = createHash('sha256')
	for (const piece of data) hash.update(piece)
	return hash.digest('hex')
}

/** The one hash that stands for a snapshot: of the canonical JSON of its header. */
export const headerHash = (header: unknown): string => sha256(canonicalJson(header))
