import { canonicalJson } from '@groundwork/shared/plan/canonicalJson'
import { fileSlug } from '@groundwork/shared/protocol/fileSlug'
import type { Handover, Seal } from '@groundwork/shared/protocol/seal'
import type { SnapshotPartName } from '@groundwork/shared/protocol/snapshot'
import type { EntryRow, SealedRow } from '../storage/records/Records.js'

/**
 * The exported file, in canonical JSON. It is put together from the stored texts as they are: what was hashed is what is
 * written, and a large board is not parsed and written anew.
 */
export function exportFile({
	sealed,
	earlier,
	parts,
	entries,
	handovers,
}: {
	sealed: SealedRow
	earlier: readonly SealedRow[]
	parts: Partial<Record<SnapshotPartName, string>>
	entries: readonly EntryRow[]
	handovers: readonly Handover[]
}): string {
	return object({
		...headerTexts(sealed),
		parts: object(parts),
		chain: list(earlier.map((row) => object(headerTexts(row)))),
		entries: list(entries.map(({ entry, ...seal }) => object({ entry, ...sealTexts(seal) }))),
		handovers: list(handovers.map(canonicalJson)),
	})
}

const headerTexts = ({ header, ...seal }: SealedRow) => ({ header, ...sealTexts(seal) })

const sealTexts = ({ hash, signature, keyId, publicKey }: Seal): Record<string, string> => ({
	hash: JSON.stringify(hash),
	signature: JSON.stringify(signature),
	keyId: JSON.stringify(keyId),
	publicKey: JSON.stringify(publicKey),
})

const list = (texts: readonly string[]): string => `[${texts.join(',')}]`

/** Canonical JSON of an object whose values are canonical JSON already. */
function object(texts: Record<string, string>): string {
	const members = Object.entries(texts).toSorted(([a], [b]) => (a < b ? -1 : 1))
	return `{${members.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(',')}}`
}

/** `Our plan, 2027` → `our-plan-2027-snapshot-3.json`. */
export const exportFileName = (title: string, number: number, ending: string): string =>
	`${fileSlug(title)}-snapshot-${number}.${ending}`
