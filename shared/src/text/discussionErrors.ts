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
