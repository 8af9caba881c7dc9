import { CONTROLS, LEVELS } from '../../model/domain.js'
import { IMPEDIMENT_FIELDS } from '../../model/shapes/impediment.js'
import type { Plan, PlanImpediment } from '../../plan/Plan.js'
import { impedimentName, subjectName } from '../../plan/names.js'
import { csvText } from '../../text/csv.js'
import { impedimentFieldTexts } from '../../text/fields.js'
import { controlLabels, levelLabels } from '../../text/formLabels.js'
import { impedimentStatusLabels, visibilityLabels } from '../../text/labels.js'
import { reportText } from '../../text/report.js'
import { facts, headed, heading, named, paragraph, section, table } from './blocks.js'
import { fieldFacts } from './fieldFacts.js'
import type { Block, Section } from './Report.js'

/** What stood in the way: by who can remove it and what the team can do, and each in full. */
export function impediments(plan: Plan, ofLeaders: boolean): Section {
	const none = ofLeaders ? reportText.impediments.none : reportText.impediments.nonePublished
	return section(
		'impediments',
		reportText.headings.impediments,
		plan.impediments.length > 0
			? [
					byLevel(plan.impediments),
					heading(reportText.impediments.each),
					...plan.impediments.flatMap((impediment) => inFull(plan, impediment)),
				]
			: [paragraph(none)],
	)
}

const TEXTS = impedimentFieldTexts

function byLevel(all: readonly PlanImpediment[]): Block {
	const control = (of: PlanImpediment) => (of.control === '' ? CONTROLS.length : CONTROLS.indexOf(of.control))
	const sorted = all.toSorted(
		(a, b) =>
			LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || control(a) - control(b) || b.severity - a.severity,
	)
	return table(
		reportText.impediments.byLevel,
		[
			[TEXTS.level.label, 1.2],
			[TEXTS.control.label, 1.4],
			[TEXTS.statement.label, 3],
			[TEXTS.severity.label, 1],
			[TEXTS.status.label, 1.3],
			[TEXTS.owner.label, 1.3],
		],
		sorted.map((impediment) => [
			levelLabels[impediment.level],
			impediment.control === '' ? reportText.impediments.notSaid : controlLabels[impediment.control],
			named(impedimentName(impediment)),
			reportText.impediments.severity(impediment.severity),
			impedimentStatusLabels[impediment.status],
			impediment.owner.trim() || reportText.changes.noOwner,
		]),
	)
}

function inFull(plan: Plan, impediment: PlanImpediment): Block[] {
	const { text, whole } = headed(impedimentName(impediment))
	return [
		heading(text, 4),
		...facts([
			...fieldFacts(plan, IMPEDIMENT_FIELDS, TEXTS, impediment, whole ? ['statement'] : []),
			{ label: csvText.visibility, value: visibilityLabels[impediment.visibility] },
			...(impediment.subjects.length > 0
				? [
						{
							label: csvText.standsIn,
							value: reportText.several(
								impediment.subjects.map((subject) => named(subjectName(plan, subject))),
							),
						},
					]
				: []),
		]),
	]
}
