import type { Fit } from '../../model/domain.js'
import type { Language } from '../../text/language.js'

/**
 * A snapshot as people read it, in one language: what the PDF and the page are both made from. It holds words only, in the order
 * in which they are read; how they look is for each form to say.
 */
export interface Report {
	language: Language
	/** Of the document: the board and the number of the snapshot. */
	title: string
	/** ISO 8601, UTC: when the snapshot was taken, and never when the report was made. */
	capturedAt: string
	/** At the foot of each page: what the page belongs to, and the hash that stands for all of it. */
	foot: { name: string; hash: string }
	cover: Cover
	sections: readonly Section[]
}

export interface Cover {
	kicker: string
	/** The board. */
	heading: string
	/** The snapshot, and of which kind it is. */
	name: string
	kind: string
	purpose: string
	facts: readonly Fact[]
	/** What kind of document this is, in a sentence. */
	note: string
}

export interface Section {
	/** The same in every language: letters and `-`. */
	id: string
	heading: string
	blocks: readonly Block[]
}

export type Block =
	| { kind: 'heading'; level: HeadingLevel; text: string }
	| { kind: 'paragraph'; text: string }
	| { kind: 'facts'; facts: readonly Fact[] }
	| { kind: 'list'; ordered: boolean; items: readonly string[] }
	| Table
	| HeatMap
	| { kind: 'signOff'; labels: readonly string[]; lines: number }

/** Sections are headed by level 2. */
export type HeadingLevel = 3 | 4

export interface Fact {
	label: string
	/** May run over several lines. */
	value: string
}

export interface Table {
	kind: 'table'
	caption: string
	columns: readonly Column[]
	/** A cell for each column; the first one heads its row. */
	rows: readonly (readonly Cell[])[]
}

export interface Column {
	head: string
	/** How much of the width, beside the others. */
	share: number
}

/** Words, and the verdict they say where they say one: it may be shown by a tone as well. */
export type Cell = string | { text: string; fit: Fit }

/** The map as a picture. Everything in it stands in a table too. */
export interface HeatMap {
	kind: 'heatMap'
	caption: string
	/** What it shows, for those who do not see it. */
	alternative: string
	approaches: readonly string[]
	groups: readonly { name: string; rows: readonly { name: string; fits: readonly Fit[] }[] }[]
	/** A letter and a word for each verdict. */
	legend: readonly { fit: Fit; letter: string; label: string }[]
}
