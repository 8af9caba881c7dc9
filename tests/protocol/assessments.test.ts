import { Attribution } from '@groundwork/server/room/Attribution'
import { environmentMap } from '@groundwork/shared/board/environmentMap'
import { recordsOf } from '@groundwork/shared/board/layout'
import { readEntry } from '@groundwork/shared/board/readEntry'
import { FIRST_PAGE_ID } from '@groundwork/shared/board/seed'
import { changeRecord, putRecord, removeRecord } from '@groundwork/shared/board/write'
import { FITS } from '@groundwork/shared/model/domain'
import type { Fit } from '@groundwork/shared/model/domain'
import { newPersonId } from '@groundwork/shared/model/ids'
import type { PersonId } from '@groundwork/shared/model/ids'
import { UNJUDGED, cellKey } from '@groundwork/shared/model/shapes/map'
import type { CellKey, MapShape } from '@groundwork/shared/model/shapes/map'
import type { TLRecord } from '@tldraw/tlschema'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { editOf } from '../kit/edits.js'

const [ada, ben] = [newPersonId(), newPersonId()]
const MAP = 'shape:map'
const CELL = cellKey('grading', 'blended_learning')
const theMap = environmentMap('Plan', ['blended_learning'], FIRST_PAGE_ID)

const mapIn = (doc: Y.Doc) => readEntry(MAP, recordsOf(doc).get(MAP)) as unknown as MapShape

/** The map with one cell as given, or without it. */
function withCell(map: MapShape, cell: CellKey, fit?: Fit): TLRecord {
	const { [cell]: before, ...others } = map.props.cells
	const cells = fit === undefined ? others : { ...others, [cell]: { ...UNJUDGED, ...before, fit } }
	return { ...map, props: { ...map.props, cells } }
}

const judging = (doc: Y.Doc, fit?: Fit, cell: CellKey = CELL) =>
	editOf(doc, () => {
		const map = mapIn(doc)
		changeRecord(doc, map, withCell(map, cell, fit))
	})

/** A layer as the server keeps it, with the map of the template, and its clock, which counts what comes in. */
function layer() {
	const doc = new Y.Doc()
	const seed = new Y.Doc()
	putRecord(seed, theMap)
	Y.applyUpdate(doc, Y.encodeStateAsUpdate(seed))
	const attribution = new Attribution(doc)
	let now = 0
	return {
		doc,
		copy() {
			const copy = new Y.Doc()
			Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
			return copy
		},
		take(by: PersonId | null, update: Uint8Array) {
			now++
			const note = (transaction: Y.Transaction) => attribution.note(transaction, { by, at: now })
			doc.on('afterTransaction', note)
			Y.applyUpdate(doc, update)
			doc.off('afterTransaction', note)
		},
		assessed: (cell: CellKey = CELL, map = MAP) =>
			attribution.assessmentOf(recordsOf(doc).get(map) as Y.Map<unknown>, cell),
		get kept() {
			return attribution.histories.assessments.size
		},
	}
}

test('[AUTHOR-14] a verdict has the assessor who gave it last, and a note beside it changes none', () => {
	const board = layer()
	const [hers, his] = [board.copy(), board.copy()]
	expect(board.assessed()).toBeUndefined()
	board.take(ada, judging(hers, 'blocks'))
	expect(board.assessed()).toEqual({ by: ada, at: 1, fit: 'blocks' })
	Y.applyUpdate(his, Y.encodeStateAsUpdate(board.doc))
	const noting = editOf(his, () => {
		const map = mapIn(his)
		const cells = { [CELL]: { ...map.props.cells[CELL]!, note: 'The bell', importance: 5 } }
		changeRecord(his, map, { ...map, props: { ...map.props, cells } })
	})
	board.take(ben, noting)
	expect(board.assessed()).toEqual({ by: ada, at: 1, fit: 'blocks' })
	board.take(ben, judging(his, 'workable'))
	expect(board.assessed()).toEqual({ by: ben, at: 3, fit: 'workable' })
	expect(board.assessed(cellKey('scheduling', 'blended_learning'))).toBeUndefined()
})

test.each([
	['set back to unknown', 'unknown'],
	['taken back by undo', undefined],
] as const)('[AUTHOR-14] a verdict %s has no assessor, and nothing is kept of it', (_, fit) => {
	const board = layer()
	const hers = board.copy()
	board.take(ada, judging(hers, 'blocks'))
	board.take(ben, judging(hers, fit))
	expect(board.assessed()).toBeUndefined()
	expect(board.kept).toBe(0)
})

test('[AUTHOR-14] what the server writes, and a copy of a map, are nobody’s judgement', () => {
	const board = layer()
	const hers = board.copy()
	board.take(null, judging(hers, 'blocks'))
	expect(board.assessed()).toBeUndefined()
	board.take(
		ada,
		editOf(hers, () => putRecord(hers, { ...mapIn(hers), id: 'shape:copy' } as unknown as TLRecord)),
	)
	expect(board.assessed(CELL, 'shape:copy')).toBeUndefined()
})

test('[AUTHOR-14] a map that comes with what was judged in it since has the assessors of that', () => {
	const board = layer()
	const hers = new Y.Doc()
	const making = editOf(hers, () =>
		putRecord(hers, { ...theMap, id: 'shape:offline' } as unknown as TLRecord),
	)
	const entry = recordsOf(hers).get('shape:offline') as Y.Map<unknown>
	const overlay = editOf(hers, () => entry.set(`/props/cells/${CELL}/fit`, 'supports'))
	board.take(ada, Y.mergeUpdates([making, overlay]))
	expect(board.assessed(CELL, 'shape:offline')).toEqual({ by: ada, at: 1, fit: 'supports' })
})

test.each([
	['that came first', [2, 1], { by: ada, at: 1, fit: 'blocks' }],
	['that came last', [1, 2], { by: ben, at: 2, fit: 'supports' }],
] as const)(
	'[AUTHOR-15] of two verdicts given at once one %s stands under its own name',
	(_, clients, stands) => {
		const board = layer()
		const [hers, his] = [board.copy(), board.copy()]
		;[hers.clientID, his.clientID] = clients
		const [first, second] = [judging(hers, 'blocks'), judging(his, 'supports')]
		board.take(ada, first)
		board.take(ben, second)
		expect(mapIn(board.doc).props.cells[CELL]?.fit).toBe(stands.fit)
		expect(board.assessed()).toEqual(stands)
	},
)

test('[AUTHOR-15] nobody is named for a verdict she did not give, though the whole map was replaced around her', () => {
	const board = layer()
	const hers = board.copy()
	board.take(ada, judging(hers, 'blocks'))
	const judged = mapIn(hers)
	const forging = editOf(hers, () => putRecord(hers, withCell(judged, CELL, 'supports')))
	board.take(ben, forging)
	expect(mapIn(board.doc).props.cells[CELL]?.fit).toBe('supports')
	expect(board.assessed()).toBeUndefined()
})

test('[AUTHOR-15] a map or a row that was removed comes back with its assessors', () => {
	const board = layer()
	const hers = board.copy()
	board.take(ada, judging(hers, 'blocks'))
	const whole = mapIn(hers)
	const { grading, ...rows } = whole.props.aspects
	const rowless = { ...whole, props: { ...whole.props, aspects: rows } } as TLRecord
	board.take(
		ben,
		editOf(hers, () => changeRecord(hers, whole, rowless)),
	)
	board.take(
		ben,
		editOf(hers, () => changeRecord(hers, rowless, whole)),
	)
	expect(grading).toBeDefined()
	expect(board.assessed()).toEqual({ by: ada, at: 1, fit: 'blocks' })
	board.take(
		ben,
		editOf(hers, () => removeRecord(hers, MAP)),
	)
	board.take(
		ben,
		editOf(hers, () => putRecord(hers, whole)),
	)
	expect(board.assessed()).toEqual({ by: ada, at: 1, fit: 'blocks' })
})

test('[AUTHOR-16] of so many cells as the largest map has the assessors are kept, and of what is no verdict none', () => {
	const board = layer()
	const hers = board.copy()
	const entry = recordsOf(hers).get(MAP) as Y.Map<unknown>
	const nonsense = editOf(hers, () => {
		entry.set(`/props/cells/${CELL}/fit`, 'splendid')
		entry.set('/props/cells/a/fit', 'supports')
		entry.set('/props/cells/a:b:c', { fit: 'supports' })
		entry.set(`/props/cells/${'a'.repeat(65)}:b/fit`, 'supports')
		recordsOf(hers).set('shape:broken', new Y.Map([[`/props/cells/${CELL}/fit`, 'supports']]))
		putRecord(hers, { ...theMap, id: `shape:${'a'.repeat(200)}` } as unknown as TLRecord)
		const long = recordsOf(hers).get(`shape:${'a'.repeat(200)}`) as Y.Map<unknown>
		long.set(`/props/cells/${CELL}/fit`, 'supports')
	})
	board.take(ada, nonsense)
	expect(board.kept).toBe(0)
	const many = editOf(hers, () => {
		for (let i = 0; i < 4001; i++) entry.set(`/props/cells/row${i}:a/fit`, FITS[1])
	})
	board.take(ada, many)
	expect(board.kept).toBe(4000)
	expect(board.assessed('row4000:a')).toMatchObject({ by: ada })
})
