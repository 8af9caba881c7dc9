import { FITS } from '../domain.js'
import type { Fit } from '../domain.js'
import { cellKey } from './map.js'
import type { MapShapeProps } from './map.js'

/** How many cells, of some rows and columns of a map, are of which verdict. */
export function countFits(
	cells: MapShapeProps['cells'],
	aspects: readonly string[],
	approaches: readonly string[],
): Record<Fit, number> {
	const counts = Object.fromEntries(FITS.map((fit) => [fit, 0])) as Record<Fit, number>
	for (const aspect of aspects) {
		for (const approach of approaches) counts[cells[cellKey(aspect, approach)]?.fit ?? 'unknown']++
	}
	return counts
}
