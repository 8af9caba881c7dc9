import { CARDS } from '@groundwork/shared/model/cards'
import type { Field } from '@groundwork/shared/model/fields'
import { isDate } from '@groundwork/shared/model/fields'
import type { CardShape } from '@groundwork/shared/model/shapes/card'
import { cardFieldTexts } from '@groundwork/shared/text/cardFields'
import { cardText } from '@groundwork/shared/text/canvas'
import { cardsText } from '@groundwork/shared/text/cards'
import { cardCodeLabel } from '@groundwork/shared/text/cardCodes'
import type { FieldText } from '@groundwork/shared/text/fields'
import { date } from '../../ui/when'
import { FACES } from './faces'

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
	return FACES[type].facts.flatMap((name): Fact[] => {
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
	// A day is the same day everywhere: read as UTC, written as UTC.
	if (field.type === 'date') return isDate(value) ? (DATES[name]?.(date(value, 'UTC')) ?? value) : ''
	return value
}
