import type { ComparedMap } from '../protocol/comparison.js'
import { counted } from './count.js'
import { locales } from './language.js'
import { pluralIn } from './plural.js'

type Moved = NonNullable<ComparedMap['cells'][string]['moved']>

const plural = pluralIn(locales.en)

/** What people read on the page that compares two states of a board; what is different says `compare.ts`. */
export const comparingText = {
	title: (board: string) => `What changed on ${board}`,
	heading: 'What changed',
	lead: 'Compare two snapshots, or one of them with the board as it is now.',
	open: 'Compare',
	openLabel: (number: number) => `What changed since snapshot ${number}`,
	sinceBefore: (before: number) => `What changed since snapshot ${before}`,
	untilNow: 'What changed until now',
	pick: 'What is compared',
	from: 'From',
	to: 'To',
	swap: 'Swap the two',
	compared: (from: string, to: string) => `From ${from} to ${to}`,
	now: 'Now',
	snapshotOf: (number: number, day: string) => `snapshot ${number} (${day})`,
	nowAt: (time: string) => `now (${time})`,
	option: (number: number, day: string, purpose: string) => `${number} · ${day} · ${purpose}`,
	disposedOption: (number: number, day: string) => `${number} · ${day} · disposed of`,
	unknownOption: (number: string) => `${number} · not there`,
	loading: 'Comparing',
	csv: 'Export as CSV',
	print: 'Print',
	toMap: 'See it on the map',
	none: {
		heading: 'Nothing has been frozen yet',
		body: 'What changed is told from one snapshot to another, or to now. A leader takes the first with “Freeze” on the board.',
		action: 'Open the board',
	},
	same: {
		heading: 'This is the same on both sides',
		body: 'Pick another snapshot above, or “Now”, to see what is different.',
	},
	nothing:
		'Whatever was judged, written or planned at the one is the same at the other. Pick another snapshot above to look further back.',
	notFound: 'There is no such snapshot on this board. Pick one above.',
	showAll: (count: number) => `Show all ${count}`,
	showFewer: 'Show fewer',
	showGroup: (words: string, group: string) => `${words}: ${group}`,

	map: 'Side by side on the map',
	mapHint: 'A cell and the same one on the other side light up together. Arrow keys go from cell to cell.',
	aspects: 'Part of our environment',
	untitled: 'Map without a title',
	onlyChanged: 'Only what changed',
	mapSame: 'Nothing on this map is different.',
	mapAbsent: {
		before: 'The map was not there yet.',
		after: 'The map is no longer there.',
	},
	caption: (map: string, end: string) => `${map}: ${end}`,
	was: (verdict: string) => `was ${verdict}`,
	moved: {
		better: 'better',
		worse: 'worse',
		known: 'now known',
		unknown: 'open again',
	} satisfies Record<Moved, string>,
	/** On the row or column that one of the two has alone: at the side that has it not, and the one that has it. */
	lines: {
		after: { lacks: 'not there yet', has: 'new' },
		before: { lacks: 'gone', has: 'only here' },
	},
	badge: {
		changes: {
			added: (count: number) => `+${counted.changes(count)}`,
			removed: (count: number) => `−${counted.changes(count)}`,
		},
		impediments: {
			added: (count: number) => `+${counted.impediments(count)}`,
			removed: (count: number) => `−${counted.impediments(count)}`,
		},
	},
	marked: (count: number) => `${plural(count, 'cell', 'cells')} with something new`,
}
