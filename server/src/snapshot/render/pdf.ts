import { once } from 'node:events'
import type { Report } from '@groundwork/shared/record/report/Report'
import type { Fonts } from './fonts.js'
import { drawBlock, roomToBegin } from './pdf/block.js'
import { drawContents } from './pdf/contents.js'
import { drawCover } from './pdf/cover.js'
import { drawFeet } from './pdf/foot.js'
import { drawHeading } from './pdf/headings.js'
import { Sheet } from './pdf/Sheet.js'

/** Told now and then how much is done, from 0 to 1. */
export type OnProgress = (done: number) => void

/** A report as a PDF: real text, tagged for those who listen, the same bytes for the same report. */
export async function renderPdf(
	report: Report,
	fonts: Fonts,
	onProgress: OnProgress = () => undefined,
): Promise<Uint8Array> {
	const { title, language, capturedAt, sections } = report
	const sheet = new Sheet({ title, language, at: new Date(capturedAt), fonts })
	const { doc } = sheet
	const chunks: Buffer[] = []
	doc.on('data', (chunk: Buffer) => chunks.push(chunk))
	const ended = once(doc, 'end')

	drawCover(sheet, report)
	const notePage = drawContents(sheet, report)
	const begins: number[] = []
	for (const [at, section] of sections.entries()) {
		const top = drawHeading(sheet, 2, section.heading, roomToBegin(sheet, section.blocks))
		begins.push(doc.bufferedPageRange().count - 1)
		const bookmark = doc.bookmark(doc.outline, section.heading, top - 10)
		for (const [index, block] of section.blocks.entries()) {
			const place = drawBlock(sheet, section.blocks, index)
			if (place !== undefined && block.kind === 'heading' && block.level === 3)
				doc.bookmark(bookmark, block.text, place - 10)
		}
		onProgress((at + 1) / (sections.length + 1))
	}
	begins.forEach((page, section) => notePage(section, page))
	drawFeet(sheet, report)
	sheet.root.end()
	doc.end()
	await ended
	onProgress(1)
	return Buffer.concat(chunks)
}
