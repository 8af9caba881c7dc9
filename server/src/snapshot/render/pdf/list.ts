import type { Element } from './ReportDocument.js'
import type { Sheet } from './Sheet.js'
import { drawRow } from './row.js'
import { STYLES } from './styles.js'
import { wrap } from './wrap.js'

const INDENT = 17

export function drawList(sheet: Sheet, parent: Element, items: readonly string[], ordered: boolean): void {
	const list = sheet.element(parent, 'L')
	for (const [at, text] of items.entries()) {
		const item = sheet.element(list, 'LI')
		drawRow(
			sheet,
			[
				{
					x: sheet.left + 2,
					lines: { style: STYLES.body, lines: [ordered ? `${at + 1}.` : '•'] },
					element: sheet.element(item, 'Lbl'),
					type: 'Lbl',
				},
				{
					x: sheet.left + INDENT,
					lines: wrap(sheet, text, STYLES.body, sheet.width - INDENT),
					element: sheet.element(item, 'LBody'),
					type: 'LBody',
				},
			],
			{ padding: 1.2 },
		)
	}
	list.end()
	sheet.y += 6
}
