import { yearLabels } from '../text/gridLabels.js'
import { itemName } from '../text/gridNames.js'
import { coexistenceText, rippleText } from '../text/ripple.js'
import type { Plan } from './Plan.js'
import { coexistenceGrid } from './coexistence.js'
import type { Clash } from './coexistence.js'
import { subjectName } from './names.js'
import type { Reached } from './ripple.js'

/** How something is reached, step by step, in one sentence. */
export const rippleSentence = (plan: Plan, { path }: Pick<Reached, 'path'>): string =>
	rippleText.path(
		path.map(({ way, from, to }) => rippleText.steps[way](subjectName(plan, from), subjectName(plan, to))),
	)

/** What does not go together in a year, in one sentence. */
export function clashSentence(plan: Plan, clash: Clash): string {
	const year = yearLabels[clash.year]
	switch (clash.kind) {
		case 'different_rules': {
			const cohorts = coexistenceText.names(clash.cohorts.map((key) => cohortName(plan, key)))
			return coexistenceText.different_rules(year, coexistenceText.things[clash.thing], cohorts)
		}
		case 'missing_rule':
			return coexistenceText.missing_rule(
				year,
				coexistenceText.things[clash.thing],
				cohortName(plan, clash.cohort),
			)
		case 'conflicting_changes': {
			const [first, second] = clash.changes.map((card) => subjectName(plan, { kind: 'card', card }))
			return coexistenceText.conflicting_changes(year, first!, second!)
		}
	}
}

function cohortName(plan: Plan, key: string): string {
	const item = coexistenceGrid(plan)?.rows[key]
	return item ? itemName('coexistence', 'rows', item) : key
}
