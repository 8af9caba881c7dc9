import { APPROACH_FIELDS } from '../../model/shapes/map.js'
import type { Plan } from '../../plan/Plan.js'
import { approachName } from '../../plan/names.js'
import { mapText } from '../../text/canvas.js'
import { approachFieldTexts } from '../../text/fields.js'
import { reportText } from '../../text/report.js'
import { facts, heading, named, paragraph, section } from './blocks.js'
import { fieldFacts } from './fieldFacts.js'
import type { Block, Section } from './Report.js'

/** What the team means by each approach, and where it stands towards it. */
export function approaches(plan: Plan): Section {
	const blocks = plan.maps.flatMap((map): Block[] =>
		map.approaches.flatMap((approach): Block[] => [
			heading(named(approachName(approach))),
			...facts([
				...(plan.maps.length > 1
					? [{ label: reportText.headings.map, value: map.title || mapText.untitled }]
					: []),
				...fieldFacts(plan, APPROACH_FIELDS, approachFieldTexts, approach),
			]),
		]),
	)
	return section(
		'approaches',
		reportText.headings.approaches,
		blocks.length > 0 ? blocks : [paragraph(reportText.approaches.none)],
	)
}
