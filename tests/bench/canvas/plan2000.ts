import { random } from '@groundwork/shared/testing/random'
import type { CHANGE_STATUSES } from '@groundwork/shared/model/domain'
import { APPROACHES, ASPECTS, CHANGE_STATUSES as STATUSES, HORIZONS } from '@groundwork/shared/model/domain'
import { change, note } from '@groundwork/shared/testing/records'
import { getIndices } from '@tldraw/utils'
import type { TLRecord } from '@tldraw/tlschema'
import { words } from '../workload.js'

/** A large plan: 2,000 change cards beside a map of 15 × 6; and as many notes of tldraw's with the same words at the same places. */

export const CARDS = 2000
export const COLUMNS = APPROACHES.slice(0, 6)
const PER_ROW = 50
const PITCH = { x: 320, y: 260 }
/** Right of the map. */
const LEFT = 1600

export const LAST_CARD = `Change number ${CARDS - 1}`

interface Written {
	title: string
	from: string
	to: string
	owner: string
	status: (typeof CHANGE_STATUSES)[number]
	x: number
	y: number
}

function written(): Written[] {
	const source = random(2000)
	return Array.from({ length: CARDS }, (_, at) => ({
		title: `Change number ${at}`,
		from: words(source, 30 + source.int(40)),
		to: words(source, 30 + source.int(40)),
		owner: source.pick(['Ada', 'Ben', 'Cleo', 'Dan', '']),
		status: source.pick(STATUSES),
		x: LEFT + (at % PER_ROW) * PITCH.x,
		y: Math.floor(at / PER_ROW) * PITCH.y,
	}))
}

export function cards(): TLRecord[] {
	const source = random(3)
	const indices = getIndices(CARDS + 2).slice(2)
	return written().map(({ x, y, ...props }, at) => ({
		...change(`card${at}`, {
			...props,
			aspect: source.pick(ASPECTS),
			approach: source.pick(COLUMNS),
			horizon: source.pick(HORIZONS),
		}),
		x,
		y,
		index: indices[at]!,
	}))
}

export function notes(): TLRecord[] {
	const indices = getIndices(CARDS)
	return written().map(({ title, from, to, owner, x, y }, at) =>
		note(`note${at}`, [title, from, to, owner].join('\n'), { x, y, index: indices[at]! }),
	)
}
