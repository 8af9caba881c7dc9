import type { Finding } from '../../plan/Plan.js'
import { findingSentence } from '../../plan/findingSentence.js'
import { questionName } from '../../plan/names.js'
import { spoken } from '../../text/language.js'
import { reportText } from '../../text/report.js'
import { heading, list, listOr, section } from './blocks.js'
import type { Section } from './Report.js'
import type { ReportInput } from './ReportInput.js'

const SETTLED = 'settled_for_now'

/** What was open and missing then, as it was frozen along, and what the team knew of and left as it was. */
export function notKnown({ plan, notKnown: frozen }: ReportInput): Section {
	const words = reportText.notKnown
	const open = frozen
		? plan.questions.filter(({ key }) => frozen.questions.includes(key))
		: plan.questions.filter(({ response }) => response?.status !== SETTLED)
	const said = frozen?.findings ?? []
	const known = new Set(said.map(({ key }) => key))
	const sentence = (finding: Finding) => findingSentence(plan, finding)
	const beyond = plan.findings.filter(({ key }) => !known.has(key)).map(sentence)
	const sentences = frozen
		? said.map(
				(finding) => finding.sentence[spoken.language] || Object.values(finding.sentence)[0] || finding.rule,
			)
		: beyond
	return section('not-known', reportText.headings.notKnown, [
		heading(words.questions),
		listOr(open.map(questionName), words.noQuestions),
		heading(words.findings),
		listOr(sentences, words.noFindings),
		...(frozen && beyond.length > 0 ? [heading(words.leaders), list(beyond)] : []),
		heading(words.setAside),
		listOr(
			plan.setAside.map((finding) =>
				finding.reason
					? words.because(sentence(finding), finding.reason)
					: words.withoutReason(sentence(finding)),
			),
			words.noneSetAside,
		),
	])
}
