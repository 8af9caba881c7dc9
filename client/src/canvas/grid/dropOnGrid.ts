import { gridSpec } from '@groundwork/shared/model/shapes/grid'
import type { CardShape } from '@groundwork/shared/model/shapes/card'
import { computed } from 'tldraw'
import type { Editor, TLShape } from 'tldraw'
import { isCard } from '../card/cards'
import { landingPoint } from '../card/landing'
import { perEditor } from '../perEditor'
import { gridCellAt, isGrid } from './grids'
import type { GridAddress } from './grids'

/** The cell beneath a card, where the grid is one for cards of its kind. */
function cellBeneath(editor: Editor, card: CardShape & TLShape): GridAddress | undefined {
	const address = gridCellAt(editor, landingPoint(editor, card))
	const grid = address && editor.getShape(address.grid)
	return isGrid(grid) && gridSpec(grid.props.grid).cards?.kind === card.type ? address : undefined
}

/** What a card says once it is let go over a cell of a grid; nothing where it lies on none. */
export function dropOnGrid(
	editor: Editor,
	card: CardShape & TLShape,
): Readonly<Record<string, string>> | undefined {
	const address = cellBeneath(editor, card)
	const grid = address && editor.getShape(address.grid)
	const cards = isGrid(grid) ? gridSpec(grid.props.grid).cards : undefined
	return address && cards && { [cards.row]: address.row, [cards.column]: address.column }
}

const targets = perEditor((editor) =>
	computed('grid drop targets', () => {
		if (!editor.isIn('select.translating')) return []
		const cells = new Map<string, GridAddress>()
		for (const card of editor.getSelectedShapes()) {
			const cell = isCard(card) ? cellBeneath(editor, card) : undefined
			if (cell) cells.set(`${cell.grid} ${cell.row} ${cell.column}`, cell)
		}
		return [...cells.values()]
	}),
)

/** The cells that the dragged cards would belong to if they were let go now, each once. */
export const gridDropTargets = (editor: Editor): GridAddress[] => targets(editor).get()
