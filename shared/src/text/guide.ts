/** The first steps on a board, for whoever has not been on one before. */

export const guideText = {
	label: 'First steps',
	steps: {
		approaches: {
			name: 'Choose approaches',
			hint: 'Open “Settings” on the map and tick the approaches your team considers: each becomes a column.',
		},
		judge: {
			name: 'Judge a cell',
			hint: 'Click where a row and a column meet and say how they go together; or press Enter on the map, then 1 to 5.',
		},
		change: {
			name: 'Write a change',
			hint: 'Pick “Change” below, or press C, and click on the cell it belongs to.',
		},
	},
	done: (name: string) => `${name}: done`,
	hide: 'Hide the first steps',
	finished: 'Those were the first steps.',
}
export type GuideStep = keyof typeof guideText.steps
