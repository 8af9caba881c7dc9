import { environmentMap } from '@groundwork/shared/board/environmentMap'
import { FIRST_PAGE_ID } from '@groundwork/shared/board/seed'
import { CARD_KINDS } from '@groundwork/shared/model/cards'
import {
	APPROACHES,
	ASPECTS,
	CHANGE_STATUSES,
	FITS,
	HORIZONS,
	IMPEDIMENT_STATUSES,
	TIE_MEANINGS,
} from '@groundwork/shared/model/domain'
import { UNJUDGED, cellKey } from '@groundwork/shared/model/shapes/map'
import type { MapShape } from '@groundwork/shared/model/shapes/map'
import { subjectKey } from '@groundwork/shared/model/shapes/subject'
import type { Subject } from '@groundwork/shared/model/shapes/subject'
import type { Random } from '@groundwork/shared/testing/random'
import { card, change, impediment, page, tie } from '@groundwork/shared/testing/records'
import { createShapeId } from '@tldraw/tlschema'
import type { TLRecord } from '@tldraw/tlschema'
import { getIndices } from '@tldraw/utils'

/** Far more than a team writes in some years: fifteen rows by twelve columns, and 2,000 cards. */
export const CARDS = 2000
const IMPEDIMENTS = 300
const TIES = 600
const COLUMNS = APPROACHES.slice(0, 12)

const somewhere = (source: Random) => ({ aspect: source.pick(ASPECTS), approach: source.pick(COLUMNS) })

function subject(source: Random): Subject {
	if (source.chance(0.5)) return { kind: 'card', card: createShapeId(`card_${source.int(CARDS)}`) }
	return { kind: 'cell', map: createShapeId('map'), ...somewhere(source) }
}

/** Two of three are changes. */
function aCard(at: number, source: Random): object {
	const name = `card_${at}`
	if (at % 3 === 2)
		return card(CARD_KINDS[1 + (at % (CARD_KINDS.length - 1))]!, name, { ...somewhere(source) })
	return change(name, {
		...somewhere(source),
		title: `What will change, number ${at}`,
		status: source.pick(CHANGE_STATUSES),
		horizon: source.pick(HORIZONS),
		owner: source.pick(['', 'Ada', 'Grace']),
		due: source.pick(['', '2026-05-01', '2028-05-01']),
	})
}

function map(source: Random): MapShape {
	const whole = environmentMap('Plan', COLUMNS, FIRST_PAGE_ID) as unknown as MapShape
	const cells = ASPECTS.flatMap((aspect) =>
		COLUMNS.map((approach) => [
			cellKey(aspect, approach),
			{ ...UNJUDGED, fit: source.pick(FITS), note: 'Why? What have we seen?' },
		]),
	)
	return { ...whole, props: { ...whole.props, cells: Object.fromEntries(cells) } }
}

export function planBoard(source: Random): TLRecord[] {
	const indices = getIndices(CARDS + IMPEDIMENTS + TIES)
	const shapes = [
		...Array.from({ length: CARDS }, (_, at) => aCard(at, source)),
		...Array.from({ length: IMPEDIMENTS }, (_, at) => {
			const to = subject(source)
			const status = source.pick(IMPEDIMENT_STATUSES)
			return impediment(`impediment_${at}`, { status, ties: { [subjectKey(to)]: to } })
		}),
		...Array.from({ length: TIES }, (_, at) =>
			tie(`tie_${at}`, source.pick(TIE_MEANINGS), subject(source), subject(source)),
		),
	].map((shape, at) => ({ ...shape, index: indices[at]! }))
	return [page(FIRST_PAGE_ID, 'a1'), map(source), ...shapes] as unknown as TLRecord[]
}
