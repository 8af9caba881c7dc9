/** What people read where a snapshot is brought back, and on the board afterwards. */

export const restoreText = {
	open: 'Bring back',
	openLabel: (number: number) => `Bring back snapshot ${number}`,
	heading: (number: number) => `Bring back snapshot ${number}`,
	of: (day: string, purpose: string) => `Frozen on ${day}: ${purpose}`,
	choice: 'What shall become of it?',
	new: {
		label: 'Make a new board of it',
		explanation:
			'Another board that holds all this one held then. You are its leader, and nobody else is on it until you invite them. This board stays as it is.',
		title: 'Title of the new board',
		submit: 'Make the board',
		submitting: 'Making the board…',
	},
	forward: {
		label: 'Bring this board back to it',
		explanation:
			'First a snapshot is taken of the board as it is now. Then all of it becomes as it was, for everybody on the board, while they look. Comments stay. A leader can take it back as one step.',
		submit: 'Bring the board back',
		submitting: 'Bringing the board back…',
	},
	doneHeading: (number: number) => `The board is as it was in snapshot ${number}`,
	doneBody: (before: number) =>
		`What was there before is snapshot ${before}. Everybody on the board is told, and any leader can take it back there within a day.`,
	toBoard: 'Go to the board',
}

export const restorationText = {
	done: (name: string, number: number, day: string, before: number) =>
		`${name} brought the board back to snapshot\u00a0${number} (${day}). What was there before is snapshot\u00a0${before}.`,
	undone: (who: string, name: string, number: number) =>
		`${who} took that back. The board is as it was before ${name} brought it back to snapshot\u00a0${number}.`,
	see: 'See what changed',
	takeBack: 'Take it back',
	takingBack: 'Taking it back…',
}
