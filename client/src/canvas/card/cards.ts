import { isCardKind } from '@groundwork/shared/model/cards'
import type { ChangeShape, CardShape } from '@groundwork/shared/model/shapes/card'
import { computed } from 'tldraw'
import type { Editor, TLShape } from 'tldraw'
import { perEditor } from '../perEditor'

export const isCard = (shape: TLShape | undefined): shape is CardShape & TLShape => isCardKind(shape?.type)

export const isChange = (shape: TLShape | undefined): shape is ChangeShape =>
	(shape?.type as string) === 'change'

const cards = perEditor((editor) =>
	computed('cards', () => editor.getCurrentPageShapesSorted().filter((shape) => isCard(shape))),
)

export const cardsOf = (editor: Editor): CardShape[] => cards(editor).get()
