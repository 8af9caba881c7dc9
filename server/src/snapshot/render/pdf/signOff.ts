import type { Element } from './ReportDocument.js'
import type { Sheet } from './Sheet.js'
import { COLOURS, STYLES } from './styles.js'

const LINE = 46
const GAP = 14

/** Lines to write on, with what is to be written. */
export function drawSignOff(sheet: Sheet, parent: Element, labels: readonly string[], lines: number): void {
	const width = (sheet.width - (labels.length - 1) * GAP) / labels.length
	sheet.ensure(lines * LINE)
	for (let line = 0; line < lines; line++) {
		sheet.y += LINE - STYLES.small.leading
		for (const [at] of labels.entries())
			sheet.rule(sheet.y, COLOURS.soft, 0.7, sheet.left + at * (width + GAP), width)
		const element = sheet.element(parent, 'P')
		sheet.mark(element, 'P', () => {
			for (const [at, label] of labels.entries())
				sheet.line(label, sheet.left + at * (width + GAP), sheet.y + 2, STYLES.small)
		})
		element.end()
		sheet.y += STYLES.small.leading
	}
}
