import { createShapeId } from '@tldraw/tlschema'
import type { TLRecord } from '@tldraw/tlschema'
import type { IndexKey } from '@tldraw/utils'
import { environmentMap } from '../board/environmentMap.js'
import { FIRST_PAGE_ID } from '../board/seed.js'
import { CARDS, CARD_KINDS } from '../model/cards.js'
import type { CardKind } from '../model/cards.js'
import { APPROACHES, ASPECTS, QUESTIONS, TIE_MEANINGS } from '../model/domain.js'
import type { Field, Fields } from '../model/fields.js'
import { FINDING_RULES } from '../model/findings.js'
import { IMPEDIMENT_FIELDS } from '../model/shapes/impediment.js'
import { APPROACH_FIELDS, CELL_FIELDS, UNJUDGED, cellKey } from '../model/shapes/map.js'
import type { MapShape } from '../model/shapes/map.js'
import { subjectKey } from '../model/shapes/subject.js'
import type { Subject } from '../model/shapes/subject.js'
import type { Random } from './random.js'
import { card, geo, grid, impediment, page, tie } from './records.js'

/** Random records of every type that a plan speaks of, few enough names that they meet. */

const ROWS = ASPECTS.slice(0, 3)
const COLUMNS = APPROACHES.slice(0, 2)
const DAYS = ['', '2026-05-01', '2027-03-01', '2028-01-01']
const PAGES = ['page:purpose', 'page:two']
const MAPS = ['map', 'map_2']
/** Those that findings look at over ties more often than the others. */
const TIED_KINDS: readonly CardKind[] = ['change', 'change', 'change', 'support_need', 'provider']
const MEANINGS = ['requires', 'conflicts_with', 'answers', ...TIE_MEANINGS] as const

function valueOf(field: Field, random: Random): unknown {
	switch (field.type) {
		case 'text':
			return random.pick(['', ' ', 'words', 'other words'])
		case 'code':
			return random.pick([...field.codes, field.default])
		case 'codes':
			return random.chance(0.5) ? {} : { [random.pick(field.codes)]: true }
		case 'scale':
			return random.chance(0.3) ? field.default : field.from + random.int(field.to - field.from + 1)
		case 'date':
			return random.pick(DAYS)
		case 'key':
			return ''
	}
}

/** Some of the fields, filled in. */
function someOf(fields: Fields, random: Random): object {
	const names = Object.keys(fields).filter(() => random.chance(0.6))
	return Object.fromEntries(names.map((name) => [name, valueOf(fields[name]!, random)]))
}

const setAside = (random: Random) =>
	random.chance(0.7) ? {} : { [random.pick(FINDING_RULES)]: random.pick(['', 'known']) }

const place = (random: Random) => ({
	aspect: random.pick(['', ...ROWS]),
	approach: random.pick(['', ...COLUMNS]),
})

const cardName = (kind: CardKind, random: Random) => `${kind}_${random.int(6)}`

const subject = (random: Random): Subject =>
	random.chance(0.7)
		? { kind: 'card', card: createShapeId(cardName(random.pick(TIED_KINDS), random)) }
		: {
				kind: 'cell',
				map: createShapeId(random.pick(MAPS)),
				aspect: random.pick(ROWS),
				approach: random.pick(COLUMNS),
			}

function map(random: Random): TLRecord {
	const name = random.pick(MAPS)
	const whole = environmentMap(name, COLUMNS, FIRST_PAGE_ID) as unknown as MapShape
	const cells: MapShape['props']['cells'] = {}
	for (const aspect of ROWS)
		for (const approach of COLUMNS)
			if (random.chance(0.5))
				cells[cellKey(aspect, approach)] = {
					...UNJUDGED,
					...someOf(CELL_FIELDS, random),
					setAside: setAside(random),
				}
	const some = <Item>(items: Record<string, Item>, keys: readonly string[]) =>
		Object.fromEntries(keys.filter(() => random.chance(0.9)).map((key) => [key, items[key]!]))
	const approaches = Object.entries(some(whole.props.approaches, COLUMNS)).map(([key, approach]) => [
		key,
		{ ...approach, ...someOf(APPROACH_FIELDS, random), setAside: setAside(random) },
	])
	const aspects = some(whole.props.aspects, ROWS)
	const props = { ...whole.props, aspects, approaches: Object.fromEntries(approaches) as never, cells }
	return { ...whole, id: createShapeId(name), props }
}

function shape(random: Random): object {
	switch (random.int(10)) {
		case 0:
			return map(random)
		case 1:
		case 2: {
			const subjects = Array.from({ length: random.int(4) }, () => subject(random))
			return impediment(`impediment_${random.int(8)}`, {
				...someOf(IMPEDIMENT_FIELDS, random),
				ties: Object.fromEntries(subjects.map((one) => [subjectKey(one), one])),
				setAside: setAside(random),
			})
		}
		case 3:
			return tie(`tie_${random.int(20)}`, random.pick(MEANINGS), subject(random), subject(random))
		case 4:
			return random.chance(0.5)
				? grid(`grid_${random.int(3)}`, { grid: 'coexistence' })
				: geo(`frame_${random.int(3)}`)
		default: {
			const kind = random.pick(CARD_KINDS)
			return card(kind, cardName(kind, random), {
				...someOf(CARDS[kind], random),
				...place(random),
				...(kind === 'response' && { question: random.pick(['', 'own_1', ...QUESTIONS]) }),
				setAside: setAside(random),
			})
		}
	}
}

const index = (random: Random) => `a${1 + random.int(5)}` as IndexKey

/** One record of any type, somewhere on the board. */
export function planRecord(random: Random): TLRecord {
	if (random.chance(0.05)) return page(random.pick([FIRST_PAGE_ID, ...PAGES]), index(random))
	const parentId = random.pick([FIRST_PAGE_ID, FIRST_PAGE_ID, ...PAGES, `shape:frame_${random.int(3)}`])
	return { ...shape(random), parentId, index: index(random) } as unknown as TLRecord
}
