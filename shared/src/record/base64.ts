const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * The bytes of base64 (RFC 4648) in the one spelling that writing them gives, else null. The same in a page, in a worker and in a
 * program, which have no function for it in common.
 */
export function bytesOfBase64(text: string): Uint8Array | null {
	const signs = text.replace(/={1,2}$/, '')
	if (text.length % 4 !== 0 || !/^[0-9A-Za-z+/]*$/.test(signs)) return null
	const bytes = new Uint8Array(Math.floor((signs.length * 6) / 8))
	let [bits, held, at] = [0, 0, 0]
	for (const sign of signs) {
		bits = ((bits << 6) | SIGNS.indexOf(sign)) & 0xffff
		held += 6
		if (held >= 8) {
			held -= 8
			bytes[at++] = (bits >> held) & 0xff
		}
	}
	// what is left over of the last sign says nothing: were it not nought, the same bytes would have two spellings
	return (bits & ((1 << held) - 1)) === 0 ? bytes : null
}
