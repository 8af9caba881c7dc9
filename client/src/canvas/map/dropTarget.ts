import { computed } from 'tldraw'
import type { Editor } from 'tldraw'
import { isChange } from '../change/cards'
import { landingPoint } from '../change/landing'
import { perEditor } from '../perEditor'
import { cellAt } from './maps'
import type { CellAddress } from './maps'

const targets = perEditor((editor) =>
	computed('drop target', () => {
		if (!editor.isIn('select.translating')) return undefined
		const card = editor.getOnlySelectedShape()
		return card && isChange(card) ? cellAt(editor, landingPoint(editor, card)) : undefined
	}),
)

/** The cell the dragged card would belong to if it were let go now. */
export const dropTarget = (editor: Editor): CellAddress | undefined => targets(editor).get()
