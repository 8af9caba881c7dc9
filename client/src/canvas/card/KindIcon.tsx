import type { CardKind } from '@groundwork/shared/model/cards'
import { LineSign } from '../../ui/LineSign'

/** One sign for each kind of card, in a square of 18. */
const PATHS: Record<CardKind, string> = {
	change: 'M2 3.5h14v11H2zM5 9h7.5M10 6.5 12.5 9 10 11.5',
	evidence:
		'M7.75 2.5a5.25 5.25 0 1 0 0 10.5 5.25 5.25 0 0 0 0-10.5ZM11.5 11.5l4.5 4.5M5.5 7.75 7.25 9.5 10.25 6',
	support_need: 'M9 2 1.5 5.75 9 9.5l7.5-3.75zM4.5 7.5v4c0 1.4 2 2.5 4.5 2.5s4.5-1.1 4.5-2.5v-4M16.5 6v5',
	provider:
		'M6.5 8.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5ZM1.5 15.5c.3-2.9 2.2-4.5 5-4.5s4.7 1.6 5 4.5M13.5 5v6M10.5 8h6',
	decision:
		'M9 16.5v-5M9 11.5c0-4-5.5-3-5.5-8M9 11.5c0-4 5.5-3 5.5-8M1.5 5.5l2-2.5 2 2.5M12.5 5.5l2-2.5 2 2.5',
	response:
		'M2 3h14v9.5H8.5L5 15.75V12.5H2zM7.25 6.5c0-1 .8-1.6 1.8-1.6s1.7.6 1.7 1.5c0 1.2-1.7 1.2-1.7 2.3M9.05 10.6v.01',
	learner_check: 'M9 1.75 15 4v4.5c0 3.8-2.5 6.4-6 7.75-3.5-1.35-6-3.95-6-7.75V4zM9 5.5V9M9 11.75v.01',
}

/** The sign of a kind of card: in the toolbar, in menus and on the card. */
export function KindIcon({ kind, size = 18 }: { kind: CardKind; size?: number }) {
	return <LineSign path={PATHS[kind]} box={18} size={size} line={1.5} />
}
