import type { CloseReason } from '../protocol/close.js'
import type { NoticeCode } from '../protocol/frames.js'
import { counted } from './count.js'

/** What people read around the canvas of a board. */

export const statusText = {
	loading: 'Opening…',
	saved: 'Saved',
	saving: (pending: number) => (pending > 0 ? `Saving ${counted.changes(pending)}…` : 'Saving…'),
	offline: (pending: number) =>
		pending > 0
			? `Offline — ${counted.changes(pending)} kept on this device`
			: 'Offline — you can go on working',
	held: {
		layerReadOnly: (pending: number) =>
			pending > 0
				? `Server cannot save — ${counted.changes(pending)} kept on this device`
				: 'Server cannot save right now',
		boardFull: (pending: number) => `Board is full — ${counted.changes(pending)} kept on this device`,
	},
	readOnly: 'Read only',
	/** What comes after the reason, when something of this person's has not reached the server. */
	kept: (pending: number) => `${counted.changes(pending)} kept on this device.`,
	refused: {
		malformed: 'The server did not accept what this page sent. Reload the page.',
		signedOut: 'You are signed out. Say who you are again to go on.',
		forbidden: 'You are no longer on this board.',
		boardGone: 'This board is no longer there.',
		outdated: 'Groundwork has a newer version. Reload the page to go on.',
		frameTooLarge: 'A change was too large for the server. Undo it, or make it in smaller parts.',
		goingAway: 'The server is restarting.',
		overloaded: 'The server is too busy for this board right now.',
		serverError: 'The server had a fault. Reload the page to try again.',
	} satisfies Record<CloseReason, string>,
	/** The same in a word or two, for the line under the title. */
	refusedShort: {
		malformed: 'Not accepted',
		signedOut: 'Signed out',
		forbidden: 'No access',
		boardGone: 'Board is gone',
		outdated: 'Reload the page',
		frameTooLarge: 'Too large',
		goingAway: 'Server restarting',
		overloaded: 'Server busy',
		serverError: 'Server fault',
	} satisfies Record<CloseReason, string>,
	/** Beside any of them, while servers hear each other late: in the words that fit below a title on a phone. */
	othersLate: 'Others: a few seconds late',
	backOnline: 'Back online. Everything is saved.',
	signInAgain: 'Say who you are',
}

/** `notKept` and `restored` are the client's own. */
export const noticeText: Record<NoticeCode | 'notKept' | 'restored', string> = {
	restored:
		'Whoever runs this server has put an earlier copy of its data in place. The board was opened anew from it; what this device held beyond it is gone.',
	notKept:
		'This browser keeps no copy of the board on this device. While you are connected everything is saved on the server; do not close the page while it says Offline or Saving.',
	writeRefused:
		'Your role does not let you change this part of the board. What you changed there since your role changed was not kept.',
	authorRefused:
		'The server did not accept a change of this page, because it carried somebody else’s name. The board was opened anew.',
	boardFull:
		'The board is full. What you added last is kept on this device only: delete something you no longer need, and it is sent.',
	layerWritable: 'The server can store changes again.',
	updateIncomplete: 'A change arrived at the server in part. It is being sent again.',
	layerReadOnly:
		'The server cannot store changes right now. Yours are kept on this device and go out as soon as it can.',
	tooFast: 'You are changing things faster than the server accepts. It catches up by itself in a moment.',
	nodesApart:
		'The servers hear each other late right now, so what others do may arrive a few seconds late. Nothing is lost, and what you do is saved as ever.',
	nodesTogether: 'What others do arrives at once again.',
}

export const boardText = {
	back: 'Back to your boards',
	bar: 'Board',
	messages: 'Messages',
	canvas: 'Canvas',
	rename: 'Rename the board',
	renameLabel: 'Title of the board',
	menu: 'More about this board',
	here: 'People here',
	hereCount: (count: number) => `${counted.people(count)} here`,
	more: (count: number) => `+${count}`,
	moreLabel: (count: number) => `${counted.people(count)} more`,
	isYou: (name: string) => `${name} (you)`,
	follow: (name: string) => `Follow ${name}`,
	unfollow: (name: string) => `Stop following ${name}`,
	following: (name: string) => `You now see what ${name} sees.`,
	followingEnded: 'You are back in your own view.',
	share: 'Share',
	freeze: 'Freeze',
	snapshots: 'Snapshots',
	changed: 'What changed since the last snapshot',
	history: 'History of access',
	delete: 'Delete board',
	dismiss: 'Dismiss',
	quarantined: (count: number) =>
		count === 1
			? 'One item of this board could not be read and is set aside. It is kept, not deleted.'
			: `${count} items of this board could not be read and are set aside. They are kept, not deleted.`,
	quarantinedWhich: 'Which ones?',
	opening: 'Opening the board',
	problems: {
		forbidden: {
			heading: 'You are not on this board',
			body: 'The address alone does not open a board. Ask one of its leaders for an invitation link.',
		},
		not_found: {
			heading: 'We cannot find this board',
			body: 'It may have been removed, the link may have been cut short, or you may not have been invited to it. Ask one of its leaders for an invitation link.',
		},
		offline: {
			heading: 'This board cannot be opened offline yet',
			body: 'A board opens without a connection once it has been opened on this device with one. Connect, then try again.',
		},
	},
}
