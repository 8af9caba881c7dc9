/** How near two tips may be before their pins cover each other, and how far apart they are then laid. In pixels. */
export const PIN_GAP = 30
/** So many side by side; the next begin a row above. */
const PER_ROW = 4

export interface Tip {
	/** In page units. */
	x: number
	y: number
}

/**
 * Moves pins whose tips are too near to each other apart, the first one staying where it is: the others stand beside it, and
 * in rows above it. Returns where each stands, in page units, in the order given.
 */
export function layPins(tips: readonly Tip[], zoom: number): Tip[] {
	const gap = PIN_GAP / zoom
	const clusters = new Map<string, { at: Tip; count: number }[]>()
	const square = (x: number, y: number) => `${Math.floor(x / gap)} ${Math.floor(y / gap)}`
	const near = ({ x, y }: Tip) => {
		for (const dx of [-gap, 0, gap])
			for (const dy of [-gap, 0, gap]) {
				const found = clusters
					.get(square(x + dx, y + dy))
					?.find(({ at }) => Math.abs(at.x - x) < gap && Math.abs(at.y - y) < gap)
				if (found) return found
			}
		return undefined
	}
	return tips.map((tip) => {
		const cluster = near(tip)
		if (!cluster) {
			const key = square(tip.x, tip.y)
			clusters.set(key, [...(clusters.get(key) ?? []), { at: tip, count: 1 }])
			return tip
		}
		const { at } = cluster
		const place = cluster.count++
		return { x: at.x + (place % PER_ROW) * gap, y: at.y - Math.floor(place / PER_ROW) * gap }
	})
}
