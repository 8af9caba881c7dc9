import type { Plan } from '../Plan.js'
import { DIFFERENCE_GROUPS, groupOf } from './Difference.js'
import type { Difference, DifferenceGroup } from './Difference.js'
import { compareCards } from './compareCards.js'
import { compareFindings } from './compareFindings.js'
import { compareGrids } from './compareGrids.js'
import { compareImpediments } from './compareImpediments.js'
import { compareMaps } from './compareMaps.js'
import type { AssessedOn } from './compareMaps.js'
import { compareQuestions } from './compareQuestions.js'
import { compareTies } from './compareTies.js'

/**
 * What two states of one board say differently as plans, the earlier first: each fact once, group by group, in the order of the
 * board. Takes time in proportion to their size. Whoever may not see everything compares what she may see.
 */
export function comparePlans(
	before: Plan,
	after: Plan,
	assessedOn: AssessedOn = () => undefined,
): Difference[] {
	const groups = new Map<DifferenceGroup, Difference[]>(DIFFERENCE_GROUPS.map((group) => [group, []]))
	for (const compared of [
		compareMaps(before, after, assessedOn),
		compareCards(before, after),
		compareQuestions(before, after),
		compareImpediments(before, after),
		compareGrids(before, after),
		compareTies(before, after),
		compareFindings(before, after),
	])
		for (const difference of compared) groups.get(groupOf(difference))!.push(difference)
	return [...groups.values()].flat()
}
