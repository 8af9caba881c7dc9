import type { ApproachCode, Template } from '../model/domain.js'
import { counted } from './count.js'
import { questionLabels } from './labels.js'

/** What people read before they open a board. */

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
	] as [point: string, body: string][],
	illustration:
		'A small map: parts of a school in rows, approaches in columns, and a verdict where they meet.',
}

export const homeText = {
	heading: 'Your boards',
	count: counted.boards,
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
	people: counted.people,
	deleted: {
		heading: 'Deleted boards',
		lead: 'Boards you led when they were deleted. Nothing on them was erased, and only their leaders see them here.',
		when: 'Deleted',
		by: (name: string) => `by ${name}`,
		restore: 'Bring back',
		restoring: 'Bringing it back…',
		restoreLabel: (title: string) => `Bring back “${title}”`,
		restored: (title: string) => `“${title}” is back among your boards.`,
	},
	stale: 'This is the list as it was when this device was last connected.',
}

export const newBoardText = {
	heading: 'New board',
	title: 'What is it called?',
	titleHint: 'The school and the question work well, such as “Hillside Middle: project-based learning”.',
	template: 'What does it start from?',
	templates: {
		environment_map:
			'Fifteen parts of your school against the approaches you consider, and a page for each of the other nine questions.',
		blank: 'An empty canvas. You can add a map and cards later.',
		question: 'The board of a single question, with its grid and a card for the answer.',
	},
	starts: { environment_map: 'Environment map', blank: 'Blank board', question: 'One of the ten questions' },
	recommended: 'Recommended',
	question: 'Which question?',
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

export const templateLabels: Record<Template, string> = {
	...questionLabels,
	environment_map: 'Environment map',
	blank: 'Blank board',
}
