import type { BoardRecord } from '@groundwork/shared/board/read'
import type { Fit } from '@groundwork/shared/model/domain'
import { LANGUAGES } from '@groundwork/shared/text/language'
import type { Language } from '@groundwork/shared/text/language'
import { PlanProjection } from '@groundwork/shared/plan/PlanProjection'
import { findingSentence } from '@groundwork/shared/plan/findingSentence'
import type { SnapshotContext } from '@groundwork/shared/protocol/snapshot'
import { inLanguage, labelsIn } from '../thread/inLanguage.js'

/** Answers with which a team does not go on asking. */
const SETTLED = 'settled_for_now'

/** A judgement of a cell, which may not be the one that stands. */
export interface NamedAssessment {
	map: string
	cell: string
	fit: Fit
	by: { id: string; name: string }
	at: string
}

/** What was not known on a day, by what everybody may read, who judged, and what the codes mean. */
export function contextOf(
	records: Iterable<BoardRecord>,
	asOf: string,
	assessments: readonly NamedAssessment[],
): SnapshotContext {
	const { plan } = new PlanProjection(records, asOf)
	const cells = new Map(plan.maps.map(({ id, cells: of }): [string, typeof of] => [id, of]))
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
		assessed: assessments
			.filter(({ map, cell, fit }) => cells.get(map)?.get(cell)?.fit === fit)
			.map(({ map, cell, by, at }) => ({ map, cell, by, at })),
		labels: byLanguage(labelsIn),
	}
}
