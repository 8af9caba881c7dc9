import type { ImpedimentStatus, RulePurpose } from '../model/domain.js'
import { counted } from './count.js'

/** What people read on an impediment and in the register of all of them. */

/** What each step does with an impediment, on its button. */
export const stepLabels: Record<Exclude<ImpedimentStatus, 'raised'>, string> = {
	acknowledged: 'Acknowledge',
	working: 'Work on it',
	escalated: 'Escalate…',
	waived: 'Waive',
	accepted: 'Accept it',
	removed: 'Mark removed',
	returned: 'It returned',
}

export const stepText = {
	steps: 'Next step',
	escalateTo: 'To whom?',
	escalate: 'Escalate',
	cancel: 'Cancel',
}

/** Why a rule that serves one of these purposes cannot be waived. */
export const neverWaivableText: Record<Exclude<RulePurpose, 'other'>, string> = {
	health: 'The rule protects health. It can never be waived.',
	safety: 'The rule protects safety. It can never be waived.',
	civil_rights: 'The rule protects civil rights. It can never be waived.',
}

export const impedimentDetailsText = {
	statusAndOwner: 'Status and owner',
	rule: 'The rule behind it',
	severityEnds: '1 is a nuisance, 5 stops the plan.',
	raisedBy: (name: string, day: string) => `Raised by ${name}, ${day}`,
	raised: (day: string) => `Raised ${day}`,
	showOnCanvas: 'Show on the canvas',
}

/** How an impediment is tied to what it stands in the way of. */
export const impedimentTieText = {
	toCell: 'Tie to a cell',
	chooseCell: 'Choose a row and an approach',
	toCard: 'Tie to a card',
	chooseCard: 'Choose a card',
	point: 'Tie by clicking…',
	row: (map: string, row: string) => `${map}: ${row}`,
	/** Of things that lie on several pages. */
	onPage: (page: string, what: string) => `${page} · ${what}`,
	goTo: (what: string) => `Go to ${what}`,
}

export const registerText = {
	raise: 'Raise an impediment',
	table: 'What stands in the way',
	/** A heading of the table that sorts by itself when pressed. */
	sortBy: (heading: string) => `Sort by ${heading.toLowerCase()}`,
	tied: 'Stands in the way of',
	seenBy: 'Seen by',
	tiedTo: (things: readonly string[]) => things.join('; '),
	noTies: 'Tied to nothing yet',
	open: (statement: string) => `Open: ${statement}`,

	filters: 'Which are shown',
	byLevel: 'Who can remove this?',
	level: (level: string, count: number) => `${level}: ${counted.impediments(count)}`,
	everyStatus: 'Every status',
	everyKind: 'Every kind',
	standing: 'Only what still stands',
	search: 'Search',
	searchPlaceholder: 'Words in it',
	group: 'By who can remove it',
	clear: 'Show all',

	shown: (shown: number, all: number) =>
		shown === all ? `All ${counted.impediments(all)}` : `${shown} of ${counted.impediments(all)}`,
	/** Behind the count: what the ones that are shown have in common. */
	where: {
		standing: 'still standing',
		levels: (levels: readonly string[]) => `removable by: ${levels.join(', ')}`,
		status: (status: string) => `status: ${status}`,
		kind: (kind: string) => `kind: ${kind}`,
		words: (words: string) => `with “${words}”`,
	},

	none: {
		heading: 'Nothing is raised yet',
		leader:
			'Write down what stands in the way of the plan, who can remove it, and who sees to it. It stays among leaders until you publish it.',
		reader:
			'Leaders raise what stands in the way and publish it to the team. If you see something, say so in a comment on its cell or card.',
	},
	noMatch: {
		heading: 'None is like that',
		body: 'There are impediments, but none that fits what you chose above.',
	},
}

export const impedimentFormText = {
	publish: 'Publish to the team',
	publishHint: 'The team will see it; only leaders can change it.',
	withdraw: 'Keep to leaders',
	withdrawHint: 'The team no longer sees it.',
	ties: 'Stands in the way of',
	noTies: 'Tied to nothing yet.',
	untie: (what: string) => `Untie from ${what}`,
	deleteIt: 'Delete this impediment',
}
