import type { Layer } from '@groundwork/shared/model/roles'
import type { SealedRow } from '../storage/records/Records.js'

/**
 * The exported file, in canonical JSON. It is put together from the stored texts as they are: what was hashed is what is
 * written, and a large board is not parsed and written anew.
 */
export function exportFile({
	sealed,
	earlier,
	parts,
}: {
	sealed: SealedRow
	earlier: SealedRow[]
	parts: Partial<Record<Layer, string>>
}): string {
	return object({
		...sealedTexts(sealed),
		parts: object(parts),
		chain: `[${earlier.map((row) => object(sealedTexts(row))).join(',')}]`,
	})
}

const sealedTexts = ({ header, hash, signature, keyId, publicKey }: SealedRow): Record<string, string> => ({
	header,
	hash: JSON.stringify(hash),
	signature: JSON.stringify(signature),
	keyId: JSON.stringify(keyId),
	publicKey: JSON.stringify(publicKey),
})

/** Canonical JSON of an object whose values are canonical JSON already. */
function object(texts: Record<string, string>): string {
	const members = Object.entries(texts).toSorted(([a], [b]) => (a < b ? -1 : 1))
	return `{${members.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(',')}}`
}

/** `Our plan, 2027` → `our-plan-2027-snapshot-3.json`: a name every file system takes. */
export function exportFileName(title: string, number: number): string {
	const slug = title
		.normalize('NFKD')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60)
	return `${slug || 'board'}-snapshot-${number}.json`
}
