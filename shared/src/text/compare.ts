import type { CardKind } from '../model/cards.js'
import type { Confidence } from '../model/domain.js'
import { counted } from './count.js'
import { locales } from './language.js'
import { pluralIn } from './plural.js'

/** What two states of a board are compared by, as it is counted and named. */
export type ComparedThing =
	| CardKind
	| 'verdict'
	| 'cell'
	| 'approach'
	| 'aspect'
	| 'map'
	| 'impediment'
	| 'question'
	| 'grid'
	| 'grid_item'
	| 'grid_cell'
	| 'tie'
	| 'finding'

const plural = pluralIn(locales.en)
const digits = new Intl.NumberFormat(locales.en)
const days = new Intl.DateTimeFormat(locales.en, {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC',
})

/** What people read about what is different between two states of a board. */
export const compareText = {
	headings: {
		verdicts: 'Verdicts',
		impediments: 'Impediments',
		change: 'Changes',
		questions: 'Questions',
		decision: 'Decisions',
		approaches: 'Approaches',
		aspects: 'Parts of our environment',
		cells: 'Cells of the map',
		evidence: 'Evidence and assumptions',
		support_need: 'Support needs',
		provider: 'Providers',
		learner_check: 'Learner group checks',
		grids: 'Boards of the questions',
		ties: 'Ties',
		findings: 'Findings',
		maps: 'Maps',
	},
	nothing: 'Nothing in the plan is different.',
	all: (count: number, groups: readonly string[]) =>
		`${plural(count, 'difference', 'differences')} in ${new Intl.ListFormat(locales.en).format(groups)}.`,

	/** A day as `YYYY-MM-DD`. */
	day: (day: string) => days.format(new Date(`${day}T00:00:00Z`)),
	number: (count: number) => digits.format(count),
	/** Of a group: its parts, each in a few words. */
	summary: (parts: readonly string[]) => {
		const all = parts.join(', ')
		return `${all.charAt(0).toLocaleUpperCase(locales.en)}${all.slice(1)}.`
	},
	quoted: (name: string) => `“${name}”`,
	nowhere: 'no cell',
	category: 'Kind of row',
	visibility: 'Who sees it',
	gridItem: (item: string, question: string) => `${item} (${question})`,
	gridCell: (row: string, column: string, question: string) => `${row} × ${column} (${question})`,
}

/** Numbers with their nouns. */
export const comparedThings: Record<ComparedThing, (count: number) => string> = {
	verdict: counted.verdicts,
	cell: (count) => plural(count, 'cell', 'cells'),
	approach: counted.approaches,
	aspect: (count) => plural(count, 'row', 'rows'),
	map: (count) => plural(count, 'map', 'maps'),
	change: counted.changes,
	evidence: (count) => plural(count, 'claim', 'claims'),
	support_need: (count) => plural(count, 'support need', 'support needs'),
	provider: (count) => plural(count, 'provider', 'providers'),
	decision: (count) => plural(count, 'decision', 'decisions'),
	response: (count) => plural(count, 'further response', 'further responses'),
	learner_check: (count) => plural(count, 'learner group check', 'learner group checks'),
	impediment: counted.impediments,
	question: (count) => plural(count, 'question', 'questions'),
	grid: (count) => plural(count, 'board', 'boards'),
	grid_item: (count) => plural(count, 'row or column', 'rows or columns'),
	grid_cell: (count) => plural(count, 'cell', 'cells'),
	tie: (count) => plural(count, 'tie', 'ties'),
	finding: (count) => plural(count, 'finding', 'findings'),
}

/** Before the name of what one of the two states has alone. */
export const addedThings: Record<ComparedThing, string> = {
	verdict: 'New verdict',
	cell: 'New cell',
	approach: 'New approach',
	aspect: 'New row',
	map: 'New map',
	change: 'New change',
	evidence: 'New claim',
	support_need: 'New support need',
	provider: 'New provider',
	decision: 'New decision',
	response: 'Further response',
	learner_check: 'New learner group check',
	impediment: 'New impediment',
	question: 'New question',
	grid: 'New board of a question',
	grid_item: 'New row or column',
	grid_cell: 'New cell',
	tie: 'New tie',
	finding: 'New finding',
}

export const deletedThings: Record<ComparedThing, string> = {
	verdict: 'Verdict deleted',
	cell: 'Cell deleted',
	approach: 'Approach taken off the map',
	aspect: 'Row taken off the map',
	map: 'Map deleted',
	change: 'Change deleted',
	evidence: 'Claim deleted',
	support_need: 'Support need deleted',
	provider: 'Provider deleted',
	decision: 'Decision deleted',
	response: 'Further response deleted',
	learner_check: 'Learner group check deleted',
	impediment: 'Impediment deleted from the board',
	question: 'Question deleted',
	grid: 'Board of a question deleted',
	grid_item: 'Row or column no longer shown',
	grid_cell: 'Cell deleted',
	tie: 'Tie deleted',
	finding: 'Finding deleted',
}

/** Behind a verdict: how sure the team is of it, and, where it is known, since which day. */
export const surenessWords: Record<Confidence, (day: string) => string> = {
	guess: (day) => (day === '' ? 'a guess' : `a guess of ${day}`),
	some_evidence: (day) => (day === '' ? 'on some evidence' : `on some evidence, on ${day}`),
	checked: (day) => (day === '' ? 'checked' : `checked on ${day}`),
}

/** What a sentence about one difference may name. Values are as people read them; empty where nothing is said. */
export interface DifferenceWords {
	/** What it is about. */
	name: string
	field: string
	before: string
	after: string
}

export const differenceSentences = {
	added: (kind: string, name: string) => `${kind}: ${name}.`,
	deleted: (kind: string, name: string) => `${kind}: ${name}.`,
	/** `sure` is one of `surenessWords`, or empty. */
	verdict_moved: (name: string, before: string, after: string, sure: string) =>
		`${name} moved from ${before} to ${after}${sure === '' ? '' : `, ${sure}`}.`,
	verdict_known: (name: string, after: string, sure: string) =>
		`${name} was judged ${after}${sure === '' ? '' : `, ${sure}`}.`,
	verdict_unknown: (name: string, before: string) => `${name} was ${before}, and is not yet known again.`,
	verdict_removed: (name: string, before: string) => `${name}, judged ${before}, is no longer on the map.`,
	confidence_moved: (name: string, fit: string, sure: string) =>
		sure === ''
			? `${name} is ${fit} as before, and it is no longer said how sure the team is.`
			: `${name} is ${fit} as before, now ${sure}.`,
	renamed: ({ before, after }: DifferenceWords) => `${before} is now called ${after}.`,
	reworded: ({ before, after }: DifferenceWords) => `${before} now reads ${after}.`,
	status_moved: ({ name, before, after }: DifferenceWords) => `${name} went from ${before} to ${after}.`,
	stance_moved: ({ name, before, after }: DifferenceWords) => `${name} went from ${before} to ${after}.`,
	definition_given: ({ name }: DifferenceWords) => `${name} now has a working definition.`,
	definition_removed: ({ name }: DifferenceWords) => `${name} has no working definition any more.`,
	owner_lost: ({ name, before }: DifferenceWords) => `${name} lost its owner, ${before}.`,
	owner_gained: ({ name, after }: DifferenceWords) => `${name} now has an owner, ${after}.`,
	owner_changed: ({ name, before, after }: DifferenceWords) => `${name} passed from ${before} to ${after}.`,
	impediment_removed: ({ name }: DifferenceWords) => `${name} was removed: it is no longer in the way.`,
	impediment_returned: ({ name }: DifferenceWords) => `${name} has returned.`,
	impediment_published: ({ name }: DifferenceWords) => `${name} was published to the team.`,
	impediment_withdrawn: ({ name }: DifferenceWords) => `${name} is for leaders only again.`,
	impediment_tied: (name: string, other: string) => `${name} now stands in the way of ${other}.`,
	impediment_untied: (name: string, other: string) => `${name} no longer stands in the way of ${other}.`,
	question_answered: ({ name }: DifferenceWords) => `${name} now has an answer.`,
	question_reopened: ({ name }: DifferenceWords) => `${name} was opened again.`,
	answer_removed: ({ name }: DifferenceWords) => `${name} has no answer any more.`,
	field_filled: ({ name, field, after }: DifferenceWords) => `${name}: “${field}” is now “${after}”.`,
	field_emptied: ({ name, field, before }: DifferenceWords) =>
		`${name}: “${field}” no longer says “${before}”.`,
	field_changed: ({ name, field, before, after }: DifferenceWords) =>
		`${name}: “${field}” went from “${before}” to “${after}”.`,
	text_written: ({ name, field }: DifferenceWords) => `${name}: “${field}” was written.`,
	text_emptied: ({ name, field }: DifferenceWords) => `${name}: “${field}” was emptied.`,
	text_rewritten: ({ name, field }: DifferenceWords) => `${name}: “${field}” was rewritten.`,
	/** Names of cells, or `nowhere`. */
	card_moved: (name: string, before: string, after: string) => `${name} moved from ${before} to ${after}.`,
	tie_changed: (before: string, after: string) => `${after}; before: ${before}.`,
	finding_appeared: (finding: string) => `New: ${finding}`,
	finding_cleared: (finding: string) => `Settled: ${finding}`,
	finding_set_aside: (finding: string, reason: string) => `Left as it is: ${finding} Reason: “${reason}”.`,
	finding_taken_up: (finding: string) => `Open again: ${finding}`,
}

/** Of a group, in a few words each: `things` is a number with its noun, or alone where the noun was said before. */
export const differenceSummaries = {
	better: (things: string, _count: number) => `${things} better`,
	worse: (things: string, _count: number) => `${things} worse`,
	known: (things: string, _count: number) => `${things} newly known`,
	unknown: (things: string, _count: number) => `${things} not known any more`,
	verdict_removed: (things: string, _count: number) => `${things} no longer on the map`,
	confidence_moved: (things: string, _count: number) => `surer or less sure of ${things}`,
	impediment_removed: (things: string, _count: number) => `${things} removed`,
	impediment_returned: (things: string, _count: number) => `${things} returned`,
	question_reopened: (things: string, _count: number) => `${things} reopened`,
	question_answered: (things: string, _count: number) => `${things} answered`,
	answer_removed: (things: string, _count: number) => `answer gone from ${things}`,
	owner_lost: (things: string, _count: number) => `owner lost on ${things}`,
	added: (things: string, _count: number) => `${things} added`,
	deleted: (things: string, _count: number) => `${things} deleted`,
	status_moved: (things: string, _count: number) => `status moved on ${things}`,
	stance_moved: (things: string, _count: number) => `stance moved on ${things}`,
	definition_given: (things: string, _count: number) => `working definition given to ${things}`,
	definition_removed: (things: string, _count: number) => `working definition gone from ${things}`,
	owner_gained: (things: string, _count: number) => `owner named on ${things}`,
	owner_changed: (things: string, _count: number) => `owner changed on ${things}`,
	impediment_published: (things: string, _count: number) => `${things} published`,
	impediment_withdrawn: (things: string, _count: number) => `${things} withdrawn to the leaders`,
	impediment_tied: (things: string, _count: number) => `tied to something more: ${things}`,
	impediment_untied: (things: string, _count: number) => `untied from something: ${things}`,
	tie_changed: (things: string, _count: number) => `${things} changed`,
	card_moved: (things: string, _count: number) => `${things} moved to another cell`,
	renamed: (things: string, _count: number) => `${things} renamed`,
	reworded: (things: string, _count: number) => `${things} reworded`,
	fields: (things: string, _count: number) => `other entries changed on ${things}`,
	finding_appeared: (things: string, _count: number) => `${things} new`,
	finding_cleared: (things: string, _count: number) => `${things} settled`,
	finding_set_aside: (things: string, _count: number) => `${things} left as they are`,
	finding_taken_up: (things: string, _count: number) => `${things} open again`,
}
export type SummaryCode = keyof typeof differenceSummaries

/** What lies beside the plan, counted. */
export const drawingText = {
	nothing: 'Nothing beside the plan is different.',
	added: (count: number) => `${digits.format(count)} added`,
	removed: (count: number) => `${digits.format(count)} removed`,
	changed: (count: number) => `${digits.format(count)} moved or edited`,
	sentence: (kind: string, parts: readonly string[]) => `${kind}: ${parts.join(', ')}.`,
	all: 'Beside the plan',
	kinds: {
		note: 'Notes',
		text: 'Texts',
		stroke: 'Lines drawn by hand',
		shape: 'Shapes',
		arrow: 'Arrows',
		image: 'Images',
		frame: 'Frames',
		page: 'Pages',
		plan: 'Where the plan’s cards and maps lie',
		other: 'Other things',
	},
}

/** Heads of the table of differences. */
export const differenceColumns = {
	group: 'Group',
	code: 'Difference',
	what: 'What',
	id: 'Id',
	field: 'Field',
	before: 'Before',
	beforeCode: 'Before (code)',
	after: 'After',
	afterCode: 'After (code)',
	sentence: 'In a sentence',
}
