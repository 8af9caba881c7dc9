import type { Element } from './ReportDocument.js'
import type { Sheet } from './Sheet.js'
import { drawRow } from './row.js'
import type { Style } from './styles.js'
import { wrap } from './wrap.js'

/** Words over the whole width, from `y` on and over as many pages as they take. */
export function drawText(
	sheet: Sheet,
	parent: Element,
	type: string,
	text: string,
	style: Style,
	{ indent = 0, after = 0 }: { indent?: number; after?: number } = {},
): void {
	const element = sheet.element(parent, type)
	const lines = wrap(sheet, text, style, sheet.width - indent)
	drawRow(sheet, [{ x: sheet.left + indent, lines, element, type }], { padding: 0 })
	element.end()
	sheet.y += after
}
