import { locales } from './language.js'
import { pluralIn } from './plural.js'

const plural = pluralIn(locales.en)

/** What people read where a file of tldraw is added to the board. */
export const openFileText = {
	opening: 'Opening…',
	added: (pages: number, shapes: number, file: string) =>
		`Added ${plural(pages, 'page', 'pages')} with ${plural(shapes, 'shape', 'shapes')} from ${file}`,
	/** What a page without a name is called. */
	unnamedPage: 'Page',

	/** Of what was left out while the rest was added. */
	unknown: (count: number) =>
		count === 1
			? '1 item was left out: a board holds none of its kind, such as videos and frames of other sites.'
			: `${count} items were left out: a board holds none of their kinds, such as videos and frames of other sites.`,
	impediments: (count: number) =>
		count === 1
			? '1 impediment was left out: only leaders raise them.'
			: `${count} impediments were left out: only leaders raise them.`,
	unreadable: (count: number) =>
		count === 1
			? '1 item was left out, for it could not be read.'
			: `${count} items were left out, for they could not be read.`,
	images: (count: number, why: string) =>
		count === 1 ? `1 image was left out. ${why}` : `${count} images were left out. ${why}`,

	/** Where nothing was added. */
	failed: (file: string) => `${file} was not opened`,
	faults: {
		notTldraw: 'It is not a file that tldraw or Groundwork saved.',
		tooOld: 'It is of a tldraw from before 2023. Open it at tldraw.com, save it there, and open that file.',
		tooNew: 'It was saved by a newer version than this one reads.',
		damaged: 'It is damaged: something in it cannot be read.',
		notRead: 'The file could not be read. Choose it once more.',
	},
	nothing: 'There is nothing in it that you can add to a board.',
	tooLarge: (mebibytes: number) => `It is larger than ${mebibytes} MiB.`,
	noRoom: (needed: number, room: number) =>
		room === 0
			? 'The board is full. Delete what is no longer needed, or open it on a new board.'
			: `It holds ${plural(needed, 'item', 'items')}, and the board has room for ${plural(room, 'more', 'more')}. Open it on a new board.`,
	tooManyPages: (most: number) =>
		`With its pages the board would have more than ${plural(most, 'page', 'pages')}. Open it on a new board.`,
	crowdedPage: (most: number) =>
		`One of its pages holds more than ${plural(most, 'shape', 'shapes')}, which is more than a page can show.`,
}

/** What people read where the board is saved as a file. */
export const saveFileText = {
	heading: 'Save as a file (.tldr)',
	holds: (pages: number, shapes: number) =>
		`The file will hold ${plural(pages, 'page', 'pages')} with ${plural(shapes, 'shape', 'shapes')}, and their images. Comments, snapshots and who did what are not in it.`,
	use: 'Opened on another board it adds all of that as new pages.',
	leadersOnly: 'With what only leaders see',
	leadersOnlyHint: 'Impediments that are not published yet. Whoever has the file can read them.',
	forOthers: 'For tldraw and other programs',
	forOthersHint:
		'Without maps, cards, grids, ties and impediments, which only Groundwork knows: with these in it, other programs refuse the file.',
	save: 'Save the file',
	saving: 'Saving…',
	missingTitle: (count: number) => `${plural(count, 'image is', 'images are')} not in the file`,
	missing: 'The server did not hand them over. Save the file once more when you are connected.',
}
