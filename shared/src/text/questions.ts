/** What people read of the questions as a whole: on the bar above the canvas, and in their list. */

export const questionText = {
	bar: 'Questions',
	ordinal: (number: number, of: number) => `Question ${number} of ${of}`,
	previous: 'Previous question',
	next: 'Next question',
	previousPage: 'Previous page',
	nextPage: 'Next page',
	removePage: 'Remove this page',
	pageRemoved: 'Page removed. Undo brings it back.',
	stepTo: (step: string, question: string) => `${step}: ${question}`,
	toMap: 'Back to the map',
	toFirstPage: 'Back to the first page',
	firstPage: 'First page',
	/** Where somebody is who looks at another page. */
	at: (person: string, question: string) => `${person}, at “${question}”`,

	unworded: 'A question without words yet',
}
