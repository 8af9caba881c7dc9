import type { TLRecord } from '@tldraw/tlschema'

/** A small SVG of a board. */
export function boardPicture(_records: Iterable<TLRecord>): string {
	return ''
}
