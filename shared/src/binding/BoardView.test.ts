import { createShapeId } from '@tldraw/tlschema'
import type { TLRecord, TLShape, TLShapeId } from '@tldraw/tlschema'
import type { IndexKey } from '@tldraw/utils'
import { describe, expect, test } from 'vitest'
import { arrow, arrowBinding, geo, page } from '../testing/records.js'
import { random } from '../testing/random.js'
import { BoardView } from './BoardView.js'

const changes = (...records: TLRecord[]) => new Map(records.map((record) => [record.id as string, record]))
const gone = (...ids: string[]) => new Map(ids.map((id) => [id, undefined]))
const shown = (view: BoardView, id: string) => view.get(id) as TLShape | undefined

describe('BoardView', () => {
	test('[VIEW-1] a board without records shows a document and one page', () => {
		const view = new BoardView()
		expect([...view.ids()].toSorted()).toEqual(['document:document', 'page:page'])
	})

	test('[VIEW-1] the stand-in page goes when a real one arrives', () => {
		const view = new BoardView()
		view.update(changes(page('page:b', 'a1')))
		expect([...view.ids()].toSorted()).toEqual(['document:document', 'page:b'])
	})

	test('[VIEW-2] a shape whose parent was deleted is shown on the first page, and goes home when the parent returns', () => {
		const view = new BoardView()
		const frame = geo('frame')
		view.update(changes(page('page:page', 'a1'), frame, geo('child', { parentId: frame.id })))
		view.update(gone(frame.id))
		expect(shown(view, 'shape:child')?.parentId).toBe('page:page')
		view.update(changes(frame))
		expect(shown(view, 'shape:child')?.parentId).toBe('shape:frame')
	})

	test('[VIEW-3] shapes inside each other are opened at the smallest id', () => {
		const view = new BoardView()
		const ids = ['a', 'b', 'c'].map((name) => createShapeId(name))
		view.update(
			changes(
				page('page:page', 'a1'),
				...ids.map((id, i) => geo(id.slice(6), { parentId: ids[(i + 1) % 3]! })),
			),
		)
		expect(ids.map((id) => shown(view, id)?.parentId)).toEqual(['page:page', ids[2], ids[0]])
	})

	test('[VIEW-3] a shape that is its own parent is shown on the first page', () => {
		const view = new BoardView()
		view.update(changes(page('page:page', 'a1'), geo('a', { parentId: createShapeId('a') })))
		expect(shown(view, 'shape:a')?.parentId).toBe('page:page')
	})

	test('[VIEW-4] a chain of 20,000 parents is shown and never deeper than 65', () => {
		const view = new BoardView()
		const chain = Array.from({ length: 20_000 }, (_, i) =>
			geo(`n${i}`, i === 0 ? {} : { parentId: createShapeId(`n${i - 1}`) }),
		)
		view.update(changes(page('page:page', 'a1'), ...chain))
		for (const { id } of [chain[0]!, chain[64]!, chain[500]!, chain.at(-1)!])
			expect(depth(view, id)).toBeLessThanOrEqual(65)
	})

	test('[VIEW-5] a connector is shown while both its ends are', () => {
		const view = new BoardView()
		const binding = arrowBinding('x', createShapeId('arrow'), createShapeId('box'))
		view.update(changes(page('page:page', 'a1'), binding, arrow('arrow')))
		expect(view.get(binding.id)).toBeUndefined()
		view.update(changes(geo('box')))
		expect(view.get(binding.id)).toBe(binding)
		view.update(gone('shape:box'))
		expect(view.get(binding.id)).toBeUndefined()
	})

	test('[VIEW-5] a connector that is no arrow is not shown: tldraw asks it for the ends of an arrow', () => {
		const view = new BoardView()
		const binding = arrowBinding('x', createShapeId('box'), createShapeId('other'))
		view.update(changes(page('page:page', 'a1'), binding, geo('box'), geo('other')))
		expect(view.get(binding.id)).toBeUndefined()
	})

	test('[VIEW-6] siblings at one index stand in the order of their ids, and apart from the next', () => {
		const view = new BoardView()
		view.update(
			changes(page('page:page', 'a1'), geo('b'), geo('a'), geo('c'), geo('d', { index: 'a2' as IndexKey })),
		)
		const indices = ['a', 'b', 'c', 'd'].map((name) => shown(view, `shape:${name}`)!.index)
		expect(indices[0]).toBe('a1')
		expect(indices[3]).toBe('a2')
		expect([...indices].toSorted()).toEqual(indices)
		expect(new Set(indices).size).toBe(4)
		view.update(gone('shape:b', 'shape:c'))
		expect(shown(view, 'shape:a')?.index).toBe('a1')
	})

	test.each(Array.from({ length: 20 }, (_, i) => i + 1))(
		'[VIEW-7] after any changes it equals one made afresh (seed %i)',
		(seed) => {
			const { int, chance, pick } = random(seed)
			const ids: TLShapeId[] = Array.from({ length: 20 }, (_, i) =>
				createShapeId(`s${String(i).padStart(2, '0')}`),
			)
			const pages = ['page:page', 'page:b']
			const view = new BoardView()
			const records = new Map<string, TLRecord>()
			for (let step = 0; step < 400; step++) {
				const batch = new Map<string, TLRecord | undefined>()
				for (let k = 0; k <= int(3); k++) {
					const id = pick(ids)
					if (chance(0.2)) batch.set(id, undefined)
					else if (chance(0.15)) {
						const binding = arrowBinding(id.slice(6), id, pick(ids))
						batch.set(binding.id, chance(0.3) ? undefined : binding)
					} else if (chance(0.05)) {
						const leaf = pick(pages)
						batch.set(leaf, chance(0.5) ? undefined : page(leaf, pick(['a1', 'a2'])))
					} else {
						const parentId = (chance(0.4) ? pick(pages) : pick(ids)) as TLShape['parentId']
						const make = chance(0.5) ? arrow : geo
						batch.set(id, make(id.slice(6), { parentId, index: `a${int(4)}` as IndexKey, x: step }))
					}
				}
				for (const [id, record] of batch) {
					if (record) records.set(id, record)
					else records.delete(id)
				}
				view.update(batch)
			}
			const fresh = new BoardView()
			fresh.update(records)
			const content = (v: BoardView) =>
				Object.fromEntries([...v.ids()].toSorted().map((id) => [id, v.get(id)]))
			expect(content(view)).toEqual(content(fresh))
			for (const id of view.ids()) {
				const record = view.get(id)!
				if (record.typeName === 'shape') expect(view.get(record.parentId), `${id}'s parent`).toBeDefined()
				if (record.typeName === 'binding') expect(view.get(record.toId), `${id}'s end`).toBeDefined()
			}
		},
	)
})

function depth(view: BoardView, id: string): number {
	let steps = 0
	for (let current = view.get(id); current?.typeName === 'shape'; current = view.get(current.parentId))
		steps++
	return steps
}
