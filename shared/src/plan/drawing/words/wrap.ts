import { isSquare, textWidth } from './letterWidths.js'

export interface Wrapping {
	width: number
	size: number
	bold?: boolean | undefined
	/** What does not fit into so many lines is cut, and the last of them says so. */
	most?: number
	/** How much of the first line is taken. */
	indent?: number
}

const CUT = '…'

/** A text in lines that are no wider than there is room. Words that are too long by themselves are broken. */
export function wrap(text: string, wrapping: Wrapping): string[] {
	const { width, size, bold, most = Infinity, indent = 0 } = wrapping
	const lines: string[] = []
	for (const paragraph of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
		let line = ''
		let left = width - (lines.length === 0 ? indent : 0)
		for (const piece of pieces(paragraph)) {
			const wide = textWidth(piece.trimEnd(), size, bold)
			if (wide <= left) {
				line += piece
				left -= textWidth(piece, size, bold)
				continue
			}
			if (line !== '') {
				lines.push(line.trimEnd())
				if (lines.length > most) return cutAt(lines, most, wrapping)
			}
			const parts = wide <= width ? [piece] : broken(piece, width, size, bold)
			line = parts.pop()!
			lines.push(...parts)
			if (lines.length > most) return cutAt(lines, most, wrapping)
			left = width - textWidth(line, size, bold)
		}
		lines.push(line.trimEnd())
		if (lines.length > most) return cutAt(lines, most, wrapping)
	}
	return lines
}

/** A text in one line. */
export function fitted(text: string, width: number, size: number, bold?: boolean): string {
	const line = text.replaceAll(/[ \t\r\n]+/g, ' ').trim()
	if (textWidth(line, size, bold) <= width) return line
	return shortened(line, width, size, bold)
}

function cutAt(
	lines: readonly string[],
	most: number,
	{ width, size, bold, indent = 0 }: Wrapping,
): string[] {
	const kept = lines.slice(0, most)
	const last = kept.at(-1)
	if (last !== undefined)
		kept[kept.length - 1] = shortened(last, most === 1 ? width - indent : width, size, bold)
	return kept
}

/** With the sign that there is more; nothing where there is room for nothing. */
function shortened(line: string, width: number, size: number, bold?: boolean): string {
	const room = width - textWidth(CUT, size, bold)
	if (room < 0) return ''
	let kept = ''
	let used = 0
	for (const sign of line) {
		used += textWidth(sign, size, bold)
		if (used > room) break
		kept += sign
	}
	return kept.trimEnd() + CUT
}

/** Words with the space behind them; signs that take a square each by itself. */
function* pieces(paragraph: string): Generator<string> {
	let piece = ''
	let ended = false
	for (const sign of paragraph) {
		const isSpace = sign === ' ' || sign === '\t'
		const square = isSquare(sign)
		if (piece !== '' && !isSpace && (ended || square)) {
			yield piece
			piece = ''
		}
		piece += sign === '\t' ? ' ' : sign
		ended = isSpace || square
	}
	if (piece !== '') yield piece
}

function broken(word: string, width: number, size: number, bold?: boolean): string[] {
	const parts: string[] = []
	let part = ''
	let used = 0
	for (const sign of word) {
		const wide = textWidth(sign, size, bold)
		if (part !== '' && used + wide > width) {
			parts.push(part)
			part = ''
			used = 0
		}
		part += sign
		used += wide
	}
	return [...parts, part]
}
