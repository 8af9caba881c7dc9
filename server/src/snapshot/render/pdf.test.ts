import { readInput } from '@groundwork/shared/record/report/readInput'
import { makeReport } from '@groundwork/shared/record/report/makeReport'
import { PlanProjection } from '@groundwork/shared/plan/PlanProjection'
import { CAPTURED_AT, part, sealedHeader } from '@groundwork/shared/testing/frozen'
import { wholeBoard } from '@groundwork/shared/testing/wholeBoard'
import { expect, test } from 'vitest'
import { loadFonts } from './fonts.js'
import { renderPdf } from './pdf.js'
import { showable } from './pdf/showable.js'

const { canvas } = wholeBoard()
const records = Object.fromEntries(canvas.map((record) => [record.id, record]))
const { plan } = new PlanProjection(canvas, CAPTURED_AT.slice(0, 10))
const retention = { class: 'unscheduled', keepUntil: null, hold: false } as const
const copy = {
	sealed: sealedHeader(),
	parts: { canvas: part(canvas) },
	entries: [],
	retention,
	records,
	plan,
}

test('[SNAP-15] a report gives the same bytes each time, and says how far it has come', async () => {
	const report = makeReport(readInput(copy, { kind: 'first' }))
	const fonts = await loadFonts()
	const told: number[] = []
	const first = await renderPdf(report, fonts, (done) => told.push(done))
	expect(Buffer.compare(first, await renderPdf(report, fonts))).toBe(0)
	expect(told.at(-1)).toBe(1)
	expect(told).toEqual(told.toSorted((a, b) => a - b))
})

test('[SNAP-15] no character goes without a trace', () => {
	const has = (codePoint: number) => codePoint < 0x250
	expect(showable('Zoë 中 👍', has)).toBe('Zoë [U+4E2D] [U+1F44D]')
	expect(showable('a\u0007b\u{f0000}', () => true)).toBe('a[U+0007]b[U+F0000]')
	expect(showable('one\r\ntwo\tthree\u2028four', has)).toBe('one\ntwo three\nfour')
	// what nobody can see leaves nothing behind
	expect(showable('no\u200bthing\ufeff', has)).toBe('nothing')
})
