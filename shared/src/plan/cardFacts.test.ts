import { CARDS, CARD_KINDS } from '../model/cards.js'
import type { Field } from '../model/fields.js'
import { cardCodeLabel } from '../text/cardCodes.js'
import { codeLabel } from '../text/codes.js'
import { expect, test } from 'vitest'
import { CARD_FACES } from './cardFaces.js'

test.each(CARD_KINDS)('every code on the face of a %s is read as in its form', (kind) => {
	const fields: Readonly<Record<string, Field>> = CARDS[kind]
	for (const name of CARD_FACES[kind].facts) {
		const field = fields[name]!
		if (field.type !== 'code' && field.type !== 'codes') continue
		for (const code of field.codes) {
			expect(cardCodeLabel(field.codes, code)).not.toBe(code)
			expect(cardCodeLabel(field.codes, code)).toBe(codeLabel(field.codes, code))
		}
	}
})
