import { roleLabels } from './roles.js'
import type { Role } from '../model/roles.js'

/** What people read when a link brings them. */

export const joinText = {
	title: 'Join a board',
	heading: (board: string) => `Join “${board}”`,
	headingUnknown: 'You are invited to a board',
	invitedBy: (name: string, role: Role) => `${name} invites you as a ${roleLabels[role].toLowerCase()}.`,
	invitedAs: (role: Role) => `You are invited as a ${roleLabels[role].toLowerCase()}.`,
	label: 'Your name',
	accept: 'Join the board',
	accepting: 'Joining…',
	acceptAs: (name: string) => `Join as ${name}`,
	loading: 'Looking at the invitation',
	problems: {
		invitation_expired: {
			heading: 'This invitation has expired',
			body: 'It was good until a certain day, and that has passed. Ask whoever sent it for a new link.',
		},
		invitation_used_up: {
			heading: 'This invitation is used up',
			body: 'As many people have joined with it as it allowed. Ask whoever sent it for a new link.',
		},
		invitation_revoked: {
			heading: 'This invitation was withdrawn',
			body: 'A leader of the board took it back. If that surprises you, ask them for a new link.',
		},
		not_found: {
			heading: 'We do not know this invitation',
			body: 'The link may have been cut short when it was copied. Open it again from the message, or ask for a new one.',
		},
	},
	home: 'Go to your boards',
}
