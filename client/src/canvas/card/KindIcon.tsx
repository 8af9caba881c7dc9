import type { CardKind } from '@groundwork/shared/model/cards'
import { CARD_SIGNS } from '@groundwork/shared/plan/drawing/signs'
import { LineSign } from '../../ui/LineSign'

/** The sign of a kind of card: in the toolbar, in menus and on the card. */
export function KindIcon({ kind, size = 18 }: { kind: CardKind; size?: number }) {
	return <LineSign path={CARD_SIGNS[kind]} box={18} size={size} line={1.5} />
}
