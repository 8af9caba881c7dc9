import type { ImportedChange } from './importChanges.js'
import type { Plan } from './Plan.js'

/** Where a change that somebody brings stands already: on the board, or in a line above. */
export type Repeats = 'board' | { line: number }

type Named = Partial<Record<'title' | 'aspect' | 'approach', string>>

/**
 * Of some changes of a table those that are there already, by their lines. What is called the same and belongs to the same row
 * and approach counts as the same change, whatever else is said of it: whoever brings a table twice does not want it twice.
 */
export function repeatedChanges(
	brought: readonly ImportedChange[],
	plan: Pick<Plan, 'cards'>,
): ReadonlyMap<number, Repeats> {
	const seen = new Map<string, Repeats>(plan.cards.change.map((change) => [nameOf(change), 'board']))
	const repeated = new Map<number, Repeats>()
	for (const { line, props } of brought) {
		const name = nameOf(props)
		const there = seen.get(name)
		if (there === undefined) seen.set(name, { line })
		else repeated.set(line, there)
	}
	return repeated
}

const nameOf = ({ title = '', aspect = '', approach = '' }: Named): string =>
	[title.trim().replaceAll(/\s+/g, ' ').toLowerCase(), aspect, approach].join('\n')
