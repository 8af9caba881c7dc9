/**
 * Stands for a shape's parent in three bytes; `undefined` for a page. Position counts only under the parent it was written
 * for: after a move into a frame, an older drag must not fling the shape. Of two parents one in 65,521 has the other's tag.
 */
export function parentTag(parentId: unknown): number | undefined {
	if (typeof parentId !== 'string' || !parentId.startsWith('shape:')) return undefined
	let hash = 0x811c9dc5
	for (let i = 0; i < parentId.length; i++) hash = Math.imul(hash ^ parentId.charCodeAt(i), 0x01000193)
	return (hash >>> 0) % 65_521
}
