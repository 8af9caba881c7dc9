import type { ImpedimentShape } from '../model/shapes/impediment.js'
import { afterEach, describe, expect, test } from 'vitest'
import { recordsOf } from '../board/layout.js'
import { board, closeBoards, get, put, remove, set } from '../testing/board.js'
import { geo, impediment } from '../testing/records.js'
import { meet } from '../testing/replica.js'

afterEach(closeBoards)

describe('layers', () => {
	test('[RIGHTS-1] an impediment lies in the leaders layer until it is published, and reaches no member before', () => {
		const [alice, bob] = board('leader', 'member')
		put(alice, impediment('i', { statement: 'Seat-time rule' }))
		meet(alice, bob)
		expect(recordsOf(alice.docs.leaders!).has('shape:i')).toBe(true)
		expect(get(bob, 'shape:i')).toBeUndefined()
		const shape = get<ImpedimentShape>(alice, 'shape:i')
		put(alice, { ...shape, props: { ...shape.props, visibility: 'team' } })
		meet(alice, bob)
		expect(recordsOf(alice.docs.leaders!).has('shape:i')).toBe(false)
		expect(get<ImpedimentShape>(bob, 'shape:i').props.statement).toBe('Seat-time rule')
	})

	test("[RIGHTS-2] a member's changes to an impediment are taken back, and she is told", () => {
		const [alice, bob] = board('leader', 'member')
		put(alice, impediment('i', { visibility: 'team', statement: 'Contract' }))
		meet(alice, bob)
		set(bob, 'shape:i', { x: 500 })
		bob.binding.flush()
		expect(get(bob, 'shape:i').x).toBe(0)
		remove(bob, 'shape:i')
		put(bob, impediment('mine', { visibility: 'team' }), impediment('hidden'))
		meet(alice, bob)
		expect(get(bob, 'shape:i')).toBeDefined()
		expect(get(bob, 'shape:mine')).toBeUndefined()
		expect(get(alice, 'shape:mine')).toBeUndefined()
		expect(get(bob, 'shape:hidden')).toBeUndefined()
		expect(new Set(bob.refused)).toEqual(new Set(['shape:i', 'shape:mine', 'shape:hidden']))
	})

	test('[RIGHTS-2] a viewer changes nothing', () => {
		const [alice, viewer] = board('leader', 'viewer')
		const before = viewer.records()
		put(viewer, geo('a'))
		set(viewer, 'shape:map', { x: 9 })
		meet(alice, viewer)
		expect(viewer.records()).toEqual(before)
		expect(alice.records()).toEqual(before)
	})

	test('[RIGHTS-3] an impediment is not hidden by a record of the same id in the canvas layer', () => {
		const [alice, bob] = board('leader', 'member')
		put(alice, impediment('i', { visibility: 'team' }))
		alice.binding.flush()
		put(bob, geo('i'))
		meet(alice, bob)
		for (const one of [alice, bob]) expect((get(one, 'shape:i') as { type: string }).type).toBe('impediment')
	})
})
