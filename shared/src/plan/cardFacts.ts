import { CARDS } from '../model/cards.js'
import { isDate } from '../model/fields.js'
import type { Field } from '../model/fields.js'
import type { CardShape } from '../model/shapes/card.js'
import { cardText } from '../text/canvas.js'
import { cardCodeLabel } from '../text/cardCodes.js'
import { cardFieldTexts } from '../text/cardFields.js'
import { cardsText } from '../text/cards.js'
import type { FieldText } from '../text/fields.js'
import { CARD_FACES } from './cardFaces.js'
import { dayWords } from './dayWords.js'

/** A fact on the face of a card, in words. */
export interface Fact {
	name: string
	words: string
	/** Nobody has said it yet, and it is missed. */
	missing?: true
}

const DATES: Readonly<Record<string, (day: string) => string>> = {
	due: (day) => cardsText.due(day),
	until: (day) => cardsText.until(day),
	decidedOn: (day) => cardsText.decidedOn(day),
	reviewOn: (day) => cardsText.review(day),
}

/** Facts whose word alone could be about anything. */
const ABOUT: ReadonlySet<string> = new Set(['strength', 'risk'])

/** What the face of a card says in its last row. */
export function factsOf({ type, props }: Pick<CardShape, 'type' | 'props'>): Fact[] {
	const fields = CARDS[type] as Readonly<Record<string, Field>>
	const texts = cardFieldTexts[type] as Readonly<Record<string, FieldText>>
	const values = props as unknown as Readonly<Record<string, unknown>>
	return CARD_FACES[type].facts.flatMap((name): Fact[] => {
		const word = wordsOf(name, fields[name]!, values[name])
		const label = word && ABOUT.has(name) && texts[name]?.label
		const words = label ? cardsText.about(label, word) : word
		if (words !== '') return [{ name, words }]
		return name === 'owner' ? [{ name, words: cardText.noOwner, missing: true }] : []
	})
}

function wordsOf(name: string, field: Field, value: unknown): string {
	if (field.type === 'codes') {
		const chosen = field.codes.filter((code) => (value as Readonly<Record<string, true>>)[code])
		const groups = chosen.map((code) => cardCodeLabel(field.codes, code)).join(', ')
		return groups && cardsText.couldFail(groups)
	}
	if (typeof value !== 'string' || value === '') return ''
	if (field.type === 'code') return value === 'not_planned' ? '' : cardCodeLabel(field.codes, value)
	if (field.type === 'date') return isDate(value) ? (DATES[name]?.(dayWords(value)) ?? value) : ''
	return value
}
