import { locales } from './language.js'
import { pluralIn } from './plural.js'

const plural = pluralIn(locales.en)

/** What people read where changes are laid out by status or by time. */

export const changesText = {
	more: (left: number) => `Show more (${left} left)`,
}

export const kanbanText = {
	lead: 'Drag a change to where it stands now, or choose its status.',
	leadReadOnly: 'Changes by how far they have come.',
	moveTo: (title: string) => `Status of ${title}`,
	count: (count: number) => plural(count, 'change', 'changes'),
	empty: 'None',
	none: 'No changes yet',
	noneHint: 'A change says what the team will do. Add the first one here, in the table or on the canvas.',
	add: 'Add a change',
}

export const timelineText = {
	lead: 'Changes by when they happen and who begins.',
	cohort: 'Who begins',
	noCohort: 'Nobody named',
	moveTo: (title: string) => `When: ${title}`,
	due: (day: string) => `Due ${day}`,
	overdue: (day: string) => `Overdue since ${day}`,
	none: 'No changes yet',
	noneHint: 'Changes appear here as soon as there are some, by when they are to happen.',
	caption: 'Changes by horizon and by who begins',
	dropped: 'Dropped changes are not shown.',
}
