import { gridSpec } from '@groundwork/shared/model/shapes/grid'
import type { GridKind } from '@groundwork/shared/model/shapes/grid'
import type { GridLine, LiveParts } from '@groundwork/shared/model/shapes/gridLayout'
import { gridCellKey } from '@groundwork/shared/model/shapes/gridLayout'
import { orderedApproaches } from '@groundwork/shared/model/shapes/mapLayout'
import type { CardShape } from '@groundwork/shared/model/shapes/card'
import { computed } from 'tldraw'
import type { Editor, TLShape, TLShapeId } from 'tldraw'
import { isCard } from '../card/cards'
import { cardTitle } from '../card/cardTitle'
import { approachName } from '../labels'
import { perEditor } from '../perEditor'
import { homeMap, shapesOnBoard } from '../wholeBoard'
import { providersOf } from './answers'

/** What a grid shows of other records, as they are now. */
export const liveParts = (editor: Editor, kind: GridKind): LiveParts => {
	const { rows, columns, cards } = gridSpec(kind)
	return {
		rows: linesOf(editor, rows.live),
		columns: linesOf(editor, columns.live),
		chips: (row, column) => {
			if (cards) return cardsIn(editor, kind, row, column).length
			return rows.live === 'support_need' ? providersOf(editor, row as TLShapeId).length : 0
		},
	}
}

function linesOf(editor: Editor, live: 'approaches' | CardShape['type'] | undefined): GridLine[] {
	if (!live) return []
	if (live !== 'approaches') return shapesOnBoard(editor, live).filter(isCard).map(cardLine)
	const map = homeMap(editor)
	if (!map) return []
	return orderedApproaches(map.props).map(([key, approach]) => {
		const { code, index } = approach
		return { key, live: true, item: { code, index, label: approachName(approach) } }
	})
}

const cardLine = (card: CardShape & TLShape): GridLine => ({
	key: card.id,
	live: true,
	item: { code: 'other', label: cardTitle(card), index: card.index },
})

/** By grid: its cards from anywhere on the board, by the cell they name. */
const cardsByCell = perEditor((editor) => {
	const placed = (kind: GridKind) =>
		computed(`cards of ${kind}`, () => {
			const { cards } = gridSpec(kind)
			const found = new Map<string, (CardShape & TLShape)[]>()
			if (!cards) return found
			for (const card of shapesOnBoard(editor, cards.kind).filter(isCard)) {
				const values = card.props as unknown as Readonly<Record<string, string>>
				const cell = gridCellKey(values[cards.row] ?? '', values[cards.column] ?? '')
				found.set(cell, [...(found.get(cell) ?? []), card])
			}
			return found
		})
	return { served_badly: placed('served_badly'), teacher_support: placed('teacher_support') }
})

/** The cards that lie in a cell because of what they say, wherever on the board they lie. */
export function cardsIn(
	editor: Editor,
	kind: GridKind,
	row: string,
	column: string,
): (CardShape & TLShape)[] {
	const known = cardsByCell(editor)
	return kind in known ? (known[kind as keyof typeof known].get().get(gridCellKey(row, column)) ?? []) : []
}
