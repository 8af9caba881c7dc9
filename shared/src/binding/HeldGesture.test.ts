import type { TLShape } from '@tldraw/tlschema'
import type { ChangeShape } from '../model/shapes/card.js'
import { afterEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { gesturesOf, recordsOf } from '../board/layout.js'
import { board, closeBoards, get, put, remove, set } from '../testing/board.js'
import { change, geo, impediment } from '../testing/records.js'
import type { Replica } from '../testing/replica.js'
import { createReplica, deliver, meet } from '../testing/replica.js'

afterEach(closeBoards)

const names = ['a', 'b', 'c', 'd', 'e']
const place = (replica: Replica, name: string) => {
	const { x, y, rotation } = get(replica, `shape:${name}`)
	return { x, y, rotation }
}

/** A team with five shapes in a row. */
function team() {
	const [alice, bob] = board('leader', 'member')
	put(alice, ...names.map((name, i) => geo(name, { x: i * 100, y: 50 })))
	meet(alice, bob)
	return { alice, bob }
}

function shift(replica: Replica, dx: number, dy: number, some = names) {
	replica.store.put(
		some.map((name) => {
			const shape = get(replica, `shape:${name}`)
			return { ...shape, x: shape.x + dx, y: shape.y + dy }
		}),
	)
}

describe('a gesture', () => {
	test('[GEST-1] of several shapes is seen by the others while it lasts, and costs a few bytes a frame', () => {
		const { alice, bob } = team()
		const sizes: number[] = []
		alice.docs.canvas!.on('update', (update: Uint8Array) => sizes.push(update.length))
		for (let i = 1; i <= 10; i++) {
			shift(alice, 1.5, 0.25)
			alice.binding.frame()
			deliver(alice, bob)
			expect(place(bob, 'c')).toEqual({ x: 200 + i * 1.5, y: 50 + i * 0.25, rotation: 0 })
		}
		expect(Math.max(...sizes.slice(3))).toBeLessThan(60)
		expect(recordsOf(bob.docs.canvas!).toJSON()['shape:c']).not.toHaveProperty('@')
		alice.binding.flush()
		expect(gesturesOf(alice.docs.canvas!).size).toBe(0)
		meet(alice, bob)
		expect(bob.records()).toEqual(alice.records())
		expect(place(bob, 'e')).toEqual({ x: 415, y: 52.5, rotation: 0 })
	})

	test('[GEST-2] that turns and grows shapes shows them within half a unit, and ends exactly', () => {
		const { alice, bob } = team()
		for (let i = 1; i <= 6; i++) {
			const angle = i / 10
			alice.store.put(
				names.map((name, k) => {
					const shape = get(alice, `shape:${name}`)
					return {
						...shape,
						x: 250 + Math.cos(angle) * (k * 100 - 250),
						y: 50 + Math.sin(angle) * (k * 100 - 250),
						rotation: angle,
						props: { ...shape.props, w: 100 + i * 10 } as never,
					}
				}),
			)
			alice.binding.frame()
			deliver(alice, bob)
			for (const name of names) {
				const [seen, wanted] = [get(bob, `shape:${name}`), get(alice, `shape:${name}`)]
				expect(Math.abs(seen.x - wanted.x)).toBeLessThanOrEqual(0.5)
				expect(Math.abs(seen.y - wanted.y)).toBeLessThanOrEqual(0.5)
				expect(seen.rotation).toBeCloseTo(wanted.rotation, 3)
				expect((seen.props as { w: number }).w).toBeCloseTo(100 + i * 10, 3)
			}
		}
		alice.binding.flush()
		meet(alice, bob)
		expect(bob.records()).toEqual(alice.records())
	})

	test('[GEST-3] whose client dies leaves every shape in one place, the same for all, free to be moved by others', () => {
		const { alice, bob } = team()
		shift(alice, 40, 0)
		alice.binding.frame()
		deliver(alice, bob)
		const late = createReplica('member', bob)
		for (const one of [bob, late]) expect(place(one, 'a')).toEqual({ x: 40, y: 50, rotation: 0 })
		set(bob, 'shape:a', { x: 7 })
		meet(bob, late)
		for (const one of [bob, late]) {
			expect(place(one, 'a')).toEqual({ x: 7, y: 50, rotation: 0 })
			expect(place(one, 'b')).toEqual({ x: 140, y: 50, rotation: 0 })
		}
		late.dispose()
	})

	test('[GEST-4] goes on while somebody else recolours, moves or deletes one of its shapes', () => {
		const { alice, bob } = team()
		shift(alice, 10, 0)
		alice.binding.frame()
		set(bob, 'shape:a', { props: { ...get(bob, 'shape:a').props, color: 'red' } as never })
		remove(bob, 'shape:b')
		set(bob, 'shape:c', { x: 999 })
		bob.binding.flush()
		deliver(bob, alice)
		alice.binding.frame()
		expect(get(alice, 'shape:a')).toMatchObject({ x: 10, props: { color: 'red' } })
		expect(get(alice, 'shape:b')).toBeUndefined()
		expect(get(alice, 'shape:c').x).toBe(210)
		expect(gesturesOf(alice.docs.canvas!).size).toBe(2)
		shift(alice, 10, 0, ['a', 'c', 'd', 'e'])
		alice.binding.frame()
		deliver(alice, bob)
		expect(place(bob, 'a').x).toBe(20)
		expect(place(bob, 'c').x).toBe(999)
		alice.binding.flush()
		meet(alice, bob)
		expect(bob.records()).toEqual(alice.records())
		expect(get(bob, 'shape:a')).toMatchObject({ x: 20, props: { color: 'red' } })
		expect(get(bob, 'shape:b')).toBeUndefined()
		expect(place(bob, 'c').x).toBe(220)
	})

	test('[GEST-4] and what somebody types into one of its cards is there once', () => {
		const { alice, bob } = team()
		put(alice, change('card', { title: 'Blocks' }))
		meet(alice, bob)
		shift(alice, 10, 0, ['a', 'card'])
		alice.binding.frame()
		const card = get<ChangeShape>(bob, 'shape:card')
		put(bob, { ...card, props: { ...card.props, title: 'Two blocks' } })
		bob.binding.flush()
		deliver(bob, alice)
		shift(alice, 10, 0, ['a', 'card'])
		alice.binding.frame()
		alice.binding.flush()
		meet(alice, bob)
		for (const one of [alice, bob]) {
			expect(get<ChangeShape>(one, 'shape:card').props.title).toBe('Two blocks')
			expect(get(one, 'shape:card').x).toBe(20)
		}
	})

	test('[GEST-5] ends with any other change, in the same update', () => {
		const { alice, bob } = team()
		shift(alice, 10, 0)
		alice.binding.frame()
		let updates = 0
		alice.docs.canvas!.on('update', () => updates++)
		put(alice, geo('new'))
		shift(alice, 5, 0, ['a'])
		alice.binding.frame()
		expect(updates).toBe(1)
		deliver(alice, bob)
		expect(place(bob, 'a').x).toBe(15)
		expect(gesturesOf(bob.docs.canvas!).size).toBe(0)
	})

	test('[GEST-6] two people with the same shapes in hand end where the last to let go has them', () => {
		const { alice, bob } = team()
		shift(alice, 10, 0)
		alice.binding.frame()
		shift(bob, 0, 30)
		bob.binding.frame()
		deliver(alice, bob)
		deliver(bob, alice)
		alice.binding.frame()
		bob.binding.frame()
		alice.binding.flush()
		deliver(alice, bob)
		bob.binding.flush()
		meet(alice, bob)
		expect(bob.records()).toEqual(alice.records())
		expect(place(alice, 'd')).toEqual({ x: 300, y: 80, rotation: 0 })
	})

	test('[RIGHTS-2] of somebody who loses the right to write stays where the others saw it, and nothing of it is sent any more', () => {
		const { alice, bob } = team()
		shift(bob, 10, 0)
		bob.binding.frame()
		deliver(bob, alice)
		bob.role = 'viewer'
		let sent = 0
		bob.docs.canvas!.on(
			'update',
			(_update: Uint8Array, origin: unknown) => (sent += origin === 'network' ? 0 : 1),
		)
		shift(bob, 10, 0)
		bob.binding.frame()
		bob.binding.flush()
		expect(sent).toBe(0)
		for (const one of [alice, bob]) expect(place(one, 'a').x).toBe(10)
		expect(new Set(bob.refused)).toEqual(new Set(names.map((name) => `shape:${name}`)))
	})

	test('[GEST-7] that is malformed moves nothing', () => {
		const { alice, bob } = team()
		const gestures = gesturesOf(bob.docs.canvas!)
		const hostile: [unknown, unknown][] = [
			['text', 'text'],
			[
				[1, 'a', 0],
				[1, 'x'],
			],
			[
				[1, 'a', 0],
				[1, Infinity, 0],
			],
			[
				[1, 'a', {}],
				[1, 5, 5, 1, 0, 0, 1, 0, 1, 1, [['q']]],
			],
			[
				[Number.MAX_VALUE, 'a', 0],
				[Number.MAX_VALUE, 1, 1],
			],
		]
		bob.docs.canvas!.transact(() => {
			for (const [i, [header, frame]] of hostile.entries()) {
				gestures.set(String(i), header)
				gestures.set(`${i}.`, frame)
			}
		})
		const before = alice.records()
		deliver(bob, alice)
		alice.binding.frame()
		expect(alice.records()).toEqual(before)
		shift(alice, 10, 0)
		alice.binding.frame()
		alice.binding.flush()
		meet(alice, bob)
		expect(place(bob, 'a').x).toBe(10)
	})

	test('[GEST-8] hardly makes the document grow: twenty drags of five shapes leave less than one frame each', () => {
		const { alice } = team()
		const size = () => Y.encodeStateAsUpdate(alice.docs.canvas!).length
		const drag = () => {
			for (let i = 0; i < 30; i++) {
				shift(alice, 1, 0)
				alice.binding.frame()
			}
			alice.binding.flush()
		}
		drag()
		const before = size()
		for (let i = 0; i < 20; i++) drag()
		expect((size() - before) / 20).toBeLessThan(100)
	})

	test('[GEST-9] of one shape is written as it goes', () => {
		const { alice, bob } = team()
		shift(alice, 10, 0, ['a'])
		alice.binding.frame()
		expect(gesturesOf(alice.docs.canvas!).size).toBe(0)
		deliver(alice, bob)
		expect(place(bob, 'a').x).toBe(10)
	})

	test('[GEST-10] of shapes and of impediments goes on in each layer of rights', () => {
		const [alice, bob] = board('leader', 'member')
		put(alice, geo('a'), geo('b'))
		put(alice, impediment('pin', { visibility: 'team' }))
		meet(alice, bob)
		const all = ['shape:a', 'shape:b', 'shape:pin'] as TLShape['id'][]
		alice.store.put(all.map((id) => ({ ...get(alice, id), x: 33 })))
		alice.binding.frame()
		deliver(alice, bob)
		for (const id of all) expect(get(bob, id).x).toBe(33)
		alice.binding.flush()
		meet(alice, bob)
		expect(bob.records()).toEqual(alice.records())
	})
})
