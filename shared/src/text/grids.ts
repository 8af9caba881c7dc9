import type { Fields } from '../model/fields.js'
import type { GridItem, GridKind } from '../model/shapes/grid.js'
import type { FieldText } from './fields.js'
import * as labels from './labels.js'

/** What people read on the grids of the questions. */

type Names = Readonly<Record<string, string>>

/** The catalogue's names of a grid's own rows and columns. */
const ITEM_NAMES: Record<GridKind, { rows: Names; columns: Names }> = {
	purpose: { rows: labels.visitLabels, columns: labels.pairLabels },
	curriculum_match: { rows: labels.subjectLabels, columns: { control: 'Who decides what is learned' } },
	who_and_when: { rows: labels.gradeLabels, columns: labels.subjectLabels },
	served_badly: { rows: labels.learnerGroupLabels, columns: {} },
	coexistence: { rows: labels.cohortLabels, columns: labels.yearLabels },
	teacher_support: { rows: labels.needKindLabels, columns: labels.urgencyLabels },
	teacher_help: { rows: {}, columns: { provider: 'Who helps with it' } },
	leadership: { rows: labels.leaderLabels, columns: labels.leaderTaskLabels },
	families: { rows: labels.audienceLabels, columns: labels.messageLabels },
}

export type GridAxis = 'rows' | 'columns'

/** What a row or column is called: by the team's own name for it, else by the catalogue's. */
export const itemName = (
	grid: GridKind,
	axis: GridAxis,
	{ code, label }: Pick<GridItem, 'code' | 'label'>,
): string => label || catalogueName(grid, axis, code) || gridText.unnamed

/** Empty where the catalogue has no such code, as for a row the team added. */
export const catalogueName = (grid: GridKind, axis: GridAxis, code: string): string => {
	const names = ITEM_NAMES[grid][axis]
	return Object.hasOwn(names, code) ? names[code]! : ''
}

const FIELD_TEXTS: Record<string, FieldText> = {
	text: { label: 'Text', placeholder: 'What do we say?' },
	note: { label: 'Note', placeholder: 'How do we know?' },
	dose: { label: 'How much' },
	control: { label: 'Who decides what is learned' },
	schedule: { label: 'Schedule', placeholder: 'Which rule holds this year?' },
	grading: { label: 'Grading', placeholder: 'Which rule holds this year?' },
	evaluation: { label: 'Teacher evaluation', placeholder: 'Which rule holds this year?' },
}

/** What stands beside each field of a grid's cells. */
export const gridFieldTexts = (fields: Fields): Record<string, FieldText> =>
	Object.fromEntries(Object.keys(fields).map((name) => [name, FIELD_TEXTS[name] ?? { label: name }]))

/** What the corner above the rows is called. */
export const gridCorners: Record<GridKind, string> = {
	purpose: 'What a visitor sees',
	curriculum_match: 'Approaches and subjects',
	who_and_when: 'Grade',
	served_badly: 'Group of learners',
	coexistence: 'Who begins',
	teacher_support: 'What teachers need',
	teacher_help: 'What teachers need',
	leadership: 'Who leads',
	families: 'Who asks',
}

export const gridText = {
	unnamed: 'Without a name yet',
	/** What a screen reader says for the whole grid, and for a cell. */
	gridLabel: (question: string) => `${question} Arrows move, Enter fills in, Escape leaves.`,
	cellLabel: (row: string, column: string, content: string) => `${row}, ${column}: ${content}`,
	empty: 'empty',
	fieldSays: (field: string, value: string) => `${field}: ${value}`,
	hasNote: 'has a note',
	add: 'Add',
	settings: 'Rows and columns',
	rows: 'Rows',
	columns: 'Columns',
	addRow: 'Add a row of your own',
	addColumn: 'Add a column of your own',
	removedRows: 'Rows not shown',
	removedColumns: 'Columns not shown',
	removeHint: 'What was written in a removed row or column comes back if you add it again.',
	full: (most: number) => `No more than ${most} fit.`,
	fromMap: 'From the map',
	keysDose: 'Digits 1 to 5 set how much, 0 clears.',
	keysControl: 'Digits 0 to 4 set the step, Delete clears.',
	step: (row: string, label: string) => `${row}: ${label}`,
	addCard: {
		learner_check: 'Add a check',
		support_need: 'Add a need',
	} as Readonly<Record<string, string>>,
	cardCount: (count: number) => (count === 1 ? '1 card' : `${count} cards`),
	cardsHere: 'Cards in this cell',
	safeguarded: 'with a safeguard',
	noApproaches: 'No approaches yet',
	noApproachesHint: 'Choose approaches on the map: each becomes a column here.',
	noApproachesAnywhere:
		'This board has no map yet. Begin question 10 among the questions, and choose approaches there.',
	noNeeds: 'No needs yet',
	noNeedsHint: 'What teachers need, from question 6, stands here row by row, with whoever helps.',
	addNeed: 'Add a need',
	addProvider: 'Add somebody who helps',
	chooseProvider: 'Somebody already on the board',
	choose: 'Choose',
	until: (day: string) => `until ${day}`,
	nobody: 'Nobody yet',
	untie: (provider: string) => `${provider} no longer helps with this`,
	goTo: (what: string) => `Go to ${what}`,
	descriptor: (question: string, rows: number, columns: number) =>
		`Grid: ${question} ${rows} rows, ${columns} columns. Press Enter to walk through the cells.`,
} as const
