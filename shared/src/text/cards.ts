/** What people read on cards, and in the menus that make them. */

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
