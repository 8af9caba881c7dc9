import { reportText } from '@groundwork/shared/text/report'
import type { Report } from '@groundwork/shared/record/report/Report'
import type { Sheet } from './Sheet.js'
import { COLOURS, STYLES } from './styles.js'
import { drawText } from './text.js'

/** Takes the page that a section begins on, once it is known: pages are counted from 0. */
export type NotePage = (section: number, page: number) => void

/** What the report holds, with the page of each section, which is filled in when all have been laid out. */
export function drawContents(sheet: Sheet, { sections }: Report): NotePage {
	const style = STYLES.body
	const line = style.leading + 1
	sheet.ensure(44 + Math.min(sections.length * line, sheet.pageRoom / 2))
	sheet.y += 18
	drawText(sheet, sheet.root, 'H2', reportText.contents, STYLES.heading3, { after: 5 })
	const contents = sheet.element(sheet.root, 'TOC')
	const places = sections.map(({ heading }) => {
		sheet.ensure(line)
		const { y } = sheet
		const entry = sheet.element(contents, 'TOCI')
		sheet.mark(entry, 'TOCI', () => sheet.line(heading, sheet.left, y, style))
		const page = sheet.doc.bufferedPageRange().count - 1
		sheet.y += line
		return { y, entry, page, end: sheet.left + sheet.widthOf(heading, style) }
	})
	return (section, target) => {
		const { y, entry, page, end } = places[section]!
		const number = String(target + 1)
		const x = sheet.left + sheet.width - sheet.widthOf(number, style)
		sheet.openPage(page)
		sheet.decorate(() => {
			sheet.doc
				.moveTo(end + 6, y + style.leading - 4)
				.lineTo(x - 6, y + style.leading - 4)
				.lineWidth(0.5)
				.dash(0.5, { space: 3 })
				.stroke(COLOURS.soft)
			sheet.doc.undash()
		})
		sheet.mark(entry, 'TOCI', () => sheet.line(number, x, y, style))
		entry.end()
	}
}
