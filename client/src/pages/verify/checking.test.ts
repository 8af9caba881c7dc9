import { canonicalJson } from '@groundwork/shared/plan/canonicalJson'
import { sealedFile, testKey } from '@groundwork/shared/testing/sealedFile'
import { expect, test } from 'vitest'
import { check } from './checking'

const { keyId } = testKey(1)
const text = canonicalJson(sealedFile([testKey(1)]))
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
	['another purpose', text.replace('For the vote', 'For the boat')],
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
