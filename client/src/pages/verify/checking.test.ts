import { generateKeyPairSync, sign } from 'node:crypto'
import { canonicalJson } from '@groundwork/shared/plan/canonicalJson'
import { contentHash } from '@groundwork/shared/record/verifyParts'
import { hashOf } from '@groundwork/shared/record/hash'
import { readPublicKey } from '@groundwork/shared/record/publicKey'
import { expect, test } from 'vitest'
import { check } from './checking'

const PARTS = ['canvas', 'discussion', 'leaders', 'review'] as const

/** A whole file of an empty board, signed with a key of its own. */
function exported() {
	const { privateKey, publicKey } = generateKeyPairSync('ed25519')
	const pem = publicKey.export({ type: 'spki', format: 'pem' }) as string
	const part = { records: {}, unreadable: [] }
	const summary = { sha256: hashOf(part), bytes: canonicalJson(part).length, records: 0, unreadable: 0 }
	const parts = Object.fromEntries(PARTS.map((name) => [name, summary])) as Record<
		(typeof PARTS)[number],
		typeof summary
	>
	const at = '2027-03-01T12:00:00.000Z'
	const header = {
		format: 'groundwork.snapshot',
		version: 2,
		id: 'one',
		number: 1,
		board: { id: 'board', title: 'Our plan' },
		app: { name: 'groundwork', version: '1' },
		schema: {},
		kind: 'decision',
		purpose: 'For the school board',
		meeting: null,
		cause: null,
		capturedAt: at,
		timeZone: 'UTC',
		capturedBy: null,
		present: [],
		contributors: [],
		period: { from: at, to: at },
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
		states: Object.fromEntries(PARTS.map((name) => [name, hashOf(name)])),
		content: contentHash(parts),
		previousHash: null,
	}
	const hash = hashOf(header)
	const keyId = readPublicKey(pem)!.fingerprint
	const signature = sign(null, Buffer.from(hash, 'hex'), privateKey).toString('hex')
	const file = {
		header,
		hash,
		signature,
		keyId,
		publicKey: pem,
		parts: Object.fromEntries(PARTS.map((name) => [name, part])),
		chain: [],
		entries: [],
		handovers: [],
	}
	return { keyId, text: canonicalJson(file) }
}

const { keyId, text } = exported()
const bytes = (of: string) => new TextEncoder().encode(of)

test.each([
	['ours', [keyId]],
	['foreign', ['f'.repeat(64)]],
	['foreign', []],
	['notCompared', null],
] as const)('a whole file is %s where the server has the keys %j', (keys, known) => {
	expect(check(bytes(text), known)).toMatchObject({ kind: 'whole', keys, verified: { file: { keyId } } })
})

test('what is told of a whole file leaves its content where it is', () => {
	expect(check(bytes(text), null)).toMatchObject({ verified: { file: { parts: {}, chain: [] } } })
})

test.each([
	['another purpose', text.replace('school board', 'school bored')],
	['another kind than there is', text.replace('"kind":"decision"', '"kind":"decree"')],
	['a space more', text.replace('{', '{ ')],
])('%s is a snapshot that was changed, whoever signed it', (_, forged) => {
	expect(check(bytes(forged), [keyId])).toMatchObject({ kind: 'changed' })
	expect(check(bytes(forged), ['f'.repeat(64)])).toMatchObject({ kind: 'changed' })
})

test.each([
	['nothing', bytes('')],
	['another JSON', bytes('{"name":"x"}')],
	['a list', bytes('[1]')],
	['bytes that are no text', new Uint8Array([0x50, 0x4b, 3, 4, 0xff])],
])('%s is no snapshot', (_, other) => {
	expect(check(other, null)).toMatchObject({ kind: 'notSnapshot' })
})

test('of what is wrong no more is told than somebody reads', () => {
	const file = JSON.parse(text) as { chain: unknown[] }
	file.chain = Array.from({ length: 500 }, () => 1)
	const checked = check(bytes(JSON.stringify(file)), null)
	expect(checked).toMatchObject({ kind: 'changed', more: 480 })
})
