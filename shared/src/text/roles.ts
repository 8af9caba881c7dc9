import type { Role } from '../model/roles.js'

/** What people read of the roles on a board. */

export const roleLabels: Record<Role, string> = {
	leader: 'Leader',
	member: 'Member',
	commenter: 'Commenter',
	viewer: 'Viewer',
}

/** What each role can do, in a sentence for whoever hands it out. */
export const roleExplanations: Record<Role, string> = {
	leader: 'Edits the board, raises impediments, invites people and freezes the board for the record.',
	member: 'Edits the board. Sees the impediments leaders have published, but cannot change them.',
	commenter: 'Reads the board and may comment on it.',
	viewer: 'Reads the board.',
}
