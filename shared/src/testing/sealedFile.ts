import { ed25519 } from '@noble/curves/ed25519.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { toBase64 } from 'lib0/buffer'
import { canonicalJson } from '../plan/canonicalJson.js'
import { ENTRY_FORMAT, ENTRY_VERSION } from '../protocol/seal.js'
import type { EntryContent, Handover, Seal, SealedEntry } from '../protocol/seal.js'
import { SNAPSHOT_FORMAT } from '../protocol/snapshot.js'
import type { SealedHeader, SnapshotFile, SnapshotHeader, SnapshotPart } from '../protocol/snapshot.js'
import { hashOf, sha256 } from '../record/hash.js'
import { readPublicKey } from '../record/publicKey.js'
import { contentHash } from '../record/verifyParts.js'
import { handoverHash } from '../record/verifySeals.js'

/** Small snapshots with everything a file can hold, signed with keys of their own. */

export interface TestKey {
	keyId: string
	publicKey: string
	sign(hash: string): string
}

/** Always the same key for the same number below 256. */
export function testKey(number: number): TestKey {
	const secret = new Uint8Array(32).fill(number)
	const der = new Uint8Array([...hexToBytes('302a300506032b6570032100'), ...ed25519.getPublicKey(secret)])
	const publicKey = `-----BEGIN PUBLIC KEY-----\n${toBase64(der)}\n-----END PUBLIC KEY-----\n`
	return {
		keyId: readPublicKey(publicKey)?.fingerprint ?? '',
		publicKey,
		sign: (hash) => bytesToHex(ed25519.sign(hexToBytes(hash), secret)),
	}
}

const sealWith = ({ keyId, publicKey, sign }: TestKey, value: unknown): Seal => {
	const hash = hashOf(value)
	return { hash, signature: sign(hash), keyId, publicKey }
}

const PARTS = {
	canvas: { records: { 'page:page': { typeName: 'page', name: 'Á “board”' } }, unreadable: [] },
	review: { records: {}, unreadable: [{ id: 'shape:x', reason: 'no type' }] },
	leaders: {
		records: { 'shape:secret': { statement: 'Not for all' } },
		unreadable: [],
		salt: '5a'.repeat(32),
	},
	discussion: { records: {}, unreadable: [] },
	context: { asOf: '2026-11-24', notKnown: { questions: [], findings: [] }, assessed: [], labels: {} },
} satisfies SnapshotFile['parts']

const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T18:02:00.000Z`

/** The next snapshot of a board. */
export function nextHeader(chain: readonly SealedHeader[], key: TestKey): SealedHeader {
	const number = chain.length + 1
	const summary = (part: keyof typeof PARTS) => {
		const text = canonicalJson(PARTS[part])
		const hidden = part === 'leaders'
		const of = PARTS[part] as Partial<SnapshotPart>
		return {
			sha256: sha256(text),
			bytes: hidden ? null : utf8ToBytes(text).length,
			records: hidden ? null : Object.keys(of.records ?? {}).length,
			unreadable: hidden ? null : (of.unreadable ?? []).length,
		}
	}
	const parts = {
		canvas: summary('canvas'),
		review: summary('review'),
		leaders: summary('leaders'),
		discussion: summary('discussion'),
		context: { sha256: summary('context').sha256, bytes: summary('context').bytes },
	}
	const nothing = sha256('')
	const header: SnapshotHeader = {
		format: SNAPSHOT_FORMAT,
		version: 2,
		id: `snapshot${number}`,
		number,
		board: { id: 'board', title: 'Our plan' },
		app: { name: 'groundwork', version: '0' },
		schema: {},
		kind: 'decision',
		purpose: 'For the vote',
		meeting: null,
		cause: null,
		capturedAt: at(number),
		timeZone: 'UTC',
		capturedBy: { id: 'lea', name: 'Lea', role: 'leader' },
		present: [],
		contributors: [],
		period: { from: at(number), to: at(number) },
		counts: {
			maps: 0,
			approaches: 0,
			aspects: 0,
			cellsJudged: 0,
			changes: 0,
			impedimentsPublished: 0,
			shapes: 0,
		},
		parts,
		states: { canvas: nothing, review: nothing, leaders: nothing, discussion: nothing },
		content: contentHash(parts),
		previousHash: chain.at(-1)?.hash ?? null,
	}
	return { header, ...sealWith(key, header) }
}

/** What is added to a snapshot after `entries`. */
export function nextEntry(
	snapshot: string,
	entries: readonly SealedEntry[],
	content: EntryContent,
	key: TestKey,
): SealedEntry {
	const number = entries.length + 1
	const entry = {
		format: ENTRY_FORMAT,
		version: ENTRY_VERSION,
		snapshot,
		number,
		previousHash: entries.at(-1)?.hash ?? null,
		at: at(20 + number),
		by: null,
		content,
	} as const
	return { entry, ...sealWith(key, entry) }
}

export function handOver(from: TestKey, to: TestKey): Handover {
	const handover = { at: at(15), from: from.keyId, to: to.keyId }
	return { ...handover, signature: from.sign(handoverHash(handover)), publicKey: from.publicKey }
}

/** The file of the last of as many snapshots as there are keys, with an addendum if asked for. */
export function sealedFile(keys: readonly TestKey[], options: { addendum?: boolean } = {}): SnapshotFile {
	const chain: SealedHeader[] = []
	for (const key of keys) chain.push(nextHeader(chain, key))
	const last = chain.pop()
	const key = keys.at(-1)
	if (!last || !key) throw new Error('a file is of one snapshot at least')
	const addendum = { type: 'addendum', text: 'A typing error in the title.' } as const
	return {
		...last,
		parts: PARTS,
		chain,
		entries: options.addendum ? [nextEntry(last.hash, [], addendum, key)] : [],
		handovers: [],
	}
}
