import type { PlanAnswer } from '../protocol/plan.js'
import type { Plan, PlanImpediment } from './Plan.js'

/** A plan as JSON has it: maps and sets as objects and lists, and of an impediment only what is still there of what it names. */
export function planJson(plan: Plan, asOf: string): PlanAnswer {
	const json = {
		asOf,
		...plan,
		maps: plan.maps.map(({ cells, folded, ...map }) => ({
			...map,
			cells: Object.fromEntries(cells),
			folded: [...folded],
		})),
		impediments: plan.impediments.map(({ ties: _ties, ...impediment }: PlanImpediment) => impediment),
	}
	return json as unknown as PlanAnswer
}
