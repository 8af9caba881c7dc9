/** What people read on the page where an exported snapshot is checked. The verdict itself is said in `verify.ts`. */

export const verifyPageText = {
	/** What leads there. */
	action: 'Check an exported file',
	lead: 'Choose the file of an exported snapshot. It is checked here, in your browser: nothing of it is sent anywhere.',
	choose: 'Choose a file',
	another: 'Choose another file',
	drop: 'or drop it here',
	onlyJson:
		'Of the exported files the one that ends in .json proves itself. If you have the ZIP with everything, take it out of there first.',
	checking: (file: string) => `Checking ${file}…`,
	patience: 'With a large board this takes a moment.',
	file: 'File',
	outcome: {
		ours: {
			heading: 'Verified, and signed by this server',
			body: 'Every byte is as it was signed, and the key is one of those of this server.',
		},
		foreign: {
			heading: 'Whole, but not signed by this server',
			body: 'Every byte is as it was signed, but by a key that is not one of those of this server. It may come from another one: compare the fingerprint with what that one shows. If it is said to come from here, do not trust it.',
		},
		notCompared: {
			heading: 'Whole; whose key it is could not be compared',
			body: 'Every byte is as it was signed. The keys of this server could not be had just now: compare the fingerprint with the one it shows, or try again later.',
		},
		changed: {
			heading: 'Not verified',
			body: 'This is not what was signed. Do not rely on it; ask for the file once more where it came from.',
		},
		notSnapshot: {
			heading: 'This is not an exported snapshot',
			body: 'Choose the file that ends in .json, as it was exported. One that another program has opened and saved is not the same any more.',
		},
	},
	problems: 'What is wrong',
	lines: 'What the file proves',
	more: (count: number) => (count === 1 ? 'And one more.' : `And ${count} more.`),
	key: 'Fingerprint of the key',
	tooLarge: (mebibytes: number) => ({
		message: `This file is larger than ${mebibytes} MiB, which is more than a browser can check.`,
		hint: 'The program “verify” that comes with Groundwork’s source checks it, whatever its size.',
	}),
	unreadable: {
		message: 'The file could not be read.',
		hint: 'It may have been moved, or be open in another program. Choose it again.',
	},
	several: {
		message: 'That was more than one file.',
		hint: 'Drop them one at a time: each has a verdict of its own.',
	},
	empty: {
		message: 'That was no file.',
		hint: 'Drop the exported file itself, not what is written in it.',
	},
}
