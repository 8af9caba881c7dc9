import { VISIBILITIES, isStanding } from '../../model/domain.js'
import type { ImpedimentStatus } from '../../model/domain.js'
import { code } from '../../model/fields.js'
import { IMPEDIMENT_FIELDS } from '../../model/shapes/impediment.js'
import type { ImpedimentShapeProps } from '../../model/shapes/impediment.js'
import { subjectKey } from '../../model/shapes/subject.js'
import type { Subject } from '../../model/shapes/subject.js'
import type { Plan, PlanImpediment } from '../Plan.js'
import type { Difference, ImpedimentTied } from './Difference.js'
import { compareFields } from './compareFields.js'
import type { OwnCodes } from './compareFields.js'
import { matched } from './matched.js'

export const VISIBILITY_FIELD = { visibility: code(VISIBILITIES, 'leaders') } as const
const FIELDS = { ...IMPEDIMENT_FIELDS, ...VISIBILITY_FIELD }

const CODES: OwnCodes = {
	statement: () => 'renamed',
	status: (before, after) => {
		if (after === 'removed') return 'impediment_removed'
		const stoodBefore = isStanding(before as ImpedimentStatus)
		const returns = after === 'returned' || (!stoodBefore && isStanding(after as ImpedimentStatus))
		return returns ? 'impediment_returned' : undefined
	},
	visibility: (_before, after) => (after === 'team' ? 'impediment_published' : 'impediment_withdrawn'),
}

/** What two states of the impediments say differently. One that was removed still has its record; one that is deleted has none. */
export function compareImpediments(before: Plan, after: Plan): Difference[] {
	const impediments = matched(before.impediments, after.impediments, ({ id }) => id)
	const subject = ({ id }: PlanImpediment) => ({ kind: 'impediment', impediment: id }) as const
	return [
		...impediments.after.flatMap((pair): Difference[] =>
			pair.before
				? [
						...compareFields(subject(pair.after), FIELDS, pair.before, pair.after, CODES),
						...compareTies(subject(pair.after), pair.before.ties, pair.after.ties),
					]
				: [{ code: 'added', subject: subject(pair.after) }],
		),
		...impediments.gone.map((one): Difference => ({ code: 'deleted', subject: subject(one) })),
	]
}

type Ties = ImpedimentShapeProps['ties']

/** What somebody tied or untied: an impediment whose cell or card is deleted keeps its tie, and says nothing else by it. */
function compareTies(subject: ImpedimentTied['subject'], before: Ties, after: Ties): ImpedimentTied[] {
	if (before === after) return []
	const ties = matched<Subject>(Object.values(before), Object.values(after), subjectKey)
	return [
		...ties.after.flatMap((pair): ImpedimentTied[] =>
			pair.before ? [] : [{ code: 'impediment_tied', subject, other: pair.after }],
		),
		...ties.gone.map((other): ImpedimentTied => ({ code: 'impediment_untied', subject, other })),
	]
}
