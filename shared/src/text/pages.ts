import type { ApproachCode, SnapshotKind, Template } from '../model/domain.js'
import type { Role } from '../model/roles.js'
import type { CloseReason } from '../protocol/close.js'
import type { NoticeCode } from '../protocol/frames.js'
import { roleLabels, snapshotKindLabels } from './labels.js'

/** Every sentence of the pages: what stands around the canvas, not on it. */

const plural = (count: number, one: string, many: string) =>
	`${count.toLocaleString('en-GB')}\u00a0${count === 1 ? one : many}`

export const changes = (count: number) => plural(count, 'change', 'changes')
const people = (count: number) => plural(count, 'person', 'people')

export const appText = {
	name: 'Groundwork',
	skip: 'Skip to the content',
	loading: 'Loading…',
	title: (page: string) => `${page} · Groundwork`,
	home: 'Your boards',
	signedInAs: (name: string) => `You are here as ${name}`,
	signOut: 'Sign out on this device',
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
}

export const failureText = {
	network: {
		message: 'The server cannot be reached.',
		hint: 'Check the connection of this device, then try again.',
	},
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

export const signInText = {
	heading: 'Groundwork before change',
	pitch:
		'One board for the team that plans how your school will personalise learning: what fits already, what has to change first, and what stands in the way.',
	formHeading: 'Start with your name',
	label: 'Your name',
	placeholder: 'For example, Ana Ruiz',
	use: 'Your team sees it beside your cursor, on the cards you write and in the snapshots you take. There is no password; this browser remembers you.',
	submit: 'Continue',
	submitting: 'One moment…',
	toBoard: 'Say who you are, and the board opens.',
	points: [
		[
			'See it together',
			'Fifteen parts of the school against the approaches you consider, judged by the people who know.',
		],
		['Change it together', 'Everybody edits at once. Offline work is kept and joins in later.'],
		['Keep the record', 'Freeze a numbered, signed copy whenever a decision needs one.'],
	] as const,
	illustration:
		'A small map: parts of a school in rows, approaches in columns, and a verdict where they meet.',
}

export const homeText = {
	heading: 'Your boards',
	count: (count: number) => plural(count, 'board', 'boards'),
	newBoard: 'New board',
	empty: {
		heading: 'No boards yet',
		body: 'Make a first board and invite your team, or open the invitation link somebody sent you.',
		action: 'Make your first board',
	},
	loading: 'Loading your boards',
	changed: 'Changed',
	hereNow: (names: readonly string[]) =>
		names.length === 0
			? 'Nobody is here now'
			: names.length === 1
				? `${names[0]} is here now`
				: `Here now: ${names.join(', ')}`,
	people,
	stale: 'This is the list as it was when this device was last connected.',
}

export const newBoardText = {
	heading: 'New board',
	title: 'What is it called?',
	titleHint: 'The school and the question work well, such as “Hillside Middle: project-based learning”.',
	template: 'What does it start from?',
	templates: {
		environment_map:
			'Fifteen parts of your school in rows, the approaches you consider in columns. The team judges how well each pair fits.',
		blank: 'An empty canvas. You can add a map and cards later.',
	} satisfies Record<Template, string>,
	approaches: 'Which approaches do you consider?',
	approachesHint: (max: number) =>
		`Choose up to ${max}. You can add, rename and remove columns on the board at any time.`,
	chosen: (count: number) => (count === 0 ? 'None chosen yet' : `${count} chosen`),
	submit: 'Make the board',
	submitting: 'Making the board…',
}

/** One plain sentence for people who have not met the approach. */
export const approachExplanations: Record<ApproachCode, string> = {
	personal_learning_plans: 'Each student has a plan of goals and steps, made with an adult and kept up.',
	portfolio_demonstration: 'Students show what they can do with collected work and in front of an audience.',
	small_schools: 'A school, or a school within one, small enough for everybody to be known.',
	blended_learning: 'Part of the work is online, with some say over when, where and how fast.',
	community_based_learning: 'Learning happens in workplaces, organisations and places outside school.',
	student_voice_responsibility: 'Students help decide what is learned and how, and answer for it.',
	project_based_learning: 'Longer work on a real question ends in something others can use or judge.',
	inquiry_learning: 'Students’ own questions lead, and they investigate to answer them.',
	adaptive_computer_based: 'Software picks the next task from how the last ones went.',
	dual_enrollment: 'Students take college courses that count while still at school.',
	anything_anywhere_anytime: 'Students design what they learn, where and when.',
	independent_study: 'A student works alone on an agreed topic with light guidance.',
	differentiation: 'One class, one aim, and several ways and supports to reach it.',
	other: 'A form of your own; you name it on the board.',
}

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

export const statusText = {
	loading: 'Opening…',
	saved: 'Saved',
	saving: (pending: number) => (pending > 0 ? `Saving ${changes(pending)}…` : 'Saving…'),
	offline: (pending: number) =>
		pending > 0 ? `Offline — ${changes(pending)} kept on this device` : 'Offline — you can go on working',
	readOnly: 'Read only',
	/** What comes after the reason, when something of this person's has not reached the server. */
	kept: (pending: number) => `${changes(pending)} kept on this device.`,
	refused: {
		malformed: 'The server did not accept what this page sent. Reload the page.',
		signedOut: 'You are signed out. Say who you are again to go on.',
		forbidden: 'You are no longer on this board.',
		boardGone: 'This board is no longer there.',
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
		frameTooLarge: 'Too large',
		goingAway: 'Server restarting',
		overloaded: 'Server busy',
		serverError: 'Server fault',
	} satisfies Record<CloseReason, string>,
	backOnline: 'Back online. Everything is saved.',
	signInAgain: 'Say who you are',
}

export const noticeText: Record<NoticeCode, string> = {
	writeRefused: 'Your role does not let you change this part of the board, so the change was not kept.',
	updateIncomplete: 'A change arrived at the server in part. It is being sent again.',
	layerReadOnly:
		'The server cannot store changes right now. Yours are kept on this device and go out as soon as it can.',
	tooFast: 'You are changing things faster than the server accepts. It catches up by itself in a moment.',
}

export const boardText = {
	back: 'Back to your boards',
	bar: 'Board',
	messages: 'Messages',
	canvas: 'Canvas',
	rename: 'Rename the board',
	renameLabel: 'Title of the board',
	renamed: 'Renamed.',
	menu: 'More about this board',
	here: 'People here',
	hereCount: (count: number) => `${people(count)} here`,
	more: (count: number) => `+${count}`,
	moreLabel: (count: number) => `${people(count)} more`,
	isYou: (name: string) => `${name} (you)`,
	follow: (name: string) => `Follow ${name}`,
	unfollow: (name: string) => `Stop following ${name}`,
	following: (name: string) => `You now see what ${name} sees.`,
	followingEnded: 'You are back in your own view.',
	share: 'Share',
	freeze: 'Freeze',
	snapshots: 'Snapshots',
	snapshotsTake: 'Opens the frozen copies of this board',
	dismiss: 'Dismiss',
	offlineCopy: 'You see the copy of the board that is kept on this device.',
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

export const shareText = {
	heading: 'Share this board',
	invite: 'Invite by link',
	inviteHint: 'Whoever opens the link joins with the role you pick. Share it only with the people you mean.',
	role: 'They join as',
	more: 'Limit or label the link',
	expires: 'Works until the end of',
	expiresHint: 'Leave empty for a link that does not expire.',
	expiresPast: 'Pick a day that is not over yet.',
	maxUses: 'How many people may join',
	maxUsesHint: 'Leave empty for no limit.',
	maxUsesRange: (max: number) => `A whole number from 1 to ${max.toLocaleString('en-GB')}.`,
	label: 'A label for your own list',
	labelHint: 'Such as “Grade 7 team”. The people you invite do not see it.',
	create: 'Make a link',
	creating: 'Making the link…',
	created: 'Here is the link',
	createdHint:
		'It is shown only now. Groundwork keeps no copy that could be read later; you can always make another.',
	link: 'Invitation link',
	copy: 'Copy',
	copied: 'Copied',
	copyFailed: 'This browser did not allow copying. Select the link and copy it by hand.',
	another: 'Make another link',
	links: 'Links in use',
	noLinks: 'No link is in use.',
	linkRole: (role: Role) => `Joins as a ${roleLabels[role].toLowerCase()}`,
	unlabelled: 'Link without a label',
	uses: (uses: number, max: number | null) => (max === null ? `${uses} joined` : `${uses} of ${max} joined`),
	until: 'until',
	noExpiry: 'no end date',
	expired: 'expired',
	usedUp: 'used up',
	revoke: 'Withdraw',
	revokeLabel: (label: string) => `Withdraw the link “${label}”`,
	revoked: 'The link no longer works.',
	people: 'People on this board',
	roleOf: (name: string) => `Role of ${name}`,
	remove: 'Remove',
	removeLabel: (name: string) => `Remove ${name} from this board`,
	removeAsk: (name: string) =>
		`Remove ${name}? What they wrote stays. They can come back with a link that is still in use.`,
	removeYes: 'Yes, remove',
	leaveAsk: 'Remove yourself? You need a new invitation to come back.',
	stepDownAsk: (role: Role) =>
		`Become a ${roleLabels[role].toLowerCase()}? Only another leader can make you a leader again.`,
	stepDownYes: 'Yes, change my role',
	roleChanged: (name: string, role: Role) => `${name} is now a ${roleLabels[role].toLowerCase()}.`,
	removed: (name: string) => `${name} is no longer on this board.`,
}

export const freezeText = {
	heading: 'Freeze the board for the record',
	explain:
		'A snapshot is a numbered, signed copy of everything on the board at this moment. Nobody can change it afterwards, you included. The board itself goes on as before.',
	kind: 'What is it for?',
	kinds: {
		working: 'To look back at later.',
		exhibit: 'To show to others.',
		decision: 'What the team decided on.',
		submission: 'Handed in to somebody.',
		annual: 'The state at the end of a year.',
		hold: 'Must be kept, for instance in a dispute.',
	} satisfies Record<SnapshotKind, string>,
	purpose: 'Purpose, in a sentence',
	purposeHint: 'It stands on the snapshot for good. Groups of learners, please, never the name of a student.',
	purposePlaceholder: 'The map as the planning team agreed it before the board meeting.',
	meeting: 'Meeting',
	meetingHint: 'Such as “Planning team, 24 November, item 3”.',
	submit: 'Freeze now',
	submitting: 'Freezing…',
	wait: (pending: number) => `${changes(pending)} of yours on the way. You can freeze in a moment.`,
	waitOffline:
		'You are offline. A snapshot is taken by the server, so it has to wait until you are connected.',
	doneHeading: (number: number) => `Snapshot ${number} is taken`,
	doneBody: 'It is numbered, signed and closed. Nothing that happens on the board will change it.',
	open: (number: number) => `Open snapshot ${number}`,
	fingerprint: 'Fingerprint',
}

export const snapshotsText = {
	title: (board: string) => `Snapshots of ${board}`,
	heading: 'Snapshots',
	of: 'of',
	lead: 'Frozen, numbered copies of the board. Each carries the fingerprint of the one before, so none can be altered or left out unnoticed.',
	back: 'Back to the board',
	toList: 'All snapshots',
	empty: {
		heading: 'Nothing has been frozen yet',
		body: 'A leader takes a snapshot with “Freeze” on the board: before a decision, for a meeting, at the end of a year. It then stands here for good.',
		action: 'Open the board',
	},
	loading: 'Loading the snapshots',
	name: (number: number) => `Snapshot ${number}`,
	banner: (number: number) => `Snapshot ${number}`,
	frozen: 'frozen',
	notLive: 'This is a record. It does not change, and nothing on it can be edited.',
	kind: 'Kind',
	kindLabel: (kind: SnapshotKind) => snapshotKindLabels[kind],
	purpose: 'Purpose',
	meeting: 'Meeting',
	when: 'Frozen at',
	zone: (zone: string) => `Local time (${zone})`,
	utc: 'UTC',
	by: 'Taken by',
	byRole: (name: string, role: Role) => `${name}, ${roleLabels[role].toLowerCase()}`,
	present: 'Present',
	contributors: 'Contributed since the one before',
	nobody: 'Nobody',
	period: 'Covers',
	periodFirst: 'everything since the board was made',
	periodSince: 'the time since',
	hash: 'Fingerprint (SHA-256)',
	previous: 'Fingerprint of the one before',
	first: 'None, this is the first',
	key: 'Signed with key',
	content: 'Contents',
	export: 'Export JSON',
	exportLabel: (number: number) => `Export snapshot ${number} as JSON`,
	open: 'Open',
	openLabel: (number: number) => `Open snapshot ${number}`,
	facts: 'About this snapshot',
	showFacts: 'About',
	drawing: 'The board as it was',
	verify: 'How to verify it',
	verifyBody:
		'Export the file, then run this where Groundwork’s source is. It needs nothing but the file, and says whether content, order and signature are as they were.',
	file: 'snapshot.json',
	verifyCommand: (file: string) => `npm run verify -- ${file}`,
	notFound: {
		heading: 'There is no such snapshot',
		body: 'The number may be wrong, or it belongs to another board.',
	},
	unreadable: (count: number) =>
		`${plural(count, 'item', 'items')} of this snapshot cannot be drawn by this version. The exported file holds all of them.`,
}

export const countsText = {
	approaches: (count: number) => plural(count, 'approach', 'approaches'),
	cells: (count: number) => plural(count, 'verdict', 'verdicts'),
	changes,
	impediments: (count: number) => plural(count, 'impediment', 'impediments'),
	records: (count: number) => plural(count, 'item', 'items'),
}
