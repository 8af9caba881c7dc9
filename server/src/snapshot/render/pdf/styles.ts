import type { Fonts } from '../fonts.js'

/** How the words of a PDF look. Sizes and widths in points. */
export interface Style {
	face: keyof Fonts
	size: number
	/** From one line to the next. */
	leading: number
	color: string
}

export const COLOURS = {
	ink: '#17211f',
	soft: '#465350',
	rule: '#ccd4d0',
	wash: '#f3f5f4',
	/** What is for the record, here as on the pages of Groundwork. */
	record: '#4d2b6f',
	recordWash: '#f4eff9',
} as const

const style = (
	face: Style['face'],
	size: number,
	color: string = COLOURS.ink,
	leading = Math.round(size * 1.36 * 4) / 4,
): Style => ({ face, size, color, leading })

export const STYLES = {
	kicker: style('bold', 8.5, COLOURS.record),
	title: style('bold', 25, COLOURS.ink, 31),
	subtitle: style('regular', 14, COLOURS.record),
	purpose: style('regular', 12, COLOURS.ink, 17.5),
	heading2: style('bold', 16, COLOURS.record),
	heading3: style('bold', 12),
	heading4: style('bold', 10.25),
	body: style('regular', 9.75),
	label: style('bold', 8.75, COLOURS.soft),
	caption: style('bold', 9.25, COLOURS.soft),
	head: style('bold', 8.5),
	cell: style('regular', 8.75),
	cellStrong: style('bold', 8.75),
	small: style('regular', 7.75, COLOURS.soft),
	foot: style('regular', 7, COLOURS.soft),
} as const

export const PAGE = {
	size: 'LETTER',
	top: 62,
	bottom: 66,
	side: 54,
} as const
