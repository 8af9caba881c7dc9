import { computed } from 'tldraw'
import type { Editor } from 'tldraw'
import { isCard } from '../card/cards'
import { landingPoint } from '../card/landing'
import { perEditor } from '../perEditor'
import { cellAt } from './maps'
import type { CellAddress } from './maps'

const targets = perEditor((editor) =>
	computed('drop target', () => {
		if (!editor.isIn('select.translating')) return undefined
		const card = editor.getOnlySelectedShape()
		return card && isCard(card) ? cellAt(editor, landingPoint(editor, card)) : undefined
	}),
)

/** The cell the dragged card would belong to if it were let go now. */
export const dropTarget = (editor: Editor): CellAddress | undefined => targets(editor).get()
