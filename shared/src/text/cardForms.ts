import type { CardKind } from '../model/cards.js'

/** What people read in the form of a card, and where its kind is chosen. */

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

/** What each kind is for, in a line. */
export const cardKindExplanations: Record<CardKind, string> = {
	change: 'What you will do: from today’s practice to the new one',
	evidence: 'What speaks for it, or what you only assume so far',
	support_need: 'What teachers must know, understand or be able to do',
	provider: 'Who helps teachers, and until when',
	decision: 'What was decided, why, and what spoke against it',
	response: 'A question of your own, and your answer for now',
	learner_check: 'Which group of learners it might serve badly',
}
