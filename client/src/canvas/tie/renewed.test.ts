import type { TieShape } from '@groundwork/shared/model/shapes/tie'
import { createShapeId } from 'tldraw'
import type { TLContent, TLShape } from 'tldraw'
import { expect, test } from 'vitest'
import { renewed } from './renewed'
import { tieKey } from './ties'

const [a, b, elsewhere, tie] = ['a', 'b', 'elsewhere', 'tie'].map((name) => createShapeId(name)) as [
	ReturnType<typeof createShapeId>,
	ReturnType<typeof createShapeId>,
	ReturnType<typeof createShapeId>,
	ReturnType<typeof createShapeId>,
]

const contentWith = (to: typeof a): TLContent =>
	({
		shapes: [
			{ id: a, type: 'change', parentId: 'page:page', props: {} },
			{ id: b, type: 'evidence', parentId: 'page:page', props: {} },
			{
				id: tie,
				type: 'tie',
				parentId: 'page:page',
				props: { meaning: 'requires', from: { kind: 'card', card: a }, to: { kind: 'card', card: to } },
			},
		],
		rootShapeIds: [a, b, tie],
		assets: [],
		bindings: [],
	}) as unknown as TLContent

const tieOf = (shapes: readonly TLShape[]) => shapes[2] as unknown as TieShape

test('a copied tie leads to the copies of its ends', () => {
	const { shapes, rootShapeIds } = renewed(contentWith(b))
	expect(rootShapeIds).toEqual(shapes.map(({ id }) => id))
	expect(new Set([a, b, tie, ...rootShapeIds]).size).toBe(6)
	expect(tieOf(shapes).props).toEqual({
		meaning: 'requires',
		from: { kind: 'card', card: shapes[0]!.id },
		to: { kind: 'card', card: shapes[1]!.id },
	})
})

test('an end that was not copied stays what it was', () => {
	expect(tieOf(renewed(contentWith(elsewhere)).shapes).props.to).toEqual({ kind: 'card', card: elsewhere })
})

test('ties that say the same of the same two have the same key, and the other way round another', () => {
	const { from, to } = tieOf(contentWith(b).shapes).props
	expect(tieKey({ meaning: 'requires', from, to })).toBe(
		tieKey({ meaning: 'requires', from: { ...from }, to }),
	)
	expect(tieKey({ meaning: 'requires', from, to })).not.toBe(
		tieKey({ meaning: 'requires', from: to, to: from }),
	)
	expect(tieKey({ meaning: 'requires', from, to })).not.toBe(tieKey({ meaning: 'evidences', from, to }))
})
