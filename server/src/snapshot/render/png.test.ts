import { inflateSync } from 'node:zlib'
import { boardDrawing } from '@groundwork/shared/plan/drawing/boardDrawing'
import { textWidth } from '@groundwork/shared/plan/drawing/words/letterWidths'
import { drawnBoard } from '@groundwork/shared/testing/drawnBoard'
import { change } from '@groundwork/shared/testing/records'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { expect, test } from 'vitest'
import { renderPng, zoomOf } from './png.js'

interface Png {
	width: number
	height: number
	/** Of the pixels, as they are packed: line by line. */
	bytes: Buffer
}

function read(png: Uint8Array): Png {
	const buffer = Buffer.from(png)
	expect(buffer.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
	const parts: Buffer[] = []
	for (let at = 8; at < buffer.length;) {
		const length = buffer.readUInt32BE(at)
		if (buffer.toString('latin1', at + 4, at + 8) === 'IDAT')
			parts.push(buffer.subarray(at + 8, at + 8 + length))
		at += length + 12
	}
	return {
		width: buffer.readUInt32BE(16),
		height: buffer.readUInt32BE(20),
		bytes: inflateSync(Buffer.concat(parts)),
	}
}

const page = (body: string, width = 400, height = 100) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'DejaVu Sans Condensed', sans-serif"><rect width="100%" height="100%" fill="#fff"/>${body}</svg>`

test('a drawing becomes a picture of its proportions, no larger than asked for, with something on it', async () => {
	const { svg, width, height } = boardDrawing(drawnBoard())
	const png = read(await renderPng(svg, { maxSide: 900 }))
	expect(Math.max(png.width, png.height)).toBe(900)
	expect(png.width / png.height).toBeCloseTo(width / height, 1)
	expect(new Set(png.bytes).size).toBeGreaterThan(100)
})

test('a small drawing is enlarged, and a large one is never more pixels than the memory is meant for', async () => {
	expect(read(await renderPng(page(''), { maxSide: 8000 })).width).toBe(400 * LIMITS.pngZoom)
	for (const [width, height] of [
		[9000, 9000],
		[12_000, 300],
		[20, 90_000],
	] as const) {
		const zoom = zoomOf({ width, height }, LIMITS.pngSide)
		expect(Math.ceil(width * zoom) * Math.ceil(height * zoom)).toBeLessThanOrEqual(LIMITS.pngPixels)
		expect(Math.max(width, height) * zoom).toBeLessThanOrEqual(LIMITS.pngSide)
	}
})

test('hostile words are drawn as words', async () => {
	const { svg } = boardDrawing([change('a', { title: '</text><script>&\u0000\ud800 ﷽ 👩‍🏫 学校' })])
	expect(read(await renderPng(svg, { maxSide: 500 })).width).toBe(500)
})

/** How far to the right a text is drawn, in units. */
async function reach(text: string, bold: boolean): Promise<number> {
	const escaped = text.replace('&', '&amp;').replace('<', '&lt;')
	const words = `<text x="0" y="60" font-size="20" ${bold ? 'font-weight="700"' : ''}>${escaped}</text>`
	const { width, height, bytes } = read(await renderPng(page(words, 1200), { maxSide: 1200 }))
	// Lines are packed as they differ from the one above or before, so that an unchanged rest is zeros: blank lines are compared.
	const blank = read(await renderPng(page('', 1200), { maxSide: 1200 })).bytes
	expect([width, height]).toEqual([1200, 100])
	const perLine = bytes.length / height
	const perPixel = (perLine - 1) / width
	let last = 0
	for (let at = 0; at < bytes.length; at++)
		if (bytes[at] !== blank[at]) last = Math.max(last, Math.floor(((at % perLine) - 1) / perPixel))
	return last
}

test.each([false, true])('no line is wider than the drawing takes it for (bold: %s)', async (bold) => {
	for (const text of [
		'Which parts of our environment must change?',
		'Ñandú, Øystein, Żółć, Ærø & Straße',
		'Ελληνικά ονόματα',
		'Русский план школы',
		'0123456789 (50%) — “quoted”',
	]) {
		const measured = textWidth(text, 20, bold)
		const drawn = await reach(text, bold)
		expect(drawn, text).toBeLessThanOrEqual(measured + 2)
		// And not so much narrower that a card breaks its lines where nobody would.
		expect(drawn, text).toBeGreaterThan(measured * 0.75)
	}
})

test('what is no SVG is refused', async () => {
	await expect(renderPng('<p>', { maxSide: 100 })).rejects.toThrow('how large')
})
