/** What people read, and hear, about ties between cards and cells. */
export const tieText = {
	/** `meaning` is read between the two. */
	sentence: (from: string, meaning: string, to: string) => `${from} ${meaning} ${to}`,
	descriptor: (sentence: string) => `Tie: ${sentence}. Press Enter to change what it means.`,
	tieTo: 'Tie to…',
	tieTwo: 'Tie these two',
	cell: (aspect: string, approach: string) => `${aspect} × ${approach}`,
}
