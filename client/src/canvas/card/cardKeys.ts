import type { CardKind } from '@groundwork/shared/model/cards'

/** The keys that take up the tool for each kind of card; those of tldraw are taken. */
export const CARD_KEYS: Record<CardKind, string> = {
	change: 'c',
	evidence: 'shift+e',
	support_need: 'shift+s',
	provider: 'shift+p',
	decision: 'shift+c',
	response: 'shift+r',
	learner_check: 'shift+g',
}
