/** What people read at the head of a table that they take away, beside the names of the fields. */
export const csvText = {
	id: 'Id',
	map: 'Map',
	/** What a thing is called, where no field of its own says so. */
	name: 'Name',
	question: 'Question',
	changes: 'Changes',
	cards: 'Other cards',
	impediments: 'Impediments',
	visibility: 'Who sees it',
	standsIn: 'Stands in the way of',

	download: 'Download as CSV',
	/** Of which several can be had. */
	choose: 'Download as CSV: choose what',
	fileName: (what: string, board: string, day: string) => `${what} ${board} ${day}.csv`,
	/** A table without lines, for those who want to fill one in. */
	emptyFileName: (what: string) => `${what}.csv`,
}

/** What each table is called, as a file too. */
export const csvNames = {
	change: 'Changes',
	evidence: 'Evidence and assumptions',
	support_need: 'Support needs',
	provider: 'Providers',
	decision: 'Decisions',
	response: 'Responses',
	learner_check: 'Learner group checks',
	cell: 'Verdicts',
	impediment: 'Impediments',
	approach: 'Approaches',
	question: 'Questions',
}
