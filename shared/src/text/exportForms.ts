/** What stands in the README of a snapshot that is taken away as a whole, and what is said where a form of it cannot be made. */
export const exportFormsText = {
	readme: {
		title: (board: string, number: number) => `${board}: snapshot ${number}`,
		lead: 'This folder is the record of one moment of a board, in several forms. They all say the same; the file snapshot.json is the one that is signed.',
		files: 'What each file is',
		file: (name: string, what: string) => `${name}\n  ${what}`,
		what: {
			snapshot:
				'Everything that was frozen, with the signature. This is the file to verify, and the one to keep.',
			pdf: 'The report to read and to print. It is tagged for screen readers.',
			html: 'The same report as a page for any browser, also on a phone. It needs no network.',
			csv: 'Tables for a spreadsheet, a file for each kind of thing.',
			dictionary: 'What each column of the tables holds, and what the codes mean.',
			svg: 'Pages of the board as they were drawn, at any size.',
			png: 'The first page of the board as a picture.',
			images: 'Images that lay on the board, each under its fingerprint (SHA-256).',
		},
		missing: (id: string) => `The image ${id} is not here: the server did not have it any more.`,
		tooLarge: (id: string) =>
			`The image ${id} is not here: there were more images than fit in one file. It can be had from the board.`,
		verify: 'How to see that nothing was changed',
		steps: (command: string) => [
			'Open the page “Check a snapshot” of any Groundwork and choose snapshot.json,',
			`or run this where Groundwork’s source is: ${command}`,
			'Neither needs the network. Both name the fingerprint that follows:',
		],
		leftOut: 'What is for leaders only was left out of this copy.',
	},
	failed: {
		message: 'This form of the snapshot could not be made.',
		hint: 'The snapshot itself is safe and unchanged. Try again, or export it as JSON.',
	},
	tookTooLong: {
		message: 'This form of the snapshot took longer than the server allows.',
		hint: 'The snapshot itself is safe and unchanged. Export the tables or the JSON, which are quicker.',
	},
}
