import {
	CHANGE_STATUSES,
	CLAIM_KINDS,
	CONFIDENCES,
	EVIDENCE_STRENGTHS,
	HORIZONS,
	LEARNER_GROUPS,
	NEED_KINDS,
	RESPONSE_STATUSES,
	RISKS,
	ROOTEDNESS,
	URGENCIES,
} from './domain.js'
import { code, codes, date, key, longText, text } from './fields.js'
import type { FieldValues, Fields } from './fields.js'

/** The longest texts, in characters. */
const TITLE = 120
const NAME = 80
const PARAGRAPH = 2000

/** On every card: the row and the column of the map it belongs to, `''` where it lies on no cell. */
const PLACE = { aspect: key, approach: key } as const

/**
 * The one family of cards: what the team writes down beside its verdicts. The first text of each is what it is called by. A card
 * takes on the row and the column of the cell it is dropped on.
 */
export const CARDS = {
	/** What the team will do: from today's practice to the new one. */
	change: {
		title: text(TITLE),
		from: longText(PARAGRAPH),
		to: longText(PARAGRAPH),
		because: longText(PARAGRAPH),
		owner: text(NAME),
		horizon: code(HORIZONS, 'not_planned'),
		due: date,
		cohort: text(NAME),
		status: code(CHANGE_STATUSES, 'idea'),
		couldFail: codes(LEARNER_GROUPS),
		safeguard: longText(PARAGRAPH),
		...PLACE,
	},
	/** What speaks for the plan, or is held for true until it is checked. */
	evidence: {
		claim: text(400),
		kind: code(CLAIM_KINDS, 'evidence'),
		forWhom: text(TITLE),
		conditions: longText(PARAGRAPH),
		strength: code(EVIDENCE_STRENGTHS, 'none'),
		source: text(400),
		...PLACE,
	},
	/** What teachers must know, understand or be able to do. */
	support_need: {
		need: text(400),
		kind: code(NEED_KINDS, 'do'),
		who: text(TITLE),
		urgency: code(URGENCIES, 'soon'),
		...PLACE,
	},
	/** Who helps teachers, and until when. */
	provider: {
		name: text(TITLE),
		offers: longText(PARAGRAPH),
		until: date,
		rooted: code(ROOTEDNESS),
		...PLACE,
	},
	/** What was decided, by whom, and what spoke against it. */
	decision: {
		question: text(400),
		options: longText(PARAGRAPH),
		chosen: text(400),
		why: longText(PARAGRAPH),
		dissent: longText(PARAGRAPH),
		decidedBy: text(TITLE),
		decidedOn: date,
		reviewOn: date,
		...PLACE,
	},
	/** The team's current answer to one of the questions. `wording` is that of a question the team added. */
	response: {
		question: key,
		wording: text(400),
		status: code(RESPONSE_STATUSES, 'not_started'),
		answer: longText(4000),
		confidence: code(CONFIDENCES),
		gaps: longText(PARAGRAPH),
		reviewOn: date,
		...PLACE,
	},
	/** Whether an approach serves a group of learners badly, and what is done about it. Never a named student. */
	learner_check: {
		trouble: text(400),
		group: code(LEARNER_GROUPS),
		risk: code(RISKS, 'unknown'),
		safeguard: longText(PARAGRAPH),
		owner: text(NAME),
		...PLACE,
	},
} as const satisfies Record<string, Fields>

export type CardKind = keyof typeof CARDS
export const CARD_KINDS = Object.keys(CARDS) as CardKind[]

export type CardFields<Kind extends CardKind = CardKind> = FieldValues<(typeof CARDS)[Kind]>

export const isCardKind = (type: unknown): type is CardKind =>
	typeof type === 'string' && Object.hasOwn(CARDS, type)

/** The field that a card is called by. */
export const CARD_TITLES = {
	change: 'title',
	evidence: 'claim',
	support_need: 'need',
	provider: 'name',
	decision: 'question',
	response: 'answer',
	learner_check: 'trouble',
} as const satisfies { [Kind in CardKind]: keyof (typeof CARDS)[Kind] }
