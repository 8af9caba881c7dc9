import type { ChangeStatus } from '../../model/domain.js'
import type { SetAside } from '../../model/shapes/setAside.js'
import type { Subject } from '../../model/shapes/subject.js'
import type { Finding, PlanTie } from '../Plan.js'
import { isFirm } from './changes.js'
import { found } from './found.js'

interface ChangeFacts {
	status: ChangeStatus
	setAside: SetAside
}

/** What ties between changes give cause to say. */
export function tieFindings(
	ties: readonly PlanTie[],
	changeOf: (id: string) => ChangeFacts | undefined,
): Finding[] {
	const findings = new Map<string, Finding>()
	const add = (finding: Finding) => findings.set(finding.key, finding)

	for (const { meaning, from, to } of ties) {
		const [first, second] = [factsOf(from, changeOf), factsOf(to, changeOf)]
		if (!first || !second || !isFirm(first.status)) continue
		if (meaning === 'requires' && !isFirm(second.status))
			add(found('requirement_not_agreed', from, first.setAside, to))
		if (meaning === 'conflicts_with' && isFirm(second.status) && !isSame(from, to)) {
			// A conflict has no direction: drawn from both ends it is one finding, about the smaller id.
			const isInOrder = idOf(from) < idOf(to)
			const [subject, other, { setAside }] = isInOrder ? [from, to, first] : [to, from, second]
			add(found('conflicting_changes', subject, setAside, other))
		}
	}
	return [...findings.values()]
}

const idOf = (subject: Subject): string => (subject.kind === 'card' ? subject.card : '')
const isSame = (a: Subject, b: Subject): boolean => idOf(a) === idOf(b)

const factsOf = (subject: Subject, changeOf: (id: string) => ChangeFacts | undefined) =>
	subject.kind === 'card' ? changeOf(subject.card) : undefined
