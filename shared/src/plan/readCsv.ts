/** A row as it stands in a file. */
export interface CsvRow {
	/** On which it begins. */
	line: number
	/** On which it ends: a quoted cell may run over several. */
	lastLine: number
	cells: string[]
	/** What is wrong with how it is written. Its cells are then what could be read. */
	problem?: 'openQuote' | 'strayQuote'
}

const DELIMITERS = [',', ';', '\t'] as const
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * The rows of a table, as spreadsheets in any country write it: commas, semicolons or tabs, whichever the first line has most of;
 * cells in quotation marks; any line ends. Empty rows are left out. Reads at most `most` rows and each sign once, whatever it is
 * given.
 */
export function readCsv(text: string, most: number): { rows: CsvRow[]; isAll: boolean } {
	const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
	const reader = new Reader(body, delimiterOf(body))
	const rows: CsvRow[] = []
	for (let row = reader.row(); row; row = reader.row()) {
		if (!row.problem && row.cells.every((cell) => cell.trim() === '')) continue
		if (rows.length === most) return { rows, isAll: false }
		rows.push(row)
	}
	return { rows, isAll: true }
}

/** The one that stands most often outside of quotation marks in the first line that is not empty. */
function delimiterOf(text: string): string {
	const counts = new Map<string, number>(DELIMITERS.map((sign) => [sign, 0]))
	let isQuoted = false
	let isEmpty = true
	for (const sign of text) {
		if (sign === '"') isQuoted = !isQuoted
		if (isQuoted) continue
		if (sign === '\n' || sign === '\r') {
			if (!isEmpty) break
			continue
		}
		if (sign.trim() !== '') isEmpty = false
		const count = counts.get(sign)
		if (count !== undefined) counts.set(sign, count + 1)
	}
	return DELIMITERS.toSorted((a, b) => counts.get(b)! - counts.get(a)!)[0]!
}

class Reader {
	readonly #text: string
	readonly #delimiter: string
	#at = 0
	#line = 1

	constructor(text: string, delimiter: string) {
		this.#text = text
		this.#delimiter = delimiter
	}

	row(): CsvRow | undefined {
		if (this.#at >= this.#text.length) return undefined
		const row: CsvRow = { line: this.#line, lastLine: this.#line, cells: [] }
		for (;;) {
			const { cell, problem } =
				this.#text[this.#at] === '"' ? this.#quoted() : { cell: this.#bare(), problem: undefined }
			row.cells.push(cell)
			if (problem) row.problem ??= problem
			if (this.#text[this.#at] !== this.#delimiter) break
			this.#at++
		}
		row.lastLine = this.#line
		this.#endLine()
		return row
	}

	/** Up to the end of the cell. */
	#bare(): string {
		const from = this.#at
		while (this.#at < this.#text.length && !this.#isEnd(this.#text[this.#at]!)) this.#at++
		return this.#text.slice(from, this.#at)
	}

	#quoted(): { cell: string; problem: CsvRow['problem'] } {
		const parts: string[] = []
		this.#at++
		for (;;) {
			const close = this.#text.indexOf('"', this.#at)
			const part = this.#text.slice(this.#at, close < 0 ? undefined : close)
			this.#countLines(part)
			parts.push(part)
			if (close < 0) {
				this.#at = this.#text.length
				return { cell: parts.join('"'), problem: 'openQuote' }
			}
			this.#at = close + 1
			if (this.#text[this.#at] !== '"') break
			this.#at++
		}
		const behind = this.#bare()
		return { cell: parts.join('"') + behind.trim(), problem: behind.trim() === '' ? undefined : 'strayQuote' }
	}

	#isEnd(sign: string): boolean {
		return sign === this.#delimiter || sign === '\n' || sign === '\r'
	}

	#endLine(): void {
		if (this.#at >= this.#text.length) return
		this.#at += this.#text.startsWith('\r\n', this.#at) ? 2 : 1
		this.#line++
	}

	#countLines(text: string): void {
		for (let at = 0; at < text.length; at++)
			if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) this.#line++
	}
}
