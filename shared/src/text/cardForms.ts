/** What people read in the form of a card. */

export const cardFormText = {
	more: 'More about it',
	place: 'Where it belongs',
	onNoRow: 'To no part yet',
	onNoColumn: 'To no approach yet',
	safeguardWanted: 'Say what protects them: a change that could fail somebody wants a safeguard.',
	riskUncovered: 'A high risk wants a safeguard.',
	groupsOnly: 'Groups of learners only. Never name a student here.',
	agreedWants: (missing: string) => `Agreed changes name this too: ${missing}.`,
	deleted: 'This card was deleted',
	deletedHint: 'Somebody deleted it while you were writing. If they undo that, it comes back as it was then.',
	done: 'Done',
}
