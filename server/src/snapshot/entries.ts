import { ENTRY_FORMAT, ENTRY_VERSION, snapshotEntrySchema } from '@groundwork/shared/protocol/seal'
import type { EntryContent, SealedEntry, SnapshotEntry } from '@groundwork/shared/protocol/seal'
import { snapshotHeaderSchema } from '@groundwork/shared/protocol/snapshot'
import type { SealedHeader, SnapshotHeader } from '@groundwork/shared/protocol/snapshot'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { isShorter, keptBecause, retentionOf } from '@groundwork/shared/record/retention'
import type { SnapshotSummary } from '@groundwork/shared/protocol/record'
import type { BoardId } from '@groundwork/shared/model/ids'
import { ApiError } from '../errors.js'
import type { EntryRow, SealedRow, SnapshotRecords } from '../storage/records/Records.js'
import type { Signer } from './signer.js'

export interface AddEntry {
	board: BoardId
	number: number
	by: SnapshotEntry['by']
	at: Date
	content: EntryContent
}

export type AddEntryTo = ReturnType<typeof createAddEntry>

/** Adds to a snapshot what its rules allow. @throws ApiError otherwise. */
export const createAddEntry =
	({ snapshots, signer }: { snapshots: SnapshotRecords; signer: Signer }) =>
	async ({ board, number, by, at, content }: AddEntry): Promise<SealedEntry> => {
		let sealed: SealedEntry | undefined
		const found = await snapshots.addEntry({
			board,
			number,
			by: by as Parameters<SnapshotRecords['addEntry']>[0]['by'],
			at: at.toISOString(),
			seal({ snapshot, entries: rows }) {
				const { header, hash } = parseSealed(snapshot)
				const entries = rows.map(parseEntry)
				checkAllowed(content, header, entries, at.toISOString().slice(0, 10))
				const entry: SnapshotEntry = {
					format: ENTRY_FORMAT,
					version: ENTRY_VERSION,
					snapshot: hash,
					number: entries.length + 1,
					previousHash: entries.at(-1)?.hash ?? null,
					at: at.toISOString(),
					by,
					content,
				}
				const { text, ...seal } = signer.seal(entry)
				sealed = { entry, ...seal }
				return { type: content.type, entry: text, ...seal }
			},
		})
		if (!found || !sealed) throw new ApiError('not_found')
		return sealed
	}

function checkAllowed(
	content: EntryContent,
	header: SnapshotHeader,
	entries: readonly SealedEntry[],
	today: string,
): void {
	if (dispositionOf(entries))
		throw new ApiError('record_rule', ({ refused }) => refused.refusedText.disposedOf)
	if (entries.length >= LIMITS.entriesPerSnapshot)
		throw new ApiError('limit_reached', ({ refused }) =>
			refused.refusedText.entriesPerSnapshot(LIMITS.entriesPerSnapshot),
		)
	const retention = retentionOf(header, entries)
	if (content.type === 'retention' && isShorter(retention, content, header.capturedAt))
		throw new ApiError('record_rule', ({ refused }) => refused.refusedText.keptShorter)
	const because = content.type === 'disposition' ? keptBecause(retention, today) : null
	if (because) {
		throw new ApiError('record_rule', ({ refused }) =>
			refused.refusedText.mustBeKept(because, retention.keepUntil ?? ''),
		)
	}
}

/** When, by whom and why its content was destroyed, where it was. */
export function dispositionOf(entries: readonly SealedEntry[]): SnapshotSummary['disposed'] {
	for (const { entry } of entries) {
		const { at, by, content } = entry
		if (content.type === 'disposition')
			return { at, by: by && { id: by.id, name: by.name }, reason: content.reason }
	}
	return null
}

/** Checked, yet as it was stored, down to what a later version may have added: it must go on matching its hash. */
export function parseSealed({ header: text, ...seal }: SealedRow): SealedHeader {
	const header: unknown = JSON.parse(text)
	snapshotHeaderSchema.parse(header)
	return { header: header as SnapshotHeader, ...sealOf(seal) }
}

/** The same for what was added to it. */
export function parseEntry({ entry: text, ...seal }: EntryRow): SealedEntry {
	const entry: unknown = JSON.parse(text)
	snapshotEntrySchema.parse(entry)
	return { entry: entry as SnapshotEntry, ...sealOf(seal) }
}

/** What was added to one snapshot, of what the records answered with. */
export const entriesOf = (rows: ReadonlyMap<number, readonly EntryRow[]>, number: number): SealedEntry[] =>
	(rows.get(number) ?? []).map(parseEntry)

const sealOf = ({ hash, signature, keyId, publicKey }: Omit<SealedHeader, 'header'>) => ({
	hash,
	signature,
	keyId,
	publicKey,
})
