/** What people read in the list of all questions. */

export const questionListText = {
	progress: (answered: number, of: number) =>
		answered === 0
			? `None of the ${of} has a working answer yet`
			: `${answered} of ${of} have a working answer`,
	due: (count: number) =>
		count === 1 ? '1 is due to be looked at again' : `${count} are due to be looked at again`,
	lead: 'Answer what you can, say what you do not know yet, and set a day to come back to it.',
	ten: 'The ten questions',
	own: 'Your own questions',
	ownHint: 'What else must your team be able to answer?',
	addOwn: 'A question of your own',
	add: 'Add the question',
	ownFull: (most: number) => `A board holds up to ${most} questions of its own.`,
	remove: 'Remove this question',
	removed: (question: string) => `Removed: ${question}`,
	undo: 'Undo',
	begin: 'Begin this question',
	beginBoard: 'Begin its board',
	notBegun: 'Nobody has begun it on this board.',
	openBoard: 'Open its board',
	showCard: 'Show its card',
	openView: (view: string) => `See “${view}”`,
	edit: 'Answer',
	editNamed: (question: string) => `Answer: ${question}`,
	doneEditing: 'Done',
	noAnswer: 'No answer yet.',
	unknown: 'Not known yet',
	sure: (confidence: string) => `How sure: ${confidence}`,
	review: (day: string) => `Look at it again on ${day}`,
	overdue: (day: string) => `Was to be looked at again on ${day}`,
	findings: (count: number) => (count === 1 ? '1 finding' : `${count} findings`),
}
