import type { ImpedimentStatus } from '@groundwork/shared/model/domain'
import type { stepLabels } from '@groundwork/shared/text/impediments'

export type Step = keyof typeof stepLabels

const UNDERWAY: readonly Step[] = ['working', 'escalated', 'waived', 'accepted', 'removed']

/** Where an impediment usually goes from here. Any other status can be chosen by its name. */
export function stepsFrom(status: ImpedimentStatus): readonly Step[] {
	switch (status) {
		case 'raised':
			return ['acknowledged', ...UNDERWAY]
		case 'waived':
		case 'removed':
			return ['returned']
		case 'accepted':
			return ['working', 'removed', 'returned']
		default:
			return UNDERWAY.filter((step) => step !== status)
	}
}
