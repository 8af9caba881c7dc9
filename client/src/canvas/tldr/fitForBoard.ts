import { BoardView } from '@groundwork/shared/binding/BoardView'
import { MAX_COORDINATE } from '@groundwork/shared/board/grid'
import { validateRecord } from '@groundwork/shared/board/validate'
import { isCardKind } from '@groundwork/shared/model/cards'
import type { Subject } from '@groundwork/shared/model/shapes/subject'
import { isShape } from 'tldraw'
import type { TLRecord, TLShape } from 'tldraw'
import { isImpediment } from '../impediment/ties'
import { isTie } from '../tie/ties'

export interface Fitting {
	/** They hang together, and whoever opens them may write each. */
	records: TLRecord[]
	/** Left out, since only leaders raise them. */
	impediments: number
	/** Left out, since a board would show them to nobody. */
	unreadable: number
}

/** What of a file a board takes from this person. What names things that are left out goes with them, or names them no more. */
export function fitForBoard(all: readonly TLRecord[], mayRaise: boolean): Fitting {
	const valid = all.filter(isValid)
	const allowed = mayRaise ? valid : valid.filter((record) => !isShape(record) || !isImpediment(record))
	const there = new Map(allowed.map((record) => [record.id as string, record]))
	const kept = allowed.flatMap((record) => withSubjects(record, (subject) => isIn(there, subject)))
	return {
		records: hangingTogether(kept),
		impediments: valid.length - allowed.length,
		unreadable: all.length - valid.length,
	}
}

function isValid(record: TLRecord): boolean {
	// Where its image lies is looked at when that is brought.
	const withoutImage =
		record.typeName === 'asset' && record.type === 'image'
			? { ...record, props: { ...record.props, src: null } }
			: record
	try {
		validateRecord(withoutImage as unknown as Parameters<typeof validateRecord>[0])
		return !isShape(record) || !reachesTooFar(record.props)
	} catch {
		return false
	}
}

/** What is larger than any board makes the sums of a zoom-to-fit infinite, as a place outside of it does. */
function reachesTooFar(value: unknown): boolean {
	if (typeof value === 'number') return Math.abs(value) > MAX_COORDINATE
	return typeof value === 'object' && value !== null && Object.values(value).some(reachesTooFar)
}

function isIn(there: ReadonlyMap<string, TLRecord>, subject: Subject): boolean {
	const holder = there.get(subject.kind === 'cell' ? subject.map : subject.card)
	if (!holder || !isShape(holder)) return false
	return subject.kind === 'cell' ? holder.type === 'map' : isCardKind(holder.type)
}

/** A tie without one of its ends says nothing; an impediment stands in the way of the rest. */
function withSubjects(record: TLRecord, isThere: (subject: Subject) => boolean): TLRecord[] {
	if (!isShape(record)) return [record]
	const shape: TLShape = record
	if (isTie(shape)) return [shape.props.from, shape.props.to].every(isThere) ? [record] : []
	if (!isImpediment(shape)) return [record]
	const ties = Object.fromEntries(Object.entries(shape.props.ties).filter(([, subject]) => isThere(subject)))
	return [{ ...shape, props: { ...shape.props, ties } }]
}

/** As every replica repairs what does not fit together; tldraw, given two shapes inside each other, would never stop. */
function hangingTogether(records: readonly TLRecord[]): TLRecord[] {
	const view = new BoardView()
	view.update(new Map(records.map((record) => [record.id, record])))
	return [...view.ids()].map((id) => view.get(id)!).filter(({ typeName }) => typeName !== 'document')
}
