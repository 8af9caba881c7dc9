import type { TLShape } from '@tldraw/tlschema'

/** Short numbers that stand for longer things where only sameness counts. Three bytes; one pair in 65,521 has the same. */
function tagOf(text: string): number {
	let hash = 0x811c9dc5 // FNV-1a
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
	return (hash >>> 0) % 65_521
}

/**
 * Of a shape's parent; `undefined` for a page. Position counts only under the parent it was written for: after a move into a
 * frame, an older drag must not fling the shape.
 */
export function parentTag(parentId: unknown): number | undefined {
	return typeof parentId === 'string' && parentId.startsWith('shape:') ? tagOf(parentId) : undefined
}

/** Of where a shape lies in its document: a gesture shows it elsewhere only while it lies where it began. */
export const placeTag = ({ x, y, rotation, parentId }: TLShape): number =>
	tagOf(`${x} ${y} ${rotation} ${parentId}`)
