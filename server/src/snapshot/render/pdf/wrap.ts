import type { Lines, Sheet } from './Sheet.js'
import type { Style } from './styles.js'

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** A text as lines of a width, whole: between words, and within a word that is wider than a line. */
export function wrap(sheet: Sheet, text: string, style: Style, width: number): Lines {
	const lines = sheet
		.shown(text, style)
		.split('\n')
		.flatMap((paragraph) => wrapParagraph(sheet, paragraph, style, width))
	return { style, lines }
}

export const heightOf = ({ style, lines }: Lines): number => lines.length * style.leading

function wrapParagraph(sheet: Sheet, text: string, style: Style, width: number): string[] {
	const space = sheet.widthOf(' ', style)
	const lines: string[] = []
	let line = ''
	let used = 0
	const put = (piece: string, wide: number) => {
		const gap = line === '' ? 0 : space
		if (line !== '' && used + gap + wide > width) {
			lines.push(line)
			line = piece
			used = wide
		} else {
			line = line === '' ? piece : `${line} ${piece}`
			used += gap + wide
		}
	}
	for (const word of text.split(' ')) {
		if (word === '') continue
		const wide = sheet.widthOf(word, style)
		if (wide <= width) put(word, wide)
		else for (const piece of broken(sheet, word, style, width)) put(piece, sheet.widthOf(piece, style))
	}
	return [...lines, line]
}

/** A word in pieces that each fit on a line. */
function broken(sheet: Sheet, word: string, style: Style, width: number): string[] {
	const pieces: string[] = []
	let piece = ''
	let used = 0
	for (const { segment } of letters.segment(word)) {
		const wide = sheet.widthOf(segment, style)
		if (piece !== '' && used + wide > width) {
			pieces.push(piece)
			piece = ''
			used = 0
		}
		piece += segment
		used += wide
	}
	return piece === '' ? pieces : [...pieces, piece]
}

/** The widest of the words of a text. */
export const widestWord = (sheet: Sheet, text: string, style: Style): number =>
	Math.max(
		0,
		...sheet
			.shown(text, style)
			.split(/\s+/)
			.map((word) => sheet.widthOf(word, style)),
	)
