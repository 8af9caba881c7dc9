/** What people read on a line over the canvas, on what is selected and on what a tool waits for. */

/** Who did what, under what is selected. */
export const authorshipText = {
	madeBy: (name: string) => `Made by ${name}`,
	changedBy: (name: string) => `Changed by ${name}`,
	/** By whoever made it. */
	changed: 'Changed',
	fromTemplate: 'Came with the template',
	/** Under the verdict of a cell. */
	assessedBy: (name: string) => `Assessed by ${name}`,
}

/** While somebody ties an impediment by clicking. */
export const pointText = {
	hint: (count: number) =>
		count === 0
			? 'Click the cells and cards it stands in the way of.'
			: `Tied to ${count}. Click more cells and cards, or finish.`,
	done: 'Done',
}

export const tieHintText = {
	hint: (name: string) => `Click the card or the cell to tie “${name}” to. Escape leaves it.`,
}
