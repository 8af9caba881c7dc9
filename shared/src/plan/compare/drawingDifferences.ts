import { isCardKind } from '../../model/cards.js'
import type { RecordChange, RecordDifference, Records } from './compareRecords.js'

/** What lies on a board beside the plan, and the plan's own things as far as they merely lie somewhere. */
export const DRAWING_KINDS = [
	'note',
	'text',
	'stroke',
	'shape',
	'arrow',
	'image',
	'frame',
	'page',
	'plan',
	'other',
] as const
export type DrawingKind = (typeof DRAWING_KINDS)[number]

export interface DrawingCounts {
	added: number
	removed: number
	/** Merely lies elsewhere, is turned, or stands before or behind others. */
	moved: number
	/** Says or looks like something else, whether or not it moved too. */
	edited: number
}

export interface DrawingDifferences {
	readonly total: Readonly<DrawingCounts>
	/** Kinds of which nothing is different are absent. */
	readonly kinds: ReadonlyMap<DrawingKind, Readonly<DrawingCounts>>
}

/**
 * What is different between two states of a board and is no difference of their plans: counted, since nobody reads a drawing in
 * sentences. `difference` is that of all their records.
 */
export function drawingDifferences(
	before: Records,
	{ added, removed, changed }: RecordDifference,
): DrawingDifferences {
	const counts = new Map<DrawingKind, DrawingCounts>()
	const count = (kind: DrawingKind | undefined, what: keyof DrawingCounts) => {
		if (!kind) return
		const counted = counts.get(kind) ?? none()
		counted[what]++
		counts.set(kind, counted)
	}
	for (const record of Object.values(added)) count(drawnKind(record), 'added')
	for (const record of Object.values(removed)) count(drawnKind(record), 'removed')
	for (const [id, change] of Object.entries(changed)) {
		const kind = kindOf(before[id]!)
		const what = kind && (kind === 'plan' ? laidOut(change) : moved(change))
		if (what) count(kind, what)
	}
	const kinds = new Map(
		DRAWING_KINDS.flatMap((kind) => (counts.has(kind) ? [[kind, counts.get(kind)!]] : [])),
	)
	return { total: sum(kinds.values()), kinds }
}

const none = (): DrawingCounts => ({ added: 0, removed: 0, moved: 0, edited: 0 })

function sum(all: Iterable<DrawingCounts>): DrawingCounts {
	const total = none()
	for (const counts of all)
		for (const what of Object.keys(total) as (keyof DrawingCounts)[]) total[what] += counts[what]
	return total
}

const KINDS: Readonly<Record<string, DrawingKind>> = {
	note: 'note',
	text: 'text',
	draw: 'stroke',
	highlight: 'stroke',
	line: 'stroke',
	geo: 'shape',
	arrow: 'arrow',
	image: 'image',
	video: 'image',
	bookmark: 'image',
	frame: 'frame',
	map: 'plan',
	impediment: 'plan',
	tie: 'plan',
	grid: 'plan',
}

/** What comes and goes with another record, such as the end of an arrow or the file of an image, is none by itself. */
function kindOf(record: object): DrawingKind | undefined {
	const { typeName, type } = record as { typeName?: unknown; type?: unknown }
	if (typeName === 'page') return 'page'
	if (typeName !== 'shape') return undefined
	if (isCardKind(type)) return 'plan'
	return typeof type === 'string' && Object.hasOwn(KINDS, type) ? KINDS[type] : 'other'
}

/** The plan says itself what of it is added and removed. */
function drawnKind(record: object): DrawingKind | undefined {
	const kind = kindOf(record)
	return kind === 'plan' ? undefined : kind
}

const PLACE: readonly string[] = ['/x', '/y', '/rotation', '/parentId', '/index']

const pointersOf = ({ set, unset }: RecordChange): string[] => [...set.map(([pointer]) => pointer), ...unset]

const moved = (change: RecordChange): 'moved' | 'edited' =>
	pointersOf(change).every((pointer) => PLACE.includes(pointer)) ? 'moved' : 'edited'

/** What of a map, a card or a grid is no matter of the plan: its width, what is folded away, the order of rows and columns. */
const LAID_OUT = /^\/props\/(?:w$|folded(?:\/|$)|(?:approaches|aspects|rows|columns)\/[^/]+\/index$)/

function laidOut(change: RecordChange): 'moved' | 'edited' | undefined {
	const pointers = pointersOf(change).filter(
		(pointer) => !pointer.startsWith('/props/') || LAID_OUT.test(pointer),
	)
	if (pointers.length === 0) return undefined
	return pointers.every((pointer) => PLACE.includes(pointer)) ? 'moved' : 'edited'
}
