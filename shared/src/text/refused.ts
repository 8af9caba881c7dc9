/** What the server says where it knows more than the code of an error. What a pair leaves out is said in the words of the code. */
export const refusedText = {
	unknownAddress: { hint: 'What there is stands in /api/openapi.json.' },
	bodyTooLarge: { hint: 'Send less at once.' },
	notMarkedAsJson: {
		message: 'The body is not marked as JSON.',
		hint: 'Send JSON, with the header “content-type: application/json”.',
	},
	notJson: { message: 'The body is not JSON.', hint: 'Send a JSON object.' },
	foreignPage: {
		message: 'This request did not come from a page of this server.',
		hint: 'Open the board at its own address and try again. Programs send “Authorization: Bearer” in place of the cookie.',
	},
	tooMuchFromPerson: 'You, or a program in your name, did more than this server takes from one person.',
	tooMuchFromNetwork: 'Too many people or programs asked for this from your network.',
	waitMinutes: (minutes: number) =>
		`Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`} and try again.`,
	brokenProgram: {
		message: 'What your program sent could not be read, too often.',
		hint: 'Wait a minute, reload the page and try again.',
	},
	pictureBytes: (mebibytes: number) => ({
		hint: `A picture may have up to ${mebibytes} MiB: use a smaller copy of it.`,
	}),
	picturePixels: (megapixels: number) => ({
		hint: `A picture may have up to ${megapixels} megapixels: use a smaller copy of it.`,
	}),
	boardsPerPerson: (most: number) => ({
		message: `You have made ${most} boards, which is as many as one person can.`,
		hint: 'Use one of the boards you have.',
	}),
	invitationsPerBoard: (most: number) => ({
		message: `This board has ${most} invitations, which is as many as it can.`,
		hint: 'Withdraw invitations that are no longer needed.',
	}),
	expiresInThePast: {
		message: '“expiresAt” lies in the past.',
		hint: 'For “expiresAt”, give a time still to come, or leave it out for an invitation that does not expire.',
	},
	timeZone: {
		message: '“timeZone” is not a time zone.',
		hint: 'For “timeZone”, give an IANA name like America/Chicago.',
	},
	disposedOf: {
		message: 'The content of this snapshot has been destroyed.',
		hint: 'Its header and what was added to it are all that remains.',
	},
	entriesPerSnapshot: (most: number) => ({
		message: `${most} entries were added to this snapshot, which is as many as it can have.`,
		hint: 'Take a new snapshot and go on there.',
	}),
	keptShorter: {
		message: 'How long a snapshot is kept can be made longer, and not shorter.',
		hint: 'Choose a later day or a longer class. A hold can be lifted.',
	},
	mustBeKept: (because: 'hold' | 'permanent' | 'keepUntil', day: string) => ({
		message: {
			hold: 'This snapshot is on hold.',
			permanent: 'This snapshot is kept permanently.',
			keepUntil: `This snapshot must be kept until ${day}.`,
		}[because],
		hint: {
			hold: 'Lift the hold first, with the reason for it.',
			permanent: 'A permanent record is never disposed of.',
			keepUntil: 'It can be disposed of from that day on.',
		}[because],
	}),
	busyWithSnapshots: {
		message: 'The server is busy with other snapshots.',
		hint: 'Try again in a minute. Nothing is lost.',
	},
	retiredKey: {
		message: 'This server signs with a key that was replaced meanwhile, so nothing was signed.',
		hint: 'Tell whoever runs it: it needs the new key and a restart.',
	},
	confirmNumber: {
		message: '“confirm” is not the number of the snapshot.',
		hint: 'For “confirm”, give the number of the snapshot whose content is to be destroyed.',
	},
	/** Of whoever runs the server: `problems` are names and codes. */
	notReady: (problems: string) => ({
		message: `Not ready: ${problems}.`,
		hint: 'Send people elsewhere until this answers 200.',
	}),
}

/** What is wrong with one field of what was sent, and what it should be. */
export const problemText = {
	notAnObject: 'Send a JSON object; /api/openapi.json says what belongs into it.',
	wrong: (field: string) => `“${field}” is missing or not as it should be.`,
	wanted: (field: string, wanted: string) => `For “${field}”, ${wanted}.`,
	notEmpty: 'write something',
	least: (least: number) => `use ${least} or more`,
	most: (most: number) => `use ${most} or less`,
	mostCharacters: (most: number) => `use at most ${most} characters`,
	mostItems: (most: number) => `give at most ${most}`,
	oneOf: (values: string) => `choose one of ${values}`,
	type: (type: string) => `give a value of type ${type}`,
	time: 'give a time in UTC like 2027-01-31T16:00:00Z',
	format: (format: string) => `give a valid ${format}`,
	other: 'give what /api/openapi.json says',
}
