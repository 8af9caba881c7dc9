import type { HeadingLevel } from '@groundwork/shared/record/report/Report'
import type { Sheet } from './Sheet.js'
import { COLOURS, PAGE, STYLES } from './styles.js'
import { drawText } from './text.js'
import { heightOf, wrap } from './wrap.js'

const ABOVE = { 2: 26, 3: 15, 4: 10 }
const BELOW = { 2: 9, 3: 5, 4: 2 }
const LOOKS = { 2: STYLES.heading2, 3: STYLES.heading3, 4: STYLES.heading4 }

export type Level = 2 | HeadingLevel

export const headingHeight = (sheet: Sheet, level: Level, text: string): number =>
	ABOVE[level] + heightOf(wrap(sheet, text, LOOKS[level], sheet.width)) + BELOW[level]

/** A heading, on one page with the beginning of what follows it, which takes `company`. Answers where it stands. */
export function drawHeading(sheet: Sheet, level: Level, text: string, company: number): number {
	const style = LOOKS[level]
	sheet.ensure(headingHeight(sheet, level, text) + company)
	if (sheet.y > PAGE.top) sheet.y += ABOVE[level]
	if (level === 2) {
		sheet.rule(sheet.y, COLOURS.record, 1.2)
		sheet.y += 7
	}
	const top = sheet.y
	drawText(sheet, sheet.root, `H${level}`, text, style, { after: BELOW[level] })
	return top
}
