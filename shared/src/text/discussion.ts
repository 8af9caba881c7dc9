const kinds: Partial<Record<string, string>> = {
	change: 'Change',
	impediment: 'Impediment',
	map: 'Map',
	grid: 'Grid',
	note: 'Note',
	text: 'Text',
	image: 'Image',
	frame: 'Frame',
	arrow: 'Arrow',
	line: 'Line',
	draw: 'Drawing',
	highlight: 'Highlight',
	geo: 'Shape',
	group: 'Group',
	point: 'A place on the board',
}

/** What people read, and hear, in the discussion of a board. */
export const discussionText = {
	name: 'Comments',
	/** What a thread is on. */
	on: ({ kind, name }: { kind: string; name: string }) => {
		const noun = kinds[kind] ?? 'Something'
		if (kind === 'cell') return name
		return name === '' ? noun : `${noun}: ${name}`
	},
	onGone: ({ kind, name }: { kind: string; name: string }) => {
		const noun = kind === 'cell' ? 'a cell' : article((kinds[kind] ?? 'thing').toLowerCase())
		return `On ${noun} that was deleted${name === '' ? '' : `: ${name}`}`
	},

	tool: 'Comment',
	onSelection: 'Comment on this',
	key: 'm',

	open: (unread: number) => (unread === 0 ? 'Comments' : `Comments, ${unread} unread`),
	/** How a pin on the board is read out. */
	pin: (on: string, count: number, unread: number, resolved: boolean) =>
		[
			on,
			count === 1 ? '1 comment' : `${count} comments`,
			unread > 0 && `${unread} unread`,
			resolved && 'resolved',
		]
			.filter(Boolean)
			.join(', '),

	/** Said to a screen reader when something arrives. */
	arrived: (name: string, on: string, text: string) => `${name} commented. ${on}: ${text}`,
	arrivedMany: (count: number) => `${count} new comments.`,

	hidden: 'Only leaders see this impediment',
	hiddenHint: 'Comments are for everybody. Publish it to the team first.',
}

function article(noun: string): string {
	return /^[aeiou]/.test(noun) ? `an ${noun}` : noun.startsWith('a ') ? noun : `a ${noun}`
}
