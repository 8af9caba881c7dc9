import { CARDS, CARD_KINDS } from '@groundwork/shared/model/cards'
import type { Field } from '@groundwork/shared/model/fields'
import { cardCodeLabel } from '@groundwork/shared/text/cardCodes'
import { codeLabel } from '@groundwork/shared/text/codes'
import { expect, test } from 'vitest'
import { FACES } from './faces'

test.each(CARD_KINDS)('every code on the face of a %s is read as in its form', (kind) => {
	const fields: Readonly<Record<string, Field>> = CARDS[kind]
	for (const name of FACES[kind].facts) {
		const field = fields[name]!
		if (field.type !== 'code' && field.type !== 'codes') continue
		for (const code of field.codes) {
			expect(cardCodeLabel(field.codes, code)).not.toBe(code)
			expect(cardCodeLabel(field.codes, code)).toBe(codeLabel(field.codes, code))
		}
	}
})
