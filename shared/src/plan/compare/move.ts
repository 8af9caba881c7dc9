import type { Fit } from '../../model/domain.js'

/** Where a verdict went: nearer to the approach, further from it, or into and out of what nobody knows yet. */
export const MOVES = ['better', 'worse', 'known', 'unknown'] as const
export type Move = (typeof MOVES)[number]

/** From what carries an approach to what stops it. */
const ON_THE_SCALE: readonly Fit[] = ['supports', 'workable', 'strains', 'blocks']

/** `null` where the verdict stands as it did. */
export function moveOf(before: Fit, after: Fit): Move | null {
	if (before === after) return null
	if (before === 'unknown') return 'known'
	if (after === 'unknown') return 'unknown'
	return ON_THE_SCALE.indexOf(after) < ON_THE_SCALE.indexOf(before) ? 'better' : 'worse'
}
