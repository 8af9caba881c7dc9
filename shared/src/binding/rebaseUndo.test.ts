import type { Replica } from '../testing/replica.js'
import type { MapShape } from '../model/shapes/map.js'
import { afterEach, describe, expect, test } from 'vitest'
import { board, closeBoards, get, judge, put, remove, set } from '../testing/board.js'
import { geo } from '../testing/records.js'
import { meet } from '../testing/replica.js'

afterEach(closeBoards)

describe('undo', () => {
	/** What tldraw's history does on undo: the step's diff, reversed. */
	const undo = (target: Replica, step: () => void) => {
		const diff = target.store.extractingChanges(step)
		return () =>
			target.store.applyDiff(
				{
					added: diff.removed,
					removed: diff.added,
					updated: Object.fromEntries(
						Object.entries(diff.updated).map(([id, [from, to]]) => [id, [to, from]]),
					) as typeof diff.updated,
				},
				{ ignoreEphemeralKeys: true },
			)
	}

	test("[UNDO-1] undoing a move keeps a colleague's later colour", () => {
		const [alice, bob] = board('leader', 'member')
		put(alice, geo('a'))
		meet(alice, bob)
		const back = undo(alice, () => set(alice, 'shape:a', { x: 500 }))
		meet(alice, bob)
		set(bob, 'shape:a', { props: { ...get(bob, 'shape:a').props, color: 'red' } })
		meet(alice, bob)
		back()
		meet(alice, bob)
		expect(get(bob, 'shape:a')).toMatchObject({ x: 0, props: { color: 'red' } })
	})

	test("[UNDO-1] undoing a verdict keeps a colleague's verdict on another cell, and her later one on the same", () => {
		const [alice, bob] = board('leader', 'member')
		const back = undo(alice, () => judge(alice, 'grading:blended_learning', 'blocks'))
		meet(alice, bob)
		judge(bob, 'scheduling:blended_learning', 'supports')
		meet(alice, bob)
		back()
		meet(alice, bob)
		expect(Object.keys(get<MapShape>(bob, 'shape:map').props.cells)).toEqual(['scheduling:blended_learning'])
		const again = undo(alice, () => judge(alice, 'grading:blended_learning', 'blocks'))
		meet(alice, bob)
		judge(bob, 'grading:blended_learning', 'supports')
		meet(alice, bob)
		again()
		expect(get<MapShape>(alice, 'shape:map').props.cells['grading:blended_learning']?.fit).toBe('supports')
	})

	test('[UNDO-2] undoing a move does not bring back what a colleague deleted', () => {
		const [alice, bob] = board('leader', 'member')
		put(alice, geo('a'))
		meet(alice, bob)
		const back = undo(alice, () => set(alice, 'shape:a', { x: 500 }))
		meet(alice, bob)
		remove(bob, 'shape:a')
		meet(alice, bob)
		back()
		meet(alice, bob)
		expect(get(alice, 'shape:a')).toBeUndefined()
		expect(get(bob, 'shape:a')).toBeUndefined()
	})
})
