import { PageRecordType, createShapeId } from '@tldraw/tlschema'
import type { TLPageId, TLRecord, TLShapeId } from '@tldraw/tlschema'
import { getIndices } from '@tldraw/utils'
import type { IndexKey } from '@tldraw/utils'
import type { Question } from '../model/domain.js'
import { cardDefaults } from '../model/shapes/card.js'
import { emptyValues } from '../model/fields.js'
import { GRID_FIELDS, gridSpec } from '../model/shapes/grid.js'
import type { GridItem, GridKind, GridShapeProps } from '../model/shapes/grid.js'

/**
 * What the board of a question begins with. Its ids follow from the question, so that there is one answer to each, whoever
 * begins it. Seeded with the board: two people who began the same answer offline would otherwise keep one of the two.
 */

export const questionPageId = (question: Question): TLPageId => `page:${question}` as TLPageId
export const responseId = (question: string): TLShapeId => createShapeId(`response_${question}`)
export const gridId = (question: Question): TLShapeId => createShapeId(`grid_${question}`)

/** Left of its map or grid, which grow to the right and downwards. */
const RESPONSE_X = -320

export const questionPage = (question: Question, index: IndexKey): TLRecord =>
	PageRecordType.create({ id: questionPageId(question), name: question, index })

/** The card for the answer, and the grid where the question has one. */
export function questionRecords(question: Question, page: TLPageId): TLRecord[] {
	const response = shape(responseId(question), page, 'a2', RESPONSE_X, {
		type: 'response',
		props: { ...cardDefaults('response'), question },
	})
	return question === 'environment' ? [response] : [response, gridRecord(question, page)]
}

function gridRecord(grid: GridKind, page: TLPageId): TLRecord {
	const { rows, columns } = gridSpec(grid)
	const props: GridShapeProps = {
		grid,
		rows: items(rows.codes),
		columns: items(columns.codes),
		cells: {},
		...emptyValues(GRID_FIELDS),
	}
	return shape(gridId(grid), page, 'a1', 0, { type: 'grid', props })
}

function items(codes: readonly string[]): Record<string, GridItem> {
	const indices = getIndices(codes.length)
	return Object.fromEntries(codes.map((code, at) => [code, { code, label: '', index: indices[at]! }]))
}

function shape(
	id: TLShapeId,
	parentId: TLPageId,
	index: string,
	x: number,
	own: { type: string; props: object },
): TLRecord {
	const record = { id, typeName: 'shape', parentId, index, x, y: 0, rotation: 0 }
	return { ...record, isLocked: false, opacity: 1, meta: {}, ...own } as unknown as TLRecord
}
