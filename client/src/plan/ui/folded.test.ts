import { expect, test } from 'vitest'
import { findFolded, folded } from './folded'

test('capitals and accents fold away', () => {
	expect(folded('ÉVALUATION Ñandú')).toBe('evaluation nandu')
})

test('a match is found where it stands in the text as it is written', () => {
	const text = 'Für Évaluations'
	const found = findFolded(text, 'evalu')
	expect(found && text.slice(found.from, found.to)).toBe('Évalu')
})

test('accents written as signs of their own belong to the letter before', () => {
	const text = 'e\u0301tude'
	const found = findFolded(text, 'et')
	expect(found && text.slice(found.from, found.to)).toBe('e\u0301t')
})

test('signs outside the basic plane are not torn', () => {
	const text = '🎓 grades'
	const found = findFolded(text, 'grades')
	expect(found && text.slice(found.from, found.to)).toBe('grades')
})
