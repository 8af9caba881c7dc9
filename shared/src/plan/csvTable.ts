/**
 * Signs by which a spreadsheet takes a cell for a formula, the wide ones of East Asian keyboards among them. Apostrophes that
 * somebody typed before one are told from ours by their number.
 */
const FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/
const QUOTED = /[",\t\r\n]|^\s|\s$/
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A table as a file: RFC 4180, in UTF-8 with the mark by which spreadsheets know it. A cell that a spreadsheet would run as a
 * formula gets an apostrophe before it: names and texts are whatever somebody typed.
 */
export const csvTable = (rows: readonly (readonly (string | number)[])[]): string =>
	BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')

function cell(value: string | number): string {
	const text = String(value)
	const harmless = FORMULA.test(text) ? `'${text}` : text
	return QUOTED.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** What somebody typed in a cell that `csvTable` made harmless. */
export const typedIn = (text: string): string =>
	text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text
