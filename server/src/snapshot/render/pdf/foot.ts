import { reportText } from '@groundwork/shared/text/report'
import type { Report } from '@groundwork/shared/record/report/Report'
import type { Sheet } from './Sheet.js'
import { COLOURS, PAGE, STYLES } from './styles.js'

/** What stands on every page: which record it belongs to, the hash of that, and which of how many pages it is. */
export function drawFeet(sheet: Sheet, { foot, title }: Report): void {
	const { count } = sheet.doc.bufferedPageRange()
	const style = STYLES.foot
	for (let page = 0; page < count; page++) {
		sheet.openPage(page)
		const y = sheet.floor + 16
		const right = reportText.page(page + 1, count)
		sheet.rule(y - 5, COLOURS.rule)
		sheet.decorate(() => {
			sheet.line(foot.name, sheet.left, y, style)
			sheet.line(right, sheet.left + sheet.width - sheet.widthOf(right, style), y, style)
			sheet.line(foot.hash, sheet.left, y + style.leading, style)
			if (page > 0) sheet.line(fitting(sheet, title), sheet.left, PAGE.top - 26, style)
		}, 'Pagination')
	}
}

/** The title stands in full on the cover. */
function fitting(sheet: Sheet, title: string): string {
	const style = STYLES.foot
	const letters = [...sheet.shown(title, style).replaceAll('\n', ' ')]
	if (sheet.widthOf(letters.join(''), style) <= sheet.width) return letters.join('')
	while (letters.length > 1 && sheet.widthOf(`${letters.join('')}…`, style) > sheet.width) letters.pop()
	return `${letters.join('')}…`
}
