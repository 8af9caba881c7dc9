import type { Reached, Ripple } from '@groundwork/shared/plan/ripple'

/** How a start pulls things along, what matters most first. */
export const GROUPS = ['conflicts', 'requires', 'ripples', 'row'] as const
export type RippleGroup = (typeof GROUPS)[number]

/** All that is reached, group after group. */
export const allReached = (ripple: Ripple): readonly Reached[] => GROUPS.flatMap((group) => ripple[group])

/** How much each owner sees to, the busiest first; what nobody sees to is the last, under an empty name. */
export function byOwner(ripple: Ripple): { owner: string; count: number }[] {
	const counts = new Map<string, number>()
	for (const { owner } of allReached(ripple))
		if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1)
	return [...counts]
		.map(([owner, count]) => ({ owner, count }))
		.toSorted((a, b) => Number(a.owner === '') - Number(b.owner === '') || b.count - a.count)
}
