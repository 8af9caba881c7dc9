import { afterEach, describe, expect, test } from 'vitest'
import type { ChangeShape } from '../model/shapes/card.js'
import { newApproach } from '../model/shapes/map.js'
import type { MapShape } from '../model/shapes/map.js'
import { board, closeBoards, get, judge, put } from '../testing/board.js'
import { change, note } from '../testing/records.js'
import type { Replica } from '../testing/replica.js'
import { deliver, meet } from '../testing/replica.js'
import * as Y from 'yjs'

afterEach(closeBoards)

const titleOf = (who: Replica) => get<ChangeShape>(who, 'shape:c').props.title
function retitle(who: Replica, title: string): void {
	const card = get<ChangeShape>(who, 'shape:c')
	put(who, { ...card, props: { ...card.props, title } })
}
const noteOf = (who: Replica, cell: string) =>
	(get<MapShape>(who, 'shape:map').props.cells as Record<string, { note: string }>)[cell]?.note

/** A team with one card of that title. */
function team(title: string) {
	const [alice, bob] = board('leader', 'member')
	put(alice, change('c', { title }))
	meet(alice, bob)
	return { alice, bob }
}

describe('a plain text', () => {
	test('[TEXT-1] that two people type in at once keeps the letters of both', () => {
		const { alice, bob } = team('Two long blocks')
		retitle(alice, 'From autumn: Two long blocks')
		retitle(bob, 'Two very long blocks, daily')
		meet(alice, bob)
		expect(titleOf(bob)).toBe('From autumn: Two very long blocks, daily')
		expect(alice.records()).toEqual(bob.records())
	})

	test('[TEXT-9] that nobody began holds what two people began it with, and both go on in it', () => {
		const { alice, bob } = team('')
		retitle(alice, 'Blocks')
		retitle(bob, 'Periods')
		meet(alice, bob)
		const both = titleOf(alice)
		expect(['BlocksPeriods', 'PeriodsBlocks']).toContain(both)
		expect(titleOf(bob)).toBe(both)
		retitle(alice, titleOf(alice).replace('Blocks', 'Long blocks'))
		retitle(bob, titleOf(bob).replace('Periods', 'Short periods'))
		meet(alice, bob)
		expect(titleOf(alice)).toBe(both.replace('Blocks', 'Long blocks').replace('Periods', 'Short periods'))
		retitle(bob, '')
		meet(alice, bob)
		expect(titleOf(alice)).toBe('')
		retitle(alice, 'Anew')
		meet(alice, bob)
		expect(titleOf(bob)).toBe('Anew')
		expect(alice.records()).toEqual(bob.records())
	})

	test('[TEXT-9] so does the note of a cell that nobody had judged, beside the first verdict', () => {
		const [alice, bob, carol] = board('leader', 'member', 'member')
		const cell = 'grading:blended_learning'
		judge(alice, cell, 'unknown', 'Seat time.')
		judge(bob, cell, 'unknown', 'Report cards.')
		judge(carol, cell, 'blocks')
		meet(alice, bob, carol)
		for (const one of [alice, bob, carol]) {
			expect(noteOf(one, cell)).toContain('Seat time.')
			expect(noteOf(one, cell)).toContain('Report cards.')
			expect(get<MapShape>(one, 'shape:map').props.cells[cell]?.fit).toBe('blocks')
		}
		expect(alice.records()).toEqual(carol.records())
	})

	test('[TEXT-10] that others changed, and which is not shown yet, loses none of their letters', () => {
		const { alice, bob } = team('Two blocks')
		retitle(bob, 'Two long blocks')
		bob.binding.flush()
		// The letters are in alice's document, and not in her store.
		Y.applyUpdate(alice.docs.canvas!, Y.encodeStateAsUpdate(bob.docs.canvas!), 'network')
		expect(titleOf(alice)).toBe('Two blocks')
		retitle(alice, 'Two blocks!')
		alice.binding.flush()
		expect(titleOf(alice)).toBe('Two long blocks!')
		deliver(alice, bob)
		expect(titleOf(bob)).toBe('Two long blocks!')
	})

	test('[TEXT-10] nor does a rich one', () => {
		const [alice, bob] = board('leader', 'member')
		put(alice, note('n', 'Ask families'))
		meet(alice, bob)
		const write = (who: Replica, text: string) => {
			const shape = get(who, 'shape:n')
			put(who, { ...shape, props: { ...shape.props, richText: note('n', text).props.richText } })
		}
		write(bob, 'Ask all families')
		bob.binding.flush()
		Y.applyUpdate(alice.docs.canvas!, Y.encodeStateAsUpdate(bob.docs.canvas!), 'network')
		write(alice, 'Ask families first\nand students')
		meet(alice, bob)
		for (const one of [alice, bob])
			expect((get(one, 'shape:n').props as { richText: unknown }).richText).toEqual(
				note('n', 'Ask all families first\nand students').props.richText,
			)
	})

	test('[TEXT-1] of an approach keeps its name when two people name it at once, and loses it with the approach', () => {
		const [alice, bob] = board('leader', 'member')
		const name = (who: Replica, label: string) => {
			const map = get<MapShape>(who, 'shape:map')
			const approaches = {
				...map.props.approaches,
				own: newApproach({ code: 'other', label, index: 'a9' as never }),
			}
			put(who, { ...map, props: { ...map.props, approaches } })
		}
		name(alice, 'Studios')
		meet(alice, bob)
		name(alice, 'Our studios')
		name(bob, 'Studios and labs')
		meet(alice, bob)
		expect(get<MapShape>(bob, 'shape:map').props.approaches['own']?.label).toBe('Our studios and labs')
		expect(alice.records()).toEqual(bob.records())
	})
})
