import type { Block, Cell, Column, Fact, HeadingLevel, Section } from './Report.js'

/** The blocks of a report in short. */

export const heading = (text: string, level: HeadingLevel = 3): Block => ({ kind: 'heading', level, text })

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

export const facts = (all: readonly Fact[]): Block[] =>
	all.length > 0 ? [{ kind: 'facts', facts: all }] : []

export const list = (items: readonly string[], ordered = false): Block => ({ kind: 'list', ordered, items })

export const table = (
	caption: string,
	columns: readonly (readonly [head: string, share: number])[],
	rows: readonly (readonly Cell[])[],
): Block => ({
	kind: 'table',
	caption,
	columns: columns.map(([head, share]): Column => ({ head, share })),
	rows,
})

export const section = (id: string, title: string, blocks: readonly Block[]): Section => ({
	id,
	heading: title,
	blocks,
})

/** A list, or a sentence that there is nothing to list. */
export const listOr = (items: readonly string[], none: string): Block =>
	items.length > 0 ? list(items) : paragraph(none)

const LONGEST_HEADING = 90

/**
 * What a thing is headed by. A name that is longer than a heading can be is cut there; `whole` says whether it was not, and the
 * text has to stand beneath in full otherwise.
 */
export function headed(name: string): { text: string; whole: boolean } {
	const line = name.replaceAll(/\s+/g, ' ').trim()
	if (line.length <= LONGEST_HEADING) return { text: line, whole: line === name }
	const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line)]
	const cut = letters.slice(0, LONGEST_HEADING - 1).map(({ segment }) => segment)
	return { text: `${cut.join('').trimEnd()}…`, whole: false }
}

/** What a thing is called where only its name is meant, and it stands elsewhere in full. */
export const named = (name: string): string => headed(name).text
