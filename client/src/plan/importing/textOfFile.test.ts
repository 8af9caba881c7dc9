import { expect, test } from 'vitest'
import { textOfFile } from './textOfFile'

const utf16 = (text: string, bigEndian: boolean) => {
	const view = new DataView(new ArrayBuffer(text.length * 2))
	for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian)
	return new Uint8Array(view.buffer)
}
const TABLE = 'Título;Año\r\n"Niñez"\r1'
const READ = 'Título;Año\n"Niñez"\n1'

test.each([
	['UTF-8', new TextEncoder().encode(TABLE)],
	['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${TABLE}`)],
	['Windows-1252', Uint8Array.from(TABLE, (sign) => sign.charCodeAt(0))],
	['UTF-16', utf16(`\uFEFF${TABLE}`, false)],
	['UTF-16, big-endian', utf16(`\uFEFF${TABLE}`, true)],
])('a table in %s is read, with plain line ends', (_encoding, bytes) => {
	expect(textOfFile(bytes)).toBe(READ)
})

test('an empty file is an empty text', () => {
	expect(textOfFile(new Uint8Array())).toBe('')
})

test.each([
	['a workbook', [0x50, 0x4b, 3, 4, 0x14, 0, 6, 0]],
	['noise', Array.from({ length: 500 }, (_, i) => ((i * 7919) % 255) + 1)],
])('%s is no table', (_what, bytes) => {
	expect(textOfFile(new Uint8Array(bytes))).toBeUndefined()
})

test('one odd sign in a long text is no reason to refuse it', () => {
	const text = `${'Exhibitions\n'.repeat(20)}\u0002`
	expect(textOfFile(new TextEncoder().encode(text))).toBe(text)
})
