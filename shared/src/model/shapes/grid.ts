import type { RecordProps, TLBaseShape } from '@tldraw/tlschema'
import type { IndexKey } from '@tldraw/utils'
import { T } from '@tldraw/validate'
import { AUDIENCES, CURRICULUM_CONTROLS, DOSES, LEARNER_GROUPS, NEED_KINDS, URGENCIES } from '../domain.js'
import { indexKey } from '../indexKey.js'
import { code, date, fieldValidators, longText } from '../fields.js'
import type { FieldValues, Fields } from '../fields.js'
import type { CardKind } from '../cards.js'
import { MAP_KEY_PATTERN, MAX_COLUMNS, MAX_ROWS } from './map.js'

/** School grades, kindergarten first. */
export const GRADES = ['k', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const
export const SUBJECTS = [
	'language_arts',
	'mathematics',
	'science',
	'social_studies',
	'world_languages',
	'arts',
	'physical_education',
	'career_technical',
] as const
/** Who begins: old and new live side by side for a while. */
export const COHORTS = ['volunteers', 'half_a_grade', 'one_department', 'everyone'] as const
export const YEARS = ['1', '2', '3', '4', '5'] as const
export const LEADERS = ['principal', 'assistant_head', 'teacher_leader', 'coach'] as const
export const LEADER_TASKS = ['coaching', 'sharing', 'discouragement', 'resistance', 'modelling'] as const
export const MESSAGES = ['why', 'expect', 'good_work', 'can_do', 'concern', 'reply', 'principle'] as const
export const VISITS = ['visit_1', 'visit_2', 'visit_3'] as const
export const PAIRS = ['now', 'soon', 'because'] as const

/** One side of a grid: what it begins with, and whether the team may add to it. */
interface Axis {
	readonly codes: readonly string[]
	readonly own: boolean
	/** Taken from other records, as they are now: the columns of the map, the cards of a kind. They come first. */
	readonly live?: 'approaches' | CardKind
}

interface GridSpec {
	readonly rows: Axis
	readonly columns: Axis
	/** What a cell is filled in with. */
	readonly fields: Fields
	/** Cards of this kind lie in the cells instead; a cell gives its row and its column to these fields of a card. */
	readonly cards?: { readonly kind: CardKind; readonly row: string; readonly column: string }
}

/** The grids of nine of the ten questions; that of the tenth is the map. */
export const GRIDS = {
	/** What a visitor would see: now, then, and why that is better. */
	purpose: {
		rows: { codes: VISITS, own: true },
		columns: { codes: PAIRS, own: false },
		fields: { text: longText(2000) },
	},
	/** Approaches and subjects on the scale from prescribed to the student's own. An approach's place is the map's. */
	curriculum_match: {
		rows: { codes: SUBJECTS, own: true, live: 'approaches' },
		columns: { codes: ['control'], own: false },
		fields: { control: code(CURRICULUM_CONTROLS), note: longText(2000) },
	},
	who_and_when: {
		rows: { codes: GRADES, own: true },
		columns: { codes: SUBJECTS, own: true },
		fields: { dose: code(DOSES), note: longText(2000) },
	},
	served_badly: {
		rows: { codes: LEARNER_GROUPS.filter((group) => group !== 'other'), own: false },
		columns: { codes: [], own: false, live: 'approaches' },
		fields: {},
		cards: { kind: 'learner_check', row: 'group', column: 'approach' },
	},
	/** The interim rule for schedule, grading and evaluation in each year, by cohort. */
	coexistence: {
		rows: { codes: COHORTS, own: true },
		columns: { codes: YEARS, own: false },
		fields: { schedule: longText(2000), grading: longText(2000), evaluation: longText(2000) },
	},
	teacher_support: {
		rows: { codes: NEED_KINDS, own: false },
		columns: { codes: URGENCIES, own: false },
		fields: {},
		cards: { kind: 'support_need', row: 'kind', column: 'urgency' },
	},
	/** Each need, and who answers it. */
	teacher_help: {
		rows: { codes: [], own: false, live: 'support_need' },
		columns: { codes: ['provider'], own: false },
		fields: {},
	},
	leadership: {
		rows: { codes: LEADERS, own: true },
		columns: { codes: LEADER_TASKS, own: false },
		fields: { text: longText(2000) },
	},
	families: {
		rows: { codes: AUDIENCES, own: true },
		columns: { codes: MESSAGES, own: false },
		fields: { text: longText(2000) },
	},
} as const satisfies Record<string, GridSpec>

export type GridKind = keyof typeof GRIDS
export const GRID_KINDS = Object.keys(GRIDS) as GridKind[]
export const gridSpec = (kind: GridKind): GridSpec => GRIDS[kind]

/** A row or a column: one of the grid's own by its code, or, where that is `other`, one the team named. */
export interface GridItem {
	code: string
	label: string
	index: IndexKey
}

/** What a cell is filled in with, by the names of the grid's fields. What nobody filled in is absent. */
export type GridCell = Record<string, string>

/** What is filled in about a grid as a whole. */
export const GRID_FIELDS = {
	/** The day on which the first of the years begins, where its columns are years. */
	begins: date,
} as const

export interface GridShapeProps extends FieldValues<typeof GRID_FIELDS> {
	grid: GridKind
	rows: Record<string, GridItem>
	columns: Record<string, GridItem>
	/** By `row:column`. */
	cells: Record<string, GridCell>
}

export type GridShape = TLBaseShape<'grid', GridShapeProps>

const key = T.string.check('gridKey', (value) => {
	if (!MAP_KEY_PATTERN.test(value))
		throw new T.ValidationError(`Expected a row or column key, got ${value.slice(0, 80)}`)
})
const cellKey = T.string.check('gridCellKey', (value) => {
	const parts = value.split(':')
	if (parts.length !== 2 || !parts.every((part) => MAP_KEY_PATTERN.test(part)))
		throw new T.ValidationError(`Expected row:column, got ${value.slice(0, 160)}`)
})
const item = T.object({ code: T.string, label: T.string, index: indexKey })

function items(most: number) {
	return T.dict(key, item).check('atMost', (all) => {
		const count = Object.keys(all).length
		if (count > most) throw new T.ValidationError(`Expected at most ${most}, got ${count}`)
	})
}

export const gridShapeProps: RecordProps<GridShape> = {
	grid: T.literalEnum(...GRID_KINDS),
	rows: items(MAX_ROWS),
	columns: items(MAX_COLUMNS),
	cells: T.dict(cellKey, T.dict(T.string, T.string)),
	...fieldValidators(GRID_FIELDS),
}
