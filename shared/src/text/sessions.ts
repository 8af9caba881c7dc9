import { counted } from './count.js'

/** What people read about where they are signed in. */

export const sessionsText = {
	heading: 'Where you are signed in',
	lead: 'Each line is a browser or a program that acts in your name. End the ones you no longer use, or do not know.',
	back: 'Back to your boards',
	loading: 'Loading where you are signed in',
	here: 'This browser',
	elsewhere: 'Another browser or program',
	since: 'Signed in',
	used: 'last used',
	usedNow: 'used within the last hour',
	end: 'Sign out there',
	endLabel: (since: string) => `Sign out where you signed in ${since}`,
	ended: 'It is signed out.',
	endOthers: 'Sign out everywhere else',
	endOthersAsk: (count: number) =>
		`Sign out ${counted.otherPlaces(count)}? Boards that are open there close at once.`,
	endOthersYes: 'Yes, sign out there',
	othersEnded: 'You are signed in here alone.',
	alone: 'You are signed in nowhere else.',
	signOutHere: 'To sign out here, use the menu under your name.',
}
