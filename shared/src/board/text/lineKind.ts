import type { Json } from '../pointer.js'

/**
 * A rich text is a tree of blocks; laid flat it is its lines, parted by `\n`. A line that is no plain paragraph begins with an
 * object that says what it is (`LineKind`), a hard break is an object too. Lines need no end mark, so that two people who
 * start an empty text write into one paragraph; and an object that came to stand within a line, as a merge may leave it, is
 * passed over.
 */
export interface LineKind {
	/** `paragraph` where absent. */
	type?: string
	/** Where absent: none in a list or a heading; those of the paragraph before in a paragraph outside of lists. */
	attrs?: Json
	/** The lists and items around it, from the outside in: `bulletList`, or `['orderedList', attrs]`. */
	inside?: Container[]
	/** How many of these are the very ones the line before lies in. */
	shared?: number
}
export type Container = string | [type: string, attrs: Json]

/** Lists within lists within a hostile text; each is one more call. */
export const MAX_NESTING = 50
