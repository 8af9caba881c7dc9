import type { ErrorText } from './errors.js'

/** What the server says when a comment cannot be taken. */
export const discussionErrorText = {
	unknown: {
		message: 'This thread or comment is not on the board.',
		hint: 'Open the discussion again to see what is there.',
	},
	taken: {
		message: 'This id is already in use for something else.',
		hint: 'Send it again with a new id.',
	},
	full: ({ commentsPerThread, threadsPerBoard }: { commentsPerThread: number; threadsPerBoard: number }) => ({
		message: 'There is no room for another comment here.',
		hint: `A thread holds ${commentsPerThread} comments and a board ${threadsPerBoard} threads. Go on in a new thread, or on another board.`,
	}),
	foreign: {
		message: 'Somebody else wrote this comment.',
		hint: 'Answer it, or ask a leader of the board to delete it.',
	},
	deleted: {
		message: 'This comment has been deleted.',
		hint: 'Write what you have to say as a new comment.',
	},
	hidden: {
		message: 'Only leaders can see this impediment, and comments are for everybody.',
		hint: 'Publish the impediment to the team first, then comment on it.',
	},
} satisfies Record<string, ErrorText | ((limits: never) => ErrorText)>

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
	here: 'Comments here',
	moreHere: (count: number) => (count === 1 ? 'and 1 more thread' : `and ${count} more threads`),
	key: 'm',

	open: (unread: number) => (unread === 0 ? 'Comments' : `Comments, ${unread} unread`),
	close: 'Close the comments',
	filter: 'Which threads',
	filters: { open: 'Open', resolved: 'Resolved', all: 'All' },
	none: {
		open: 'Nothing is being discussed right now.',
		resolved: 'No thread has been resolved yet.',
		all: 'Nobody has commented yet.',
	},
	noneHint: 'Pick Comment below the board, or press M, and click on what you want to talk about.',
	noneKeyHint: 'By keyboard: select a card and press Shift and M, or press M in a cell of the map.',
	count: (count: number) => (count === 1 ? '1 comment' : `${count} comments`),
	unread: (count: number) => (count === 1 ? '1 unread' : `${count} unread`),
	resolvedMark: 'Resolved',
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

	start: 'Start a thread',
	first: 'Comment',
	firstPlaceholder: 'What should the team talk about?',
	reply: 'Reply',
	replyPlaceholder: 'Write an answer',
	send: 'Send',
	sending: 'Sending…',
	sendHint: 'Ctrl and Enter sends too.',
	sent: 'Sent.',
	offline: 'Offline',
	offlineHint: 'You are offline. What you wrote is kept here; send it when you are back.',
	readOnly: 'Your role on this board is to read.',
	empty: 'Write something first.',
	left: (count: number) => `${count} characters left`,
	tooLong: (count: number) => `${count} characters too many`,

	resolve: 'Resolve',
	reopen: 'Reopen',
	resolvedBy: (name: string) => `Resolved by ${name}`,
	edited: 'edited',
	edit: 'Edit',
	editLabel: 'Edit this comment',
	save: 'Save',
	remove: 'Delete',
	removeAsk: 'Delete this comment? Its place in the thread stays, its words go.',
	removeYes: 'Yes, delete',
	deletedBy: { author: 'Deleted by its author', leader: 'Deleted by a leader' },

	/** Said to a screen reader when something arrives. */
	arrived: (name: string, on: string, text: string) => `${name} commented. ${on}: ${text}`,
	arrivedMany: (count: number) => `${count} new comments.`,

	hidden: 'Only leaders see this impediment',
	hiddenHint: 'Comments are for everybody. Publish it to the team first.',

	frozenNone: 'Nobody had commented.',
}

function article(noun: string): string {
	return /^[aeiou]/.test(noun) ? `an ${noun}` : noun.startsWith('a ') ? noun : `a ${noun}`
}
