import type { CardKind } from '@groundwork/shared/model/cards'
import { gridSpec } from '@groundwork/shared/model/shapes/grid'
import type { GridShape } from '@groundwork/shared/model/shapes/grid'
import { cardDefaults } from '@groundwork/shared/model/shapes/card'
import type { CardShape } from '@groundwork/shared/model/shapes/card'
import { createShapeId } from 'tldraw'
import type { Editor, TLShapeId } from 'tldraw'
import { freePlaceBeside } from '../ui/freePlace'
import { edit } from '../ui/visit'
import { gridCellBounds } from './grids'
import type { GridAddress } from './grids'

const CARD_WIDTH = 280

/** Right of the grid, at the height of its cell where there is one, and opens it. */
export function addCardBeside(
	editor: Editor,
	grid: GridShape,
	kind: CardKind,
	fields: Readonly<Record<string, string>>,
	at?: GridAddress,
): TLShapeId | undefined {
	const y = (at && gridCellBounds(editor, at)?.y) ?? editor.getShapePageBounds(grid.id)?.y ?? 0
	const place = freePlaceBeside(editor, grid.id, { w: CARD_WIDTH, h: 150, y, side: 'right' })
	const id = createShapeId()
	editor.markHistoryStoppingPoint(`add ${kind}`)
	const props = { ...cardDefaults(kind), ...fields }
	editor.createShape<CardShape>({ id, type: kind, x: place.x, y: place.y, props })
	if (!editor.getShape(id)) return undefined
	edit(editor, id)
	return id
}

/** A card that belongs into a cell says so in the two fields that the grid reads. */
export function addCardToCell(editor: Editor, grid: GridShape, address: GridAddress): void {
	const { cards } = gridSpec(grid.props.grid)
	if (!cards) return
	const { row, column } = address
	addCardBeside(editor, grid, cards.kind, { [cards.row]: row, [cards.column]: column }, address)
}
