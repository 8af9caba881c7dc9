import type { CardKind } from '../model/cards.js'

/** What people read on cards, and in the menus that make them. */

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

export const cardsText = {
	tool: 'Cards',
	addHere: 'Add a card here',
	edit: 'Edit this card',
	changeStatus: 'Change status',
	noAnswer: 'No answer yet',
	nothingChosen: 'Not decided yet',
	from: 'From',
	to: 'To',
	due: (day: string) => `Due ${day}`,
	until: (day: string) => `Until ${day}`,
	decidedOn: (day: string) => `Decided ${day}`,
	review: (day: string) => `Look again ${day}`,
	/** A word that says nothing by itself, with what it is about. */
	about: (field: string, word: string) => `${field}: ${word.toLocaleLowerCase()}`,
	couldFail: (groups: string) => `Could fail: ${groups}`,
}
