/** What people read, and hear, about ties between cards and cells. */
export const tieText = {
	name: 'Tie',
	/** `meaning` is read between the two. */
	sentence: (from: string, meaning: string, to: string) => `${from} ${meaning} ${to}`,
	descriptor: (sentence: string) => `Tie: ${sentence}. Press Enter to change what it means.`,
	meaning: 'What it means',
	otherWay: 'Read the other way',
	turn: 'Turn it around',
	remove: 'Delete this tie',
	ties: 'Ties',
	noTies: 'Tied to nothing yet.',
	tieTo: 'Tie to…',
	tieTwo: 'Tie these two',
	search: 'Find a card or a cell',
	searchPlaceholder: 'Part of its name',
	nothingFound: 'No card or cell is called that.',
	more: (count: number) => (count === 1 ? '1 more: go on typing.' : `${count} more: go on typing.`),
	hint: (name: string) => `Click the card or the cell to tie “${name}” to. Escape leaves it.`,
	cell: (aspect: string, approach: string) => `${aspect} × ${approach}`,
}
