import { utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from '../plan/canonicalJson.js'
import { SNAPSHOT_PARTS } from '../protocol/snapshot.js'
import type { SnapshotFile, SnapshotHeader, SnapshotPartName } from '../protocol/snapshot.js'
import { hashOf, sha256 } from './hash.js'
import type { RecordProblem } from './problems.js'

/** The parts whose hashes make the hash of the content. */
const CONTENT = ['canvas', 'discussion', 'review'] as const

/** SHA-256 over the parts that everybody may read, from their hashes. */
export const contentHash = (parts: Pick<SnapshotHeader['parts'], (typeof CONTENT)[number]>): string =>
	hashOf(Object.fromEntries(CONTENT.map((part) => [part, parts[part].sha256])))

/** Each part against the header. After a disposition there is none, and nothing to compare. */
export function partProblems({ header, parts }: SnapshotFile, disposed: boolean): RecordProblem[] {
	const problems = SNAPSHOT_PARTS.flatMap((part) => problemsOf(part, header, parts, disposed))
	if (header.content !== undefined && header.content !== contentHash(header.parts))
		problems.push({ code: 'contentHash' })
	return problems
}

function problemsOf(
	part: SnapshotPartName,
	header: SnapshotHeader,
	parts: SnapshotFile['parts'],
	disposed: boolean,
): RecordProblem[] {
	const signed = header.parts[part]
	const found = parts[part]
	if (!found) return !signed || part === 'leaders' || disposed ? [] : [{ code: 'partMissing', part }]
	const bytes = utf8ToBytes(canonicalJson(found))
	if (sha256(bytes) !== signed?.sha256) return [{ code: 'partChanged', part }]
	const counts = {
		bytes: bytes.length,
		...('records' in found && {
			records: Object.keys(found.records).length,
			unreadable: found.unreadable.length,
		}),
	}
	return Object.entries(counts).flatMap(([key, count]): RecordProblem[] => {
		const what = key as 'bytes' | 'records' | 'unreadable'
		const told = (signed as Partial<Record<typeof what, number | null>>)[what] ?? null
		return told === null || told === count
			? []
			: [{ code: 'partCount', part, what, signed: told, found: count }]
	})
}
