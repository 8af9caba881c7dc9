import type { CardKind } from '../../model/cards.js'
import type { ImpedimentStatus, Risk, Stance } from '../../model/domain.js'

/** The signs of a board as path data, to be stroked with a round line in the colour of the word beside them. */

/** One for each kind of card, in a square of 18. */
export const CARD_SIGNS: Record<CardKind, string> = {
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

/** One drawing for each status of an impediment, so that it is known without its colour. In a square of 16. */
export const STATUS_SIGNS: Record<ImpedimentStatus, string> = {
	raised: 'M4 2.5v11M4 3h8l-2 3 2 3H4',
	acknowledged:
		'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8ZM8 6.6a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8Z',
	working: 'M8 2.5a5.5 5.5 0 1 0 5.5 5.5M8 5v3.2l2 1.4',
	escalated: 'M8 13.5v-11M3.8 6.7 8 2.5l4.2 4.2',
	waived: 'M3 13 13 3M4.5 3.5h7v9h-7z',
	accepted: 'M3 6.2h10M3 9.8h10',
	removed: 'M3 8.5 6.4 12 13 4.5',
	returned: 'M13 11.5V9a3 3 0 0 0-3-3H3M6 3 3 6l3 3',
}

/** Where the team stands towards an approach. In a square of 16. */
export const STANCE_SIGNS: Record<Stance, string> = {
	candidate: 'M8 2.5v.1M13.5 8h-.1M8 13.5v-.1M2.5 8h.1M12 4l-.1.1M12 12l-.1-.1M4 12l.1-.1M4 4l.1.1',
	chosen: 'M8 2l1.8 3.9 4.2.5-3.1 2.9.8 4.2L8 11.4l-3.7 2.1.8-4.2L2 6.4l4.2-.5z',
	piloting: 'M6.2 2h3.6M7 2v4L3 13.2h10L9 6V2M5.2 9.8h5.6',
	parked: 'M5.5 3.5v9M10.5 3.5v9',
	rejected: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM3.8 3.8l8.4 8.4',
}

/** One mark for each risk: seen, twice as great, none, or nobody looked. In a square of 14. */
export const RISK_SIGNS: Record<Risk, string> = {
	none: 'M2.5 7.5 5.5 10.5 11.5 3.5',
	some: 'M7 2v6M7 10.8v.2',
	high: 'M4.5 2v6M4.5 10.8v.2M9.5 2v6M9.5 10.8v.2',
	unknown: 'M4.7 4.6A2.4 2.4 0 1 1 7 7.2v1.2M7 10.8v.2',
}

/** The small marks in the cells of a map. In a square of 14. */
export const MARKS = {
	note: 'M2 2.5h10v6.8L9.3 12H2zM4.3 5.2h5.4M4.3 7.8h3.4',
	change: 'M2 7h9.5M8 3.5 11.5 7 8 10.5',
	cards: 'M2 4.5h8v7H2zM4.5 2H12v6.5',
} as const

/** What stands in the way, small. In a square of 12, to be filled. */
export const FLAG_MARK = 'M2 1h1.2v10H2zM3.2 1.4h7L8.3 4l1.9 2.6h-7z'
