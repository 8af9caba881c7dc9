import { CARDS } from './cards.js'
import { setFields, textFields } from './fields.js'
import { eachCard } from './shapes/card.js'
import { GRIDS } from './shapes/grid.js'
import { IMPEDIMENT_FIELDS } from './shapes/impediment.js'
import { APPROACH_FIELDS, CELL_FIELDS, UNJUDGED } from './shapes/map.js'

/**
 * How the values inside a shape merge, where they are no single values of which the last writer's stays. By shape type, as
 * JSON pointers (RFC 6901); `*` stands for any key.
 */

const inEach = (place: string, names: Iterable<string>) => [...names].map((name) => `${place}/${name}`)

const emptyAt = (place: string, names: readonly string[]): Record<string, Record<string, unknown>> =>
	Object.fromEntries(inEach(place, names).map((pointer) => [pointer, {}]))

const GRID_TEXTS = new Set(Object.values(GRIDS).flatMap(({ fields }) => textFields(fields)))

/** Texts that people type, merged letter by letter. */
const PLAIN_TEXTS: Partial<Record<string, readonly string[]>> = {
	...eachCard((kind) => inEach('/props', textFields(CARDS[kind]))),
	map: [
		'/props/title',
		'/props/approaches/*/label',
		'/props/aspects/*/label',
		...inEach('/props/approaches/*', textFields(APPROACH_FIELDS)),
		...inEach('/props/cells/*', textFields(CELL_FIELDS)),
	],
	grid: ['/props/rows/*/label', '/props/columns/*/label', ...inEach('/props/cells/*', GRID_TEXTS)],
	impediment: inEach('/props', textFields(IMPEDIMENT_FIELDS)),
	arrow: ['/props/text'],
	frame: ['/props/name'],
}

/** Whatever shape has one: its rich text, merged letter by letter. */
export const RICH_TEXT = '/props/richText'

/** The points of a freehand line, which grow while it is drawn. */
export const STROKE = '/props/segments'
const STROKES: readonly string[] = ['draw', 'highlight']

/**
 * Keyed values that nobody creates: each is there, with these fields, as soon as somebody fills in one of them. So a verdict
 * and a note given at once to a cell that nobody had judged are both kept.
 */
const DEFAULTED: Partial<Record<string, Readonly<Record<string, Record<string, unknown>>>>> = {
	...eachCard((kind) => emptyAt('/props', [...setFields(CARDS[kind]), 'setAside'])),
	map: {
		'/props/cells/*': { ...UNJUDGED },
		...emptyAt('/props/cells/*', ['setAside']),
		...emptyAt('/props/approaches/*', [...setFields(APPROACH_FIELDS), 'setAside']),
		'/props/folded': {},
	},
	grid: { '/props/cells/*': {} },
	impediment: emptyAt('/props', ['setAside']),
}

function matches(pattern: string, pointer: string): boolean {
	const [wanted, keys] = [pattern.split('/'), pointer.split('/')]
	return wanted.length === keys.length && wanted.every((key, i) => key === '*' || key === keys[i])
}

export function isPlainText(type: unknown, pointer: string): boolean {
	return typeof type === 'string' && (PLAIN_TEXTS[type]?.some((one) => matches(one, pointer)) ?? false)
}

/** Whether a plain text may lie inside the value at this pointer. */
export function mayHoldPlainText(type: unknown, pointer: string): boolean {
	if (typeof type !== 'string') return false
	const depth = pointer.split('/').length
	return (
		PLAIN_TEXTS[type]?.some((one) => {
			const keys = one.split('/')
			return keys.length > depth && matches(keys.slice(0, depth).join('/'), pointer)
		}) ?? false
	)
}

/** The fields that a keyed value has before anybody fills it in; `undefined` for every other value. */
export function defaultsOf(type: unknown, pointer: string): Record<string, unknown> | undefined {
	const patterns = typeof type === 'string' ? DEFAULTED[type] : undefined
	if (!patterns) return undefined
	return Object.entries(patterns).find(([pattern]) => matches(pattern, pointer))?.[1]
}

export const hasStroke = (type: unknown): boolean => STROKES.includes(type as string)
