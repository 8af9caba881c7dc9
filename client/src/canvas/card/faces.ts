import type { CARDS, CardKind } from '@groundwork/shared/model/cards'

/** A row of the form: one field, or two beside each other. */
export type FormRow<Name extends string = string> = Name | readonly [Name, Name]

/** What of a card is shown, and in which order. */
interface Face<Name extends string> {
	/** Texts to read below the title. */
	lines: readonly Name[]
	/** Facts in a row below, the first of them strong. */
	facts: readonly Name[]
	/** The form as it opens. */
	form: readonly FormRow<Name>[]
	/** What is opened beneath. */
	more: readonly FormRow<Name>[]
}

type NameOf<Kind extends CardKind> = Exclude<keyof (typeof CARDS)[Kind], 'aspect' | 'approach'> & string

/** What matters most of each kind, to read and to fill in. */
export const FACES: { readonly [Kind in CardKind]: Face<NameOf<Kind>> } = {
	change: {
		lines: ['from', 'to'],
		facts: ['status', 'horizon', 'due', 'owner', 'couldFail'],
		form: ['title', 'from', 'to', ['status', 'horizon'], ['owner', 'due']],
		more: ['because', 'cohort', 'couldFail', 'safeguard'],
	},
	evidence: {
		lines: ['forWhom', 'conditions'],
		facts: ['strength'],
		form: ['claim', ['kind', 'strength'], 'forWhom'],
		more: ['conditions', 'source'],
	},
	support_need: {
		lines: ['who'],
		facts: ['urgency', 'kind'],
		form: ['need', ['kind', 'urgency'], 'who'],
		more: [],
	},
	provider: {
		lines: ['offers'],
		facts: ['rooted', 'until'],
		form: ['name', 'offers', ['until', 'rooted']],
		more: [],
	},
	decision: {
		lines: ['chosen', 'why'],
		facts: ['decidedOn', 'decidedBy', 'reviewOn'],
		form: ['question', 'chosen', ['decidedOn', 'decidedBy']],
		more: ['options', 'why', 'dissent', 'reviewOn'],
	},
	response: {
		lines: ['answer'],
		facts: ['status', 'confidence', 'reviewOn'],
		form: ['answer', ['status', 'confidence']],
		more: ['gaps', 'reviewOn'],
	},
	learner_check: {
		lines: ['safeguard'],
		facts: ['risk', 'group', 'owner'],
		form: [['group', 'risk'], 'trouble', 'safeguard', 'owner'],
		more: [],
	},
}

/** A question that the team added is worded on its card; the ten are not the team's to word. */
export const formRows = (kind: CardKind, question: string): readonly FormRow[] =>
	kind === 'response' && question === '' ? ['wording', ...FACES.response.form] : FACES[kind].form
