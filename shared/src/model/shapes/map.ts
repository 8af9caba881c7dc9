import type { IndexKey } from '@tldraw/utils'
import type { RecordProps, TLBaseShape } from '@tldraw/tlschema'
import { T } from '@tldraw/validate'
import {
	APPROACHES,
	ASPECTS,
	CATEGORIES,
	CHANGE_TYPES,
	CONFIDENCES,
	CURRICULUM_CONTROLS,
	DOSES,
	EVIDENCE_STRENGTHS,
	FITS,
	HORIZONS,
	RESPONDS_TO,
	SOURCE_KINDS,
	STANCES,
	VARIES,
} from '../domain.js'
import type { ApproachCode, AspectCode, Category } from '../domain.js'
import { indexKey } from '../indexKey.js'
import { code, codes, date, emptyValues, fieldValidators, longText, scale, text } from '../fields.js'
import type { FieldValues } from '../fields.js'
import { setAsideValidator } from './setAside.js'
import type { SetAside } from './setAside.js'

/** What the team writes down about a column. */
export const APPROACH_FIELDS = {
	/** Needed before the stance can become *chosen*: "personalisation" means everything until a team pins it down. */
	definition: longText(2000),
	respondsTo: codes(RESPONDS_TO),
	control: code(CURRICULUM_CONTROLS),
	varies: codes(VARIES),
	stance: code(STANCES, 'candidate'),
	stanceReason: longText(2000),
	evidence: code(EVIDENCE_STRENGTHS, 'none'),
	willNotFix: longText(2000),
	grades: text(120),
	subjects: text(120),
	dose: code(DOSES),
} as const

/** What the team writes down where a row and a column meet. */
export const CELL_FIELDS = {
	fit: code(FITS, 'unknown'),
	note: longText(2000),
	sourceKind: code(SOURCE_KINDS),
	changeType: code(CHANGE_TYPES),
	importance: scale(1, 5),
	changeability: scale(1, 5),
	confidence: code(CONFIDENCES),
	owner: text(80),
	horizon: code(HORIZONS, 'not_planned'),
	reviewOn: date,
} as const

/** A column. `label` is the team's own name for it; empty means the catalogue's. */
export type MapApproach = FieldValues<typeof APPROACH_FIELDS> & {
	code: ApproachCode
	label: string
	index: IndexKey
	setAside: SetAside
}

/** Whether the team has said what it means by an approach: without that it cannot become *chosen*. */
export const isDefined = ({ definition }: Pick<MapApproach, 'definition'>): boolean =>
	definition.trim() !== ''

/** A row. `other` is a row the team added; it needs a `label`. */
export interface MapAspect {
	code: AspectCode | 'other'
	label: string
	category: Category
	index: IndexKey
}

/** The verdict where a row and a column meet, and what follows from it. */
export type MapCell = FieldValues<typeof CELL_FIELDS> & { setAside: SetAside }

/** What a cell says before anybody judges it. */
export const UNJUDGED: Readonly<MapCell> = { ...emptyValues(CELL_FIELDS), setAside: {} }

/** What a column says before anybody fills it in. */
export const UNDESCRIBED = { ...emptyValues(APPROACH_FIELDS), setAside: {} } as const

export const newApproach = (column: Pick<MapApproach, 'code' | 'label' | 'index'>): MapApproach => ({
	...UNDESCRIBED,
	...column,
})

/**
 * The map is one shape that lays out rows, columns and verdicts from its props. All three are keyed objects, merged key by
 * key, so that two people can judge two cells, or two fields of one cell, at once. A cell nobody judged is absent.
 */
export interface MapShapeProps {
	title: string
	approaches: Record<string, MapApproach>
	aspects: Record<string, MapAspect>
	cells: Record<CellKey, MapCell>
	/** The categories whose rows are folded away, for everybody: cards lie beside the rows they belong to. */
	folded: { [C in Category]?: true }
}

export type MapShape = TLBaseShape<'map', MapShapeProps>

/** `aspect:approach`, both keys of the map's own rows and columns. */
export type CellKey = `${string}:${string}`

export const cellKey = (aspect: string, approach: string): CellKey => `${aspect}:${approach}`

/**
 * More than the product offers anybody (12 columns), because two people may add theirs at once, and few enough for every
 * place that goes over all cells.
 */
export const MAX_COLUMNS = 40
export const MAX_ROWS = 100

/** Keys of rows and columns: the code, or what the client made for one of the team's own. */
export const MAP_KEY_PATTERN = /^[a-z0-9_]{1,64}$/i

export function isCellKey(value: string): value is CellKey {
	const parts = value.split(':')
	return parts.length === 2 && parts.every((part) => MAP_KEY_PATTERN.test(part))
}

const key = T.string.check('mapKey', (value) => {
	if (!MAP_KEY_PATTERN.test(value))
		throw new T.ValidationError(`Expected a row or column key, got ${value.slice(0, 80)}`)
})
const cellKeyValidator = T.string.check('cellKey', (value) => {
	if (!isCellKey(value)) throw new T.ValidationError(`Expected aspect:approach, got ${value.slice(0, 160)}`)
}) as unknown as T.Validator<CellKey>

const approaches = T.dict(
	key,
	T.object({
		code: T.literalEnum(...APPROACHES),
		label: T.string,
		index: indexKey,
		...fieldValidators(APPROACH_FIELDS),
		setAside: setAsideValidator,
	}),
).check('columns', atMost(MAX_COLUMNS))

const aspects = T.dict(
	key,
	T.object({
		code: T.literalEnum(...ASPECTS, 'other'),
		label: T.string,
		category: T.literalEnum(...CATEGORIES),
		index: indexKey,
	}),
).check('rows', atMost(MAX_ROWS))

function atMost(most: number) {
	return (items: object) => {
		const count = Object.keys(items).length
		if (count > most) throw new T.ValidationError(`Expected at most ${most}, got ${count}`)
	}
}

export const mapShapeProps: RecordProps<MapShape> = {
	title: T.string,
	approaches,
	aspects,
	cells: T.dict(cellKeyValidator, T.object({ ...fieldValidators(CELL_FIELDS), setAside: setAsideValidator })),
	folded: T.dict(T.literalEnum(...CATEGORIES), T.literal(true)),
}
