import { computed } from 'tldraw'
import type { Editor, TLShapeId } from 'tldraw'
import { cellAt } from '../map/maps'
import type { CellAddress } from '../map/maps'
import { perEditor } from '../perEditor'
import { isCard } from './cards'
import { landingPoint } from './landing'

const NONE: ReadonlyMap<TLShapeId, CellAddress> = new Map()

/** The cells that the dragged cards would belong to if they were let go now. */
const landings = perEditor((editor) =>
	computed('landings', () => {
		if (!editor.isIn('select.translating')) return NONE
		const cells = editor.getSelectedShapes().flatMap((card): [TLShapeId, CellAddress][] => {
			const cell = isCard(card) ? cellAt(editor, landingPoint(editor, card)) : undefined
			return cell ? [[card.id, cell]] : []
		})
		return new Map(cells)
	}),
)

export const landingsOf = (editor: Editor): ReadonlyMap<TLShapeId, CellAddress> => landings(editor).get()

export const landingOf = (editor: Editor, card: TLShapeId): CellAddress | undefined =>
	landingsOf(editor).get(card)
