/** What people read around the views of a board: the same records as on the canvas, in other orders. */

export const viewLabels = {
	canvas: 'Canvas',
	table: 'Table',
	outline: 'Outline',
	questions: 'Questions',
	findings: 'Findings',
	kanban: 'By status',
	timeline: 'Timeline',
	heat: 'Heat map',
	impediments: 'Impediments',
	ripple: 'Ripple effects',
	coexistence: 'Old and new',
}

/** What each view is for, in a line. */
export const viewHints: Record<keyof typeof viewLabels, string> = {
	canvas: 'Draw, write and lay out freely',
	table: 'The map and all cards in rows and columns',
	outline: 'Everything as text, from top to bottom',
	questions: 'The ten questions and your answers',
	findings: 'What the plan still lacks',
	kanban: 'Changes from idea to routine',
	timeline: 'Changes by when they happen',
	heat: 'Where it hurts, at a glance',
	impediments: 'What stands in the way',
	ripple: 'What a change pulls along with it',
	coexistence: 'Year by year, which rules do not go together',
}

export const viewText = {
	nav: 'Views of this board',
	more: 'More views',
	find: 'Find on this board',
	/** The button for all views. It shows the one or the other. */
	current: (label: string) => `More views, now ${label}`,
	title: (label: string, board: string) => `${label} · ${board}`,
	opening: (label: string) => `Opening: ${label}`,
	unknown: {
		heading: 'There is no such view',
		body: 'The address names a view that this version does not have. Everything is on the canvas.',
		action: 'Go to the canvas',
	},
	suggestion: {
		words: 'On a small screen the outline is easier to read than the canvas. It holds everything.',
		open: 'Open the outline',
	},
}
