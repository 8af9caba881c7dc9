import { expect, test } from 'vitest'
import { bytesOfBase64 } from './base64.js'
import { readPublicKey } from './publicKey.js'

const pem = (base64: string) => `-----BEGIN PUBLIC KEY-----\n${base64}\n-----END PUBLIC KEY-----\n`
const KEY = `MCowBQYDK2VwAyEA${'A'.repeat(42)}A=`

test.each([
	['', []],
	['AA==', [0]],
	['/w==', [255]],
	['AQI=', [1, 2]],
	['AQID', [1, 2, 3]],
	['+/+/', [251, 255, 191]],
])('%j stands for its bytes', (text, bytes) => {
	expect([...(bytesOfBase64(text) ?? [-1])]).toEqual(bytes)
})

test.each(['AB==', 'AQJ=', 'A', 'AA=', 'A===', 'A-==', 'AQI', 'AQ ID'])(
	'%j is no spelling of any bytes',
	(text) => {
		expect(bytesOfBase64(text)).toBeNull()
	},
)

test('a key has one spelling', () => {
	expect(readPublicKey(pem(KEY))?.bytes).toEqual(new Uint8Array(32))
	expect(readPublicKey(pem(KEY.replace(/A=$/, 'B=')))).toBeNull()
	expect(readPublicKey(pem(KEY).replaceAll('\n', '\r\n'))).toBeNull()
})
