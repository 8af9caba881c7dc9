import { cardDefaults } from '@groundwork/shared/model/shapes/card'
import type { TLShape } from 'tldraw'
import { expect, test } from 'vitest'
import { fittingCard } from './fittingCard'

const change = (props: object) => ({ type: 'change', props }) as unknown as TLShape

test('a card from elsewhere keeps what this program knows, and loses what it does not', () => {
	const known = { ...cardDefaults('change'), title: 'Two blocks', status: 'agreed' }
	expect(fittingCard(change(known)).props).toEqual(known)
	const { owner: _missing, ...partly } = known
	expect(fittingCard(change({ ...partly, horizon: 'in_a_century', mood: 'good' })).props).toEqual(known)
})
