import { locales } from './language.js'
import { pluralIn } from './plural.js'

const plural = pluralIn(locales.en)

/** What people read in the view of the years in which old and new live side by side. */
export const coexistenceViewText = {
	lead: 'Slide through the years, and see which rules and changes do not go together while old and new stand side by side.',
	none: 'No rules for the years in between yet',
	noneHint:
		'Question 5 asks who begins, and which rule holds for schedule, grading and teacher evaluation in each year. Once it is begun, the rules are written and checked here.',
	begin: 'Begin question 5',
	noCohorts: 'Nobody begins yet',
	noCohortsHint:
		'Say who begins: volunteers, half a grade, one department. Each is a row of the grid of question 5.',
	chooseCohorts: 'Choose who begins',
	beginsUnsaid: (day: string) =>
		`Nobody has said it yet. Until somebody does, the years count from ${day}, when this school year began.`,
	beginsSaid: 'It holds for everybody on this board.',

	year: 'Year',
	/** Of the two calendar years that a school year lies in. */
	schoolYear: (from: string, to: string) => (from === to ? from : `${from}–${to.slice(2)}`),
	clashes: (count: number) => (count === 0 ? 'no clash' : plural(count, 'clash', 'clashes')),
	yearSays: (year: string, schoolYear: string, clashes: string) => `${year}, ${schoolYear}: ${clashes}`,
	summary: (
		year: string,
		days: { first: string; last: string },
		{ clashes, changes, interim }: { clashes: number; changes: number; interim: number },
	) => {
		const clash = clashes === 0 ? 'nothing clashes' : plural(clashes, 'thing clashes', 'things clash')
		const held = changes === 0 ? 'no change holds yet' : plural(changes, 'change holds', 'changes hold')
		const bridging = interim === 0 ? '' : `, ${interim} of them for the time in between`
		return `${year}, ${days.first} to ${days.last}: ${clash}; ${held}${bridging}.`
	},

	clashHeading: 'What does not go together',
	noClashes: 'No rule and no change of this year clashes with another.',
	rule: (cohort: string, thing: string) => `${cohort}: ${thing}`,
	goToRule: (rule: string) => `Go to the rule: ${rule}`,
	openChange: (change: string) => `Open the change: ${change}`,

	rules: 'Rules of this year',
	rulesHint: 'What holds for each group. What is written here stands in the grid of question 5.',
	differs: 'Others live by another rule',
	missing: 'No rule, though there is one before and after',
	asIn: (year: string) => `As in ${year}`,
	asInNamed: (rule: string, year: string) => `${rule}: as in ${year}`,
	showCohort: (cohort: string) => `Show on the canvas: ${cohort}`,

	changes: 'Changes in force',
	noChanges: 'No change begins in this year or before. Give changes a day or a horizon.',
	interim: 'In between',
	interimHint: 'It only bridges the time until another change begins.',
	conflicts: 'Conflicts with another',
	for: (cohort: string) => `For: ${cohort}`,
	since: (day: string) => `From ${day}`,
}
