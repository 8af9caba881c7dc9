import { createShapeId } from '@tldraw/tlschema'
import type { TLRecord } from '@tldraw/tlschema'
import type { IndexKey } from '@tldraw/utils'
import { environmentMap } from '../board/environmentMap.js'
import { FIRST_PAGE_ID } from '../board/seed.js'
import { CARDS, CARD_KINDS } from '../model/cards.js'
import { ASPECTS, FITS, LEVELS, TIE_MEANINGS } from '../model/domain.js'
import type { Fit } from '../model/domain.js'
import type { Field, Fields } from '../model/fields.js'
import { APPROACH_FIELDS, CELL_FIELDS, cellKey } from '../model/shapes/map.js'
import type { MapShape } from '../model/shapes/map.js'
import { GRID_KINDS, gridSpec } from '../model/shapes/grid.js'
import type { GridItem } from '../model/shapes/grid.js'
import { IMPEDIMENT_FIELDS } from '../model/shapes/impediment.js'
import { subjectKey } from '../model/shapes/subject.js'
import type { Subject } from '../model/shapes/subject.js'
import { card, grid, impediment, note, tie } from './records.js'

/**
 * A board on which every field of everything is filled in, each text with a number of its own: whatever reads a board can be asked
 * whether any of it was lost.
 */
export interface WholeBoard {
	canvas: TLRecord[]
	review: TLRecord[]
	leaders: TLRecord[]
	/** The mark of each text that everybody may read, and of each that leaders have not published. */
	marks: { everybody: string[]; leaders: string[] }
}

const COLUMNS = ['project_based_learning', 'blended_learning', 'dual_enrollment', 'inquiry_learning'] as const
const SENTENCES = [
	'Two double periods a week are given to projects, in which classes of one grade work across subjects',
	'Standards are reported beside the letter grade, so that families see both for a year',
	'Rooms 12 and 14 are opened to each other & share their materials',
	'Teachers visit each other twice a term and talk about what they saw <script>alert(1)</script>',
	'Students present what they learned to people from outside, at the end of each quarter',
	'The union agreed to try it for one year if nobody’s evaluation depends on it',
]
const NAMES = ['Dr. Amina Okafor', 'José Núñez', 'L. Whitfield', 'Zofia Śliwińska', 'The planning team']

export function wholeBoard({ repeated = 1 }: { repeated?: number } = {}): WholeBoard {
	const marks: WholeBoard['marks'] = { everybody: [], leaders: [] }
	let count = 0
	let readers: keyof WholeBoard['marks'] = 'everybody'
	const marked = (text: string) => {
		const mark = `m${String(++count).padStart(4, '0')}`
		marks[readers].push(mark)
		return `${text} ${mark}`
	}
	const value = (name: string, field: Field): unknown => {
		switch (field.type) {
			case 'text': {
				if (field.long) return marked(`${SENTENCES[count % 6]}. ${SENTENCES[(count + 2) % 6]}.\nAnd so on,`)
				return marked(
					/owner|who|decidedBy|name/i.test(name) ? NAMES[count % 5]! : SENTENCES[count % 6]!.slice(0, 58),
				)
			}
			case 'code':
				return field.codes[count % field.codes.length]
			case 'codes':
				return { [field.codes[0]!]: true, [field.codes.at(-1)!]: true }
			case 'scale':
				return field.from + (count % (field.to - field.from + 1))
			case 'date':
				return `2027-0${1 + (count % 9)}-15`
			case 'key':
				return ''
		}
	}
	const filled = (fields: Fields): Record<string, never> =>
		Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, value(name, field) as never]))

	const cell = (at: number): Subject => ({
		kind: 'cell',
		map: createShapeId('map'),
		aspect: ASPECTS[at % ASPECTS.length]!,
		approach: COLUMNS[at % COLUMNS.length]!,
	})
	const cards = CARD_KINDS.flatMap((kind) =>
		Array.from({ length: repeated * (kind === 'change' ? 4 : 2) }, (_, at) => {
			const answersOneOfTheTen = kind === 'response' && at === 0
			const { wording, ...fields }: Fields = CARDS[kind]
			return card(kind, `${kind}_${at}`, {
				...filled(fields),
				// one of the ten is worded by the catalogue
				...(wording && !answersOneOfTheTen && filled({ wording })),
				aspect: ASPECTS[at % ASPECTS.length],
				approach: COLUMNS[at % COLUMNS.length],
				...(kind === 'response' && { question: answersOneOfTheTen ? 'purpose' : `own_${at}` }),
			})
		}),
	)
	const firstCards: Subject[] = cards.slice(0, 7).map(({ id }) => ({ kind: 'card', card: id }))
	const impeded = (name: string, at: number, visibility: 'team' | 'leaders') => {
		const subjects = [cell(at), firstCards[0]!]
		return impediment(name, {
			...filled(IMPEDIMENT_FIELDS),
			level: LEVELS[at % LEVELS.length]!,
			visibility,
			ties: Object.fromEntries(subjects.map((subject) => [subjectKey(subject), subject])),
		})
	}

	const canvas = [
		mapRecord(filled, marked),
		...cards,
		...GRID_KINDS.map((kind) => gridRecord(kind, filled)),
		...TIE_MEANINGS.map((meaning, at) =>
			tie(`tie_${at}`, meaning, firstCards[at % 7]!, at % 2 ? cell(at) : firstCards[(at + 3) % 7]!),
		),
		note('note', 'A note beside the plan'),
	]
	const review = Array.from({ length: 3 * repeated }, (_, at) => impeded(`told_${at}`, at, 'team'))
	readers = 'leaders'
	const leaders = [impeded('hidden', 1, 'leaders')]
	return { canvas, review, leaders, marks }
}

function mapRecord(filled: (fields: Fields) => object, marked: (text: string) => string): MapShape {
	const whole = environmentMap('map', COLUMNS, FIRST_PAGE_ID) as unknown as MapShape
	const approaches = Object.fromEntries(
		Object.entries(whole.props.approaches).map(([key, approach], at) => [
			key,
			{
				...approach,
				...filled(APPROACH_FIELDS),
				label: at === 3 ? marked('Questions that students ask') : '',
			},
		]),
	)
	const aside = (row: number, fit: Fit) =>
		row === 13 && (fit === 'strains' || fit === 'blocks')
			? { unanswered_cell: marked('We wait for the state') }
			: {}
	const cells = Object.fromEntries(
		ASPECTS.flatMap((aspect, row) =>
			COLUMNS.filter((_, column) => (row + column) % 3 !== 0).map((approach, column) => {
				const fit = FITS[(row + 2 * column) % FITS.length]!
				return [cellKey(aspect, approach), { ...filled(CELL_FIELDS), fit, setAside: aside(row, fit) }]
			}),
		),
	)
	return {
		...whole,
		props: { ...whole.props, title: marked('What has to change'), approaches, cells },
	} as unknown as MapShape
}

function gridRecord(kind: (typeof GRID_KINDS)[number], filled: (fields: Fields) => Record<string, never>) {
	const { rows, columns, fields } = gridSpec(kind)
	const items = (codes: readonly string[], most: number): Record<string, GridItem> =>
		Object.fromEntries(
			codes.slice(0, most).map((code, at) => [code, { code, label: '', index: `a${at + 1}` as IndexKey }]),
		)
	const [shownRows, shownColumns] = [items(rows.codes, 4), items(columns.codes, 7)]
	const hiddenRow = rows.codes[4]
	const keys = [...Object.keys(shownRows), ...(hiddenRow ? [hiddenRow] : [])]
	const cells = Object.fromEntries(
		keys.flatMap((row) => Object.keys(shownColumns).map((column) => [`${row}:${column}`, filled(fields)])),
	)
	return grid(`grid_${kind}`, {
		grid: kind,
		rows: shownRows,
		columns: shownColumns,
		cells,
		begins: '2026-08-01',
	})
}
