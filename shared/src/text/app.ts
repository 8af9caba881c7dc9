/** What people read on every page, and when something fails. */

export const appText = {
	name: 'Groundwork',
	skip: 'Skip to the content',
	loading: 'Loading…',
	title: (page: string) => `${page} · Groundwork`,
	home: 'Your boards',
	signedInAs: (name: string) => `You are here as ${name}`,
	signOut: 'Sign out on this device',
	signIns: 'Where you are signed in',
	signOutAsk:
		'There is no password, so you come back as a new person and need an invitation to your boards again. What waits on this device and was not saved is lost.',
	signOutYes: 'Yes, sign out',
	signingOut: 'Signing out…',
	retry: 'Try again',
	reload: 'Reload the page',
	cancel: 'Cancel',
	close: 'Close',
	done: 'Done',
	optional: 'optional',
	you: 'you',
	required: 'Please fill this in.',
	tooLong: (max: number) => `Please keep this to ${max} characters.`,
	justNow: 'just now',
	/** Beside the names of the languages: in all of them, for whoever reads only one. */
	language: 'Language · Idioma',
}

export const failureText = {
	network: {
		message: 'The server cannot be reached.',
		hint: 'Check the connection of this device, then try again.',
	},
	/** In place of the other hint, after a call that must not be made twice. */
	lookFirst: 'It may have been done all the same: look before you try again.',
	unreadable: {
		message: 'The server answered with something this page does not understand.',
		hint: 'Reload the page. If it happens again, tell whoever runs Groundwork at your school.',
	},
	part: {
		message: 'This part of Groundwork could not be loaded.',
		hint: 'The connection may be down, or a newer version has just been installed. Reloading usually mends it. What you did on a board is kept.',
	},
	crash: {
		message: 'Something went wrong on this page.',
		hint: 'What you did on a board is kept on this device and goes to the server. Reload the page to go on.',
	},
	notFound: {
		heading: 'There is nothing at this address',
		body: 'The link may have been cut short when it was copied. Your boards are one step away.',
		action: 'Go to your boards',
	},
}
