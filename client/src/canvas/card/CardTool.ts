import { CARD_KINDS } from '@groundwork/shared/model/cards'
import type { CardKind } from '@groundwork/shared/model/cards'
import type { TLStateNodeConstructor, VecLike } from 'tldraw'
import { PlacingTool } from '../ui/PlacingTool'
import { addCardAt } from './addCard'

/** One tool for each kind of card, called as the kind is. */
function toolOf(kind: CardKind) {
	return class extends PlacingTool {
		static override id: string = kind

		protected override place(point: VecLike) {
			return addCardAt(this.editor, kind, point)
		}
	}
}

export const cardTools: TLStateNodeConstructor[] = CARD_KINDS.map(toolOf)
