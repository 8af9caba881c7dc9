import type { Plan } from '../Plan.js'
import type { Point } from './lines.js'
import type { Rect } from './svg.js'
import type { Values } from './values.js'

/** A picture of the board, to be drawn in its place. */
export interface Picture {
	mimeType: string
	base64: string
}

/** What a shape may need to know beside what it says itself. */
export interface Board {
	plan: Plan
	/** The props of each asset, by its record's id. */
	assets: ReadonlyMap<string, Values>
	pictures: { get(id: string): Picture | undefined }
}

/** A shape as it is drawn, in its own space. */
export interface Piece {
	svg: string
	/** All that it covers. */
	box: Rect
	/** Where a line to it ends; the box where nothing else is said. */
	outline?: readonly Point[]
	/** What lies inside is seen only within this. */
	window?: Rect
}
