import type { Plan } from '../../plan/Plan.js'
import { subjectName } from '../../plan/names.js'
import { tieMeaningLabels } from '../../text/labels.js'
import { reportText } from '../../text/report.js'
import { named, paragraph, section, table } from './blocks.js'
import type { Section } from './Report.js'

/** What requires, pulls along, conflicts with or answers what. */
export function ties(plan: Plan): Section {
	const { none, caption, from, meaning, to } = reportText.ties
	return section(
		'ties',
		reportText.headings.ties,
		plan.ties.length > 0
			? [
					table(
						caption,
						[
							[from, 3],
							[meaning, 1.4],
							[to, 3],
						],
						plan.ties.map((tie) => [
							named(subjectName(plan, tie.from)),
							tieMeaningLabels[tie.meaning],
							named(subjectName(plan, tie.to)),
						]),
					),
				]
			: [paragraph(none)],
	)
}
