import type { Fact } from '@groundwork/shared/record/report/Report'
import type { Element } from './ReportDocument.js'
import type { Sheet } from './Sheet.js'
import { drawRow } from './row.js'
import { COLOURS, STYLES } from './styles.js'
import { wrap } from './wrap.js'

/** Of the width, for what a fact is called. */
const LABELS = 0.27
const GAP = 10

/** A label and what it says, line by line. */
export function drawFacts(sheet: Sheet, parent: Element, facts: readonly Fact[]): void {
	const list = sheet.element(parent, 'L')
	const labels = sheet.width * LABELS
	for (const { label, value } of facts) {
		const item = sheet.element(list, 'LI')
		drawRow(
			sheet,
			[
				{
					x: sheet.left,
					lines: wrap(sheet, label, STYLES.label, labels - GAP),
					element: sheet.element(item, 'Lbl'),
					type: 'Lbl',
				},
				{
					x: sheet.left + labels,
					lines: wrap(sheet, value, STYLES.body, sheet.width - labels),
					element: sheet.element(item, 'LBody'),
					type: 'LBody',
				},
			],
			{
				padding: 1.6,
				behind: (y, height) => sheet.rule(y + height, COLOURS.rule, 0.35),
			},
		)
	}
	list.end()
	sheet.y += 6
}
