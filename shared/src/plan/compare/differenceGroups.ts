import { comparedThings, compareText, differenceSummaries } from '../../text/compare.js'
import type { ComparedThing, SummaryCode } from '../../text/compare.js'
import type { Plan } from '../Plan.js'
import { DIFFERENCE_GROUPS, groupOf, hasName } from './Difference.js'
import type { Difference, DifferenceGroup } from './Difference.js'
import { comparedThing } from './comparedThing.js'
import { differenceSentence } from './differenceSentence.js'

export interface DifferenceItem {
	difference: Difference
	sentence: string
	/** What it is about, for whoever wants to go there. */
	subject: Difference['subject']
}

/** What is read under one heading. */
export interface GroupOfDifferences {
	code: DifferenceGroup
	heading: string
	/** How much of what, in one sentence. */
	summary: string
	items: readonly DifferenceItem[]
}

/** Differences as they are read, in the order of the groups; those of which nothing is different are left out. */
export function differenceGroups(
	before: Plan,
	after: Plan,
	differences: readonly Difference[],
): GroupOfDifferences[] {
	const groups = new Map<DifferenceGroup, Difference[]>(DIFFERENCE_GROUPS.map((group) => [group, []]))
	for (const difference of differences) groups.get(groupOf(difference))!.push(difference)
	return [...groups]
		.filter(([, inGroup]) => inGroup.length > 0)
		.map(([code, inGroup]) => ({
			code,
			heading: compareText.headings[code],
			summary: summaryOf(inGroup),
			items: inGroup.map((difference) => ({
				difference,
				sentence: differenceSentence(before, after, difference),
				subject: difference.subject,
			})),
		}))
}

/** All of them in one sentence; that nothing is different, where nothing is. */
export function comparisonSentence(groups: readonly GroupOfDifferences[]): string {
	const count = groups.reduce((sum, { items }) => sum + items.length, 0)
	return count === 0
		? compareText.nothing
		: compareText.all(
				count,
				groups.map(({ heading }) => heading),
			)
}

/** What most concerns the team first. */
const SUMMARY_ORDER = Object.keys(differenceSummaries) as SummaryCode[]

function summaryOf(differences: readonly Difference[]): string {
	const counts = new Map<string, { code: SummaryCode; thing: ComparedThing; subjects: Set<string> }>()
	for (const difference of differences) {
		const [code, thing] = [summaryCode(difference), comparedThing(difference)]
		const key = `${code} ${thing}`
		const counted = counts.get(key) ?? { code, thing, subjects: new Set() }
		counted.subjects.add(keyOf(difference))
		counts.set(key, counted)
	}
	const ordered = [...counts.values()].toSorted(
		(a, b) => SUMMARY_ORDER.indexOf(a.code) - SUMMARY_ORDER.indexOf(b.code),
	)
	let last: ComparedThing | undefined
	const parts = ordered.map(({ code, thing, subjects: { size } }) => {
		const things = thing === last ? compareText.number(size) : comparedThings[thing](size)
		last = thing
		return differenceSummaries[code](things, size)
	})
	return compareText.summary(parts)
}

/** Two findings about one thing are two; two fields of one thing are changes of that one. */
const keyOf = (difference: Difference): string =>
	'finding' in difference ? difference.finding.key : Object.values(difference.subject).join(' ')

function summaryCode(difference: Difference): SummaryCode {
	switch (difference.code) {
		case 'verdict_moved':
			return difference.move
		case 'renamed':
			return hasName(difference.subject) ? 'renamed' : 'reworded'
		case 'field_filled':
		case 'field_emptied':
		case 'field_changed':
		case 'text_rewritten':
			return 'fields'
		default:
			return difference.code
	}
}
