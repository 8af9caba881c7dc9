/** What people read where a tie is made or changed. */

export const tieFormText = {
	name: 'Tie',
	meaning: 'What it means',
	otherWay: 'Read the other way',
	turn: 'Turn it around',
	remove: 'Delete this tie',
	ties: 'Ties',
	noTies: 'Tied to nothing yet.',
	search: 'Find a card or a cell',
	searchPlaceholder: 'Part of its name',
	nothingFound: 'No card or cell is called that.',
	more: (count: number) => (count === 1 ? '1 more: go on typing.' : `${count} more: go on typing.`),
}
