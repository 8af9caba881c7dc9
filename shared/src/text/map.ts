import { counted } from './count.js'

/** What people read, and hear, in the cells of a map, at the heads of its rows and columns, and in its folded bands. */

export const bandText = {
	/** What a screen reader says for the button that folds. */
	label: (category: string, rows: number) => `${category}, ${rows === 1 ? '1 row' : `${rows} rows`}`,
	/** Beside it, for those who may only read. */
	forYou: 'Folds and unfolds only for you',
	/** What a screen reader says for a column's part of a folded band; `counts` are said by `count`. */
	standing: (approach: string, counts: readonly string[]) => `${approach}: ${counts.join(', ')}`,
	count: (count: number, verdict: string) => `${count} ${verdict}`,
}

export const headText = {
	/** What a screen reader says for a column's head. */
	column: (name: string, stance: string, missing: string) =>
		[name, stance, missing].filter(Boolean).join(', '),
	undefinedYet: 'no definition yet',
	/** Of a column whose stance is *chosen*. */
	chosenUndefined: 'definition missing',
	more: (name: string) => `What to do with ${name}`,
}

export const cellText = {
	/** Short, on the cell itself. */
	importance: (value: number) => `matters ${value}`,
	changeability: (value: number) => `movable ${value}`,
	/** Beside a verdict nobody has checked. */
	guess: 'guess',
	/** Spoken. */
	guessed: 'a guess',
	importanceOf: (value: number) => `importance ${value} of 5`,
	changeabilityOf: (value: number) => `changeability ${value} of 5`,
	cardsOf: (count: number, kind: string) => `${count} × ${kind}`,
	impediments: (count: number, severity: number) =>
		`${counted.impediments(count)}, severity up to ${severity} of 5`,
}

/** Where a card names a row or column that is not there any more. */
export const goneText = {
	named: (name: string) => `${name} (no longer on the map)`,
	row: 'A row no longer on the map',
	column: 'an approach no longer on the map',
}
