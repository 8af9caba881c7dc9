import { canonicalJson } from '../plan/canonicalJson.js'
import {
	SNAPSHOT_FORMAT,
	SNAPSHOT_PARTS,
	SNAPSHOT_VERSION,
	snapshotFileSchema,
} from '../protocol/snapshot.js'
import type { SnapshotFile, SnapshotPartName } from '../protocol/snapshot.js'
import type { RecordProblem } from './problems.js'
import { partProblems } from './verifyParts.js'
import { chainProblems, entryProblems } from './verifyChain.js'
import { keyProblems, sealProblems } from './verifySeals.js'
import type { SealedThing } from './verifySeals.js'

/** What a file was found to prove. */
export interface Verified {
	file: SnapshotFile
	/** Parts that were left out of this copy. */
	leftOut: SnapshotPartName[]
	/** Records that could not be read when it was captured. */
	unreadable: number
	/** Keys that earlier snapshots or later entries were signed with, without the snapshot's own. */
	otherKeys: string[]
}

export type Verdict = { verified: Verified } | { problems: RecordProblem[] }

/**
 * Whether an exported file is, byte by byte, what was signed: every part against the header, the header against its hash, the hash
 * against the signature; the same for every snapshot before it, back to the first, and for what was added to it since.
 *
 * A file proves itself against the keys it carries. Whose keys these are only a comparison with the server's own can say: `known`
 * are their fingerprints, where they are at hand.
 */
export function verifyFile(text: string, known?: ReadonlySet<string>): Verdict {
	let value: unknown
	try {
		value = JSON.parse(text)
	} catch {
		return { problems: [{ code: 'notJson' }] }
	}
	const verdict = verifySnapshot(value, known)
	if ('problems' in verdict) return verdict
	const canonical = canonicalJson(value)
	return canonical === text
		? verdict
		: { problems: [{ code: 'notCanonical', offset: firstDifference(canonical, text) }] }
}

/** The same for a file that was parsed, whatever its bytes were. */
export function verifySnapshot(value: unknown, known?: ReadonlySet<string>): Verdict {
	const newer = versionBeyond(value)
	if (newer !== undefined) return { problems: [{ code: 'newer', version: newer }] }
	const parsed = snapshotFileSchema.safeParse(value)
	if (!parsed.success) {
		return {
			problems: parsed.error.issues.map(({ path, message }) => ({
				code: 'notSnapshot',
				path: path.join('.'),
				why: message,
			})),
		}
	}
	// hashes are taken over the file as it is: parsing drops fields a later version may have added
	const file = value as SnapshotFile
	const { chain, entries = [], handovers = [] } = file
	const snapshots = [...chain, file].map(({ header, hash, signature, keyId, publicKey }): SealedThing => {
		return { at: { snapshot: header.number }, value: header, seal: { hash, signature, keyId, publicKey } }
	})
	const added = entries.map(({ entry, ...seal }): SealedThing => {
		return { at: { entry: entry.number }, value: entry, seal }
	})
	const sealed = [...snapshots, ...added]
	const disposed = entries.some(({ entry }) => entry.content.type === 'disposition')
	const problems = [
		...partProblems(file, disposed),
		...chainProblems([...chain, file]),
		...entryProblems(entries, file.hash),
		...sealed.flatMap(sealProblems),
		...keyProblems(sealed, handovers, known),
	]
	if (problems.length > 0) return { problems }
	return {
		verified: {
			file,
			leftOut: SNAPSHOT_PARTS.filter((part) => file.header.parts[part] && !file.parts[part]),
			unreadable: Object.values(file.parts).reduce(
				(sum, part) => sum + ('unreadable' in part ? part.unreadable.length : 0),
				0,
			),
			otherKeys: [...new Set(sealed.map(({ seal }) => seal.keyId))].filter((key) => key !== file.keyId),
		},
	}
}

function versionBeyond(value: unknown): number | undefined {
	const header = (value as { header?: { format?: unknown; version?: unknown } } | null)?.header
	if (header?.format !== SNAPSHOT_FORMAT || typeof header.version !== 'number') return undefined
	return header.version > SNAPSHOT_VERSION ? header.version : undefined
}

function firstDifference(one: string, other: string): number {
	let at = 0
	while (at < one.length && one[at] === other[at]) at++
	return at
}
