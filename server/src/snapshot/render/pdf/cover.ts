import type { Report } from '@groundwork/shared/record/report/Report'
import { reportText } from '@groundwork/shared/text/report'
import { drawFacts } from './facts.js'
import type { Sheet } from './Sheet.js'
import { COLOURS, STYLES } from './styles.js'
import { drawRow } from './row.js'
import { drawText } from './text.js'
import { wrap } from './wrap.js'

const INSET = 14

export function drawCover(sheet: Sheet, { cover }: Report): void {
	sheet.fill(0, 0, sheet.doc.page.width, 9, COLOURS.record)
	sheet.y += 4
	drawText(sheet, sheet.root, 'P', cover.kicker, STYLES.kicker, { after: 5 })
	drawText(sheet, sheet.root, 'H1', cover.heading, STYLES.title, { after: 2 })
	drawText(sheet, sheet.root, 'P', reportText.several([cover.name, cover.kind]), STYLES.subtitle, {
		after: 14,
	})
	const purpose = sheet.element(sheet.root, 'P')
	drawRow(
		sheet,
		[
			{
				x: sheet.left + INSET,
				lines: wrap(sheet, cover.purpose, STYLES.purpose, sheet.width - 2 * INSET),
				element: purpose,
				type: 'P',
			},
		],
		{
			padding: 9,
			behind(y, height) {
				sheet.fill(sheet.left, y, sheet.width, height, COLOURS.recordWash)
				sheet.fill(sheet.left, y, 3, height, COLOURS.record)
			},
		},
	)
	purpose.end()
	sheet.y += 14
	drawFacts(sheet, sheet.root, cover.facts)
	sheet.y += 2
	drawText(sheet, sheet.root, 'P', cover.note, STYLES.small)
}
