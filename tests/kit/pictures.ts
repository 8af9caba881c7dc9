/** The head of a picture of each kind, which says how large it is; the pixels are left out. */

const ascii = (text: string) => Buffer.from(text, 'latin1')

const number = (value: number, bytes: 2 | 3 | 4, little = false) => {
	const buffer = Buffer.alloc(bytes)
	if (little) buffer.writeUIntLE(value, 0, bytes)
	else buffer.writeUIntBE(value, 0, bytes)
	return buffer
}

export const png = (width: number, height: number): Buffer =>
	Buffer.concat([
		ascii('\x89PNG\r\n\x1a\n'),
		number(13, 4),
		ascii('IHDR'),
		number(width, 4),
		number(height, 4),
		ascii('\x08\x06\0\0\0'),
		number(0, 4),
		number(0, 4),
		ascii('IDAT'),
		number(0, 4),
	])

export const jpeg = (width: number, height: number): Buffer =>
	Buffer.concat([
		ascii('\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0'),
		ascii('\xff\xc0\0\x11\x08'),
		number(height, 2),
		number(width, 2),
		ascii('\x03\x01\x22\0\x02\x11\x01\x03\x11\x01'),
		ascii('\xff\xd9'),
	])

export const gif = (width: number, height: number): Buffer =>
	Buffer.concat([ascii('GIF89a'), number(width, 2, true), number(height, 2, true), ascii('\0\0\0;')])

export const webp = (width: number, height: number): Buffer =>
	Buffer.concat([
		ascii('RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0'),
		number(width - 1, 3, true),
		number(height - 1, 3, true),
	])

const box = (name: string, ...content: Buffer[]): Buffer => {
	const body = Buffer.concat(content)
	return Buffer.concat([number(8 + body.length, 4), ascii(name), body])
}

export const avif = (width: number, height: number): Buffer =>
	Buffer.concat([
		box('ftyp', ascii('avif\0\0\0\0avifmif1')),
		box(
			'meta',
			number(0, 4),
			box('iprp', box('ipco', box('ispe', number(0, 4), number(width, 4), number(height, 4)))),
		),
	])
