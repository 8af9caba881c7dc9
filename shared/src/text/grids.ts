import type { GRIDS, GRID_FIELDS, GridKind } from '../model/shapes/grid.js'
import type { FieldText } from './fields.js'

/** What people read on the grids of the questions. */

type FieldsOf<Grid> = Grid extends { fields: infer Fields } ? keyof Fields : never
type GridField = FieldsOf<(typeof GRIDS)[GridKind]> | keyof typeof GRID_FIELDS

/** The two columns that no code of the domain stands for. */
export const gridColumnLabels = {
	control: 'Who decides what is learned',
	provider: 'Who helps with it',
}

/** What stands beside each field of a cell, and of a grid as a whole. */
export const gridFieldTexts: Record<GridField, FieldText> = {
	text: { label: 'Text', placeholder: 'What do we say?' },
	note: { label: 'Note', placeholder: 'How do we know?' },
	dose: { label: 'How much' },
	control: { label: 'Who decides what is learned' },
	schedule: { label: 'Schedule', placeholder: 'Which rule holds this year?' },
	grading: { label: 'Grading', placeholder: 'Which rule holds this year?' },
	evaluation: { label: 'Teacher evaluation', placeholder: 'Which rule holds this year?' },
	begins: { label: 'Year 1 begins on' },
}

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
	/** What a screen reader says for the whole grid, for a cell, and for one of several texts in it. */
	gridLabel: (question: string) => `${question} Arrows move, Enter fills in, Escape leaves.`,
	cellLabel: (row: string, column: string, content: string) => `${row}, ${column}: ${content}`,
	fieldSays: (field: string, value: string) => `${field}: ${value}`,
	empty: 'empty',
	hasNote: 'has a note',
	nothingYet: 'Nothing is written here yet.',
	add: 'Add',
	settings: 'Rows and columns',
	rows: 'Rows',
	columns: 'Columns',
	addRow: 'Add a row of your own',
	addColumn: 'Add a column of your own',
	removedRows: 'Rows not shown',
	removedColumns: 'Columns not shown',
	removeHint: 'What was written in a removed row or column comes back if you add it again.',
	full: (most: number) => `There is room for ${most}.`,
	fromMap: 'From the map',
	step: (row: string, label: string) => `${row}: ${label}`,
	cardsHere: 'Cards in this cell',
	noCards: 'No cards here yet. Add one, or drop one on the cell.',
	addCheck: 'Add a check',
	addNeed: 'Add a need',
	safeguarded: 'with a safeguard',
	noApproaches: 'No approaches yet',
	noApproachesHint: 'Choose approaches on the map: each becomes a column here.',
	noApproachesAnywhere:
		'This board has no map yet. Begin question 10 in the list of questions, and choose approaches there.',
	chooseApproaches: 'Choose approaches',
	noNeeds: 'No needs yet',
	noNeedsHint:
		'What teachers need, as written down for question 6, stands here row by row, with whoever helps.',
	nobody: 'Nobody yet',
	addProvider: 'Add somebody who helps',
	chooseProvider: 'Somebody already on the board',
	choose: 'Choose',
	showNeed: 'Show the need',
	until: (day: string) => `until ${day}`,
	untie: (provider: string) => `${provider} no longer helps with this`,
	goTo: (what: string) => `Go to: ${what}`,
}
