import type { FindingRule } from '../../model/findings.js'
import type { Finding, PlanApproach, PlanMap } from '../Plan.js'
import { found, isBlank } from './found.js'

/** What the columns of the maps give cause to say. */
export const approachFindings = (maps: readonly PlanMap[]): Finding[] =>
	maps.flatMap(({ id, approaches }) =>
		approaches.flatMap((approach) =>
			rules(approach).map((rule) =>
				found(rule, { kind: 'approach', map: id, approach: approach.key }, approach.setAside),
			),
		),
	)

function rules({ stance, definition, stanceReason }: PlanApproach): FindingRule[] {
	switch (stance) {
		case 'chosen':
		case 'piloting':
			return isBlank(definition) ? ['undefined_approach'] : []
		case 'rejected':
		case 'parked':
			return isBlank(stanceReason) ? ['stance_without_reason'] : []
		default:
			return []
	}
}
