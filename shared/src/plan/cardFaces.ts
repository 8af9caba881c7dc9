import type { CARDS, CardKind } from '../model/cards.js'

type NameOf<Kind extends CardKind> = Exclude<keyof (typeof CARDS)[Kind], 'aspect' | 'approach'> & string

/** What of a card is read on its face, and in which order. */
interface Face<Name extends string> {
	/** Texts to read below the title. */
	lines: readonly Name[]
	/** Facts in a row below, the first of them strong. */
	facts: readonly Name[]
}

/** What matters most of each kind to whoever reads it, on the canvas and in the drawing. */
export const CARD_FACES: { readonly [Kind in CardKind]: Face<NameOf<Kind>> } = {
	change: { lines: ['from', 'to'], facts: ['status', 'horizon', 'due', 'owner', 'couldFail'] },
	evidence: { lines: ['forWhom', 'conditions'], facts: ['strength'] },
	support_need: { lines: ['who'], facts: ['urgency', 'kind'] },
	provider: { lines: ['offers'], facts: ['rooted', 'until'] },
	decision: { lines: ['chosen', 'why'], facts: ['decidedOn', 'decidedBy', 'reviewOn'] },
	response: { lines: ['answer'], facts: ['status', 'confidence', 'reviewOn'] },
	learner_check: { lines: ['safeguard'], facts: ['risk', 'group', 'owner'] },
}
