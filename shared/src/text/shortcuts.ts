/** What the sheet of keys says of those that are the plan's own. */
export const shortcutsText = {
	map: 'The map',
	walk: 'Go from cell to cell',
	open: 'Open a cell, row or approach',
	judge: 'Judge the cell',
	headMenu: 'Menu of a row or approach',
	find: 'Find on this board',
	cards: 'Cards and comments',
}
