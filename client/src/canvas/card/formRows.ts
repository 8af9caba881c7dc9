import type { CARDS, CardKind } from '@groundwork/shared/model/cards'

/** A row of the form: one field, or two beside each other. */
export type FormRow<Name extends string = string> = Name | readonly [Name, Name]

interface Form<Name extends string> {
	/** As it opens. */
	form: readonly FormRow<Name>[]
	/** What is opened beneath. */
	more: readonly FormRow<Name>[]
}

type NameOf<Kind extends CardKind> = Exclude<keyof (typeof CARDS)[Kind], 'aspect' | 'approach'> & string

/** What matters most of each kind to whoever fills it in. */
export const FORMS: { readonly [Kind in CardKind]: Form<NameOf<Kind>> } = {
	change: {
		form: ['title', 'from', 'to', ['status', 'horizon'], ['owner', 'due']],
		more: ['because', 'cohort', 'couldFail', 'safeguard'],
	},
	evidence: {
		form: ['claim', ['kind', 'strength'], 'forWhom'],
		more: ['conditions', 'source'],
	},
	support_need: {
		form: ['need', ['kind', 'urgency'], 'who'],
		more: [],
	},
	provider: {
		form: ['name', 'offers', ['until', 'rooted']],
		more: [],
	},
	decision: {
		form: ['question', 'chosen', ['decidedOn', 'decidedBy']],
		more: ['options', 'why', 'dissent', 'reviewOn'],
	},
	response: {
		form: ['answer', ['status', 'confidence']],
		more: ['gaps', 'reviewOn'],
	},
	learner_check: {
		form: [['group', 'risk'], 'trouble', 'safeguard', 'owner'],
		more: [],
	},
}

/** A question that the team added is worded on its card; the ten are not the team's to word. */
export const formRows = (kind: CardKind, question: string): readonly FormRow[] =>
	kind === 'response' && question === '' ? ['wording', ...FORMS.response.form] : FORMS[kind].form
