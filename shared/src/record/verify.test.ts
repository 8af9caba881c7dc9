import { decodeUtf8, encodeUtf8 } from 'lib0/string'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../plan/canonicalJson.js'
import type { SnapshotFile } from '../protocol/snapshot.js'
import { handOver, nextEntry, sealedFile, testKey } from '../testing/sealedFile.js'
import { verifyText } from '../text/verify.js'
import { verdictLines } from './verdictLines.js'
import { verifyFile, verifySnapshot } from './verify.js'

const [first, second, stranger] = [testKey(1), testKey(2), testKey(3)]

const codesOf = (file: SnapshotFile, known?: ReadonlySet<string>): string[] => {
	const verdict = verifySnapshot(file, known)
	return 'verified' in verdict ? ['verified'] : verdict.problems.map(({ code }) => code)
}

/** Bytes that are no UTF-8 never come to the verifier. */
function isVerified(bytes: Uint8Array): boolean {
	try {
		return 'verified' in verifyFile(decodeUtf8(bytes))
	} catch {
		return false
	}
}

const isLetter = (byte: number) => /[a-z]/i.test(String.fromCharCode(byte))

const text = (file: SnapshotFile) => canonicalJson(file)

describe('a file', () => {
	test('with everything in it is verified, and says so in sentences', () => {
		const verdict = verifyFile(text(sealedFile([first, first], { addendum: true })))
		if (!('verified' in verdict)) throw new Error(JSON.stringify(verdict))
		const lines = verdictLines(verdict.verified).join('\n')
		expect(lines).toContain('Verified: snapshot 2 of “Our plan”.')
		expect(lines).toContain('Chain: unbroken from snapshot 1 to 2.')
		expect(lines).toContain('A typing error in the title.')
		expect(lines).toContain('1 records could not be read')
	})

	test('is caught with any one byte changed, wherever that is', () => {
		const bytes = encodeUtf8(text(sealedFile([first], { addendum: true })))
		const unnoticed: string[] = []
		for (let at = 0; at < bytes.length; at++) {
			// the neighbour of each, and the other case of a letter
			for (const bit of isLetter(bytes[at] ?? 0) ? [0x01, 0x20] : [0x01]) {
				const changed = bytes.slice()
				changed[at] = (changed[at] ?? 0) ^ bit
				if (isVerified(changed)) unnoticed.push(`${at}: ${bit}`)
			}
		}
		expect(unnoticed).toEqual([])
	})

	test('is caught with one byte more or less', () => {
		const whole = text(sealedFile([first]))
		for (let at = 0; at <= whole.length; at += 7) {
			expect(verifyFile(`${whole.slice(0, at)} ${whole.slice(at)}`)).toHaveProperty('problems')
			expect(verifyFile(whole.slice(0, at) + whole.slice(at + 1))).toHaveProperty(
				at < whole.length ? 'problems' : 'verified',
			)
		}
	})

	test('that another program wrote anew is told apart from one that was changed', () => {
		const verdict = verifyFile(JSON.stringify(sealedFile([first]), null, 2))
		expect(verdict).toMatchObject({ problems: [{ code: 'notCanonical', offset: 1 }] })
	})

	test('of a later version is not called broken', () => {
		const file = sealedFile([first])
		const later = { ...file, header: { ...file.header, version: 3 } }
		expect(verifySnapshot(later)).toEqual({ problems: [{ code: 'newer', version: 3 }] })
	})

	test('without its leaders’ part is verified, without another it is not', () => {
		const { leaders: _leaders, ...rest } = sealedFile([first]).parts
		expect(codesOf({ ...sealedFile([first]), parts: rest })).toEqual(['verified'])
		const { review: _review, ...fewer } = rest
		expect(codesOf({ ...sealedFile([first]), parts: fewer })).toEqual(['partMissing'])
	})

	test('without content is verified only when it was disposed of', () => {
		const file = { ...sealedFile([first]), parts: {} }
		expect(new Set(codesOf(file))).toEqual(new Set(['partMissing']))
		const gone = { type: 'disposition', reason: 'Kept long enough.' } as const
		const tombstone = { ...file, entries: [nextEntry(file.hash, [], gone, first)] }
		expect(codesOf(tombstone)).toEqual(['verified'])
	})

	test('is caught with an entry left out, swapped, or taken from another', () => {
		const file = sealedFile([first])
		const say = (words: string) => ({ type: 'addendum', text: words }) as const
		const one = nextEntry(file.hash, [], say('One'), first)
		const two = nextEntry(file.hash, [one], say('Two'), first)
		expect(codesOf({ ...file, entries: [one, two] })).toEqual(['verified'])
		expect(codesOf({ ...file, entries: [two] })).toEqual(['entryMissing'])
		expect(codesOf({ ...file, entries: [two, one] })).toEqual(['entryMissing', 'entryMissing'])
		const other = nextEntry(one.hash, [], say('Of another'), first)
		expect(codesOf({ ...file, entries: [other] })).toEqual(['entryOfOther'])
		const forged = { ...two, entry: { ...two.entry, previousHash: file.hash } }
		expect(codesOf({ ...file, entries: [one, forged] })).toEqual(['entryNotContinuing', 'changed'])
	})
})

describe('a key', () => {
	test('that the one before handed over to is trusted', () => {
		const file = sealedFile([first, second])
		expect(codesOf(file)).toEqual(['unknownKey'])
		expect(codesOf({ ...file, handovers: [handOver(first, second)] })).toEqual(['verified'])
	})

	test('that a stranger handed over to is not', () => {
		const file = { ...sealedFile([first, second]), handovers: [handOver(stranger, second)] }
		expect(codesOf(file)).toEqual(['unknownKey'])
		const forged = { ...handOver(stranger, second), from: first.keyId }
		expect(codesOf({ ...file, handovers: [forged] })).toEqual(['handover', 'unknownKey'])
	})

	test('is trusted through several hands', () => {
		const file = sealedFile([first, stranger])
		const handovers = [handOver(first, second), handOver(second, stranger)]
		expect(codesOf({ ...file, handovers })).toEqual(['verified'])
	})

	test('must be one of those named, where any are', () => {
		const file = sealedFile([first])
		expect(codesOf(file, new Set([first.keyId]))).toEqual(['verified'])
		const verdict = verifySnapshot(file, new Set([second.keyId]))
		if (!('problems' in verdict)) throw new Error('a foreign key was taken')
		expect(verdict.problems.map(verifyText.problem).join()).toContain(`An unknown key signed snapshot 1`)
	})
})
