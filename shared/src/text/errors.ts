import type { ErrorCode } from '../protocol/errors.js'

/** `message` says what happened, `hint` what to do now. */
export interface ErrorText {
	message: string
	hint: string
}

/** What a person reads when a call over HTTP fails. A server may send a more exact pair for the same code. */
export const errorText: Record<ErrorCode, ErrorText> = {
	invalid: {
		message: 'Something in this request is missing or not as it should be.',
		hint: 'Check what you filled in and try again.',
	},
	signed_out: {
		message: 'You are not signed in.',
		hint: 'Tell us your name to go on.',
	},
	forbidden: {
		message: 'Your role on this board does not allow that.',
		hint: 'Ask a leader of the board to do it, or to change your role.',
	},
	not_found: {
		message: 'There is nothing here, or it is not shared with you.',
		hint: 'Check the link, or ask the person who sent it to invite you.',
	},
	invitation_expired: {
		message: 'This invitation has expired.',
		hint: 'Ask the person who sent it for a new link.',
	},
	invitation_used_up: {
		message: 'This invitation has been used as often as it may be.',
		hint: 'Ask the person who sent it for a new link.',
	},
	invitation_revoked: {
		message: 'This invitation has been withdrawn.',
		hint: 'Ask the person who sent it for a new link.',
	},
	last_leader: {
		message: 'A board needs at least one leader, and this is the last one.',
		hint: 'Make somebody else a leader first.',
	},
	conflict: {
		message: 'Somebody else changed this at the same moment.',
		hint: 'Look at what it says now and try again.',
	},
	record_rule: {
		message: 'The rules of the record do not allow that.',
		hint: 'Look at how long the snapshot must be kept.',
	},
	too_large: {
		message: 'This is larger than a board can take.',
		hint: 'Make it smaller and try again.',
	},
	unsupported_image: {
		message: 'This is not a picture a board can show.',
		hint: 'Use a PNG, JPEG, GIF, WebP or AVIF picture.',
	},
	unsupported_encoding: {
		message: 'This was sent compressed, and the server does not unpack what it is sent.',
		hint: 'Send it as it is, without the header “content-encoding”.',
	},
	limit_reached: {
		message: 'There is no room for another one.',
		hint: 'Remove something you no longer need and try again.',
	},
	too_many_requests: {
		message: 'That was a little too fast.',
		hint: 'Wait a moment and try again.',
	},
	unavailable: {
		message: 'The server cannot save anything right now.',
		hint: 'Keep this page open and try again in a moment.',
	},
	internal: {
		message: 'Something went wrong on the server. It was not your doing.',
		hint: 'Try again. If it keeps happening, tell whoever runs this server.',
	},
}
