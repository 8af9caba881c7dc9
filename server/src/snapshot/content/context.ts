import type { BoardRecord } from '@groundwork/shared/board/read'
import { LANGUAGES } from '@groundwork/shared/text/language'
import type { Language } from '@groundwork/shared/text/language'
import { PlanProjection } from '@groundwork/shared/plan/PlanProjection'
import { findingSentence } from '@groundwork/shared/plan/findingSentence'
import type { SnapshotContext } from '@groundwork/shared/protocol/snapshot'
import { inLanguage, labelsIn } from '../thread/inLanguage.js'

/** Answers with which a team does not go on asking. */
const SETTLED = 'settled_for_now'

/** What was not known on a day, by what everybody may read, and what the codes mean. */
export function contextOf(records: Iterable<BoardRecord>, asOf: string): SnapshotContext {
	const { plan } = new PlanProjection(records, asOf)
	const byLanguage = <Value>(value: (language: Language) => Value) =>
		Object.fromEntries(LANGUAGES.map((language) => [language, value(language)]))
	const sentences = byLanguage((language) =>
		inLanguage(language, () => plan.findings.map((finding) => findingSentence(plan, finding))),
	)
	return {
		asOf,
		notKnown: {
			questions: plan.questions.filter(({ response }) => response?.status !== SETTLED).map(({ key }) => key),
			findings: plan.findings.map(({ key, rule }, at) => ({
				key,
				rule,
				sentence: byLanguage((language) => sentences[language]?.[at] ?? ''),
			})),
		},
		labels: byLanguage(labelsIn),
	}
}
