import { expect, test } from 'vitest'
import { UNJUDGED } from '@groundwork/shared/model/shapes/map'
import type { MapApproach, MapShape } from '@groundwork/shared/model/shapes/map'
import type { GridCell, GridShape } from '@groundwork/shared/model/shapes/grid'
import type { ChangeShape } from '@groundwork/shared/model/shapes/card'
import { get, judge, put, recolour, remove, set } from '@groundwork/shared/testing/board'
import { frame } from '@groundwork/shared/testing/drawings'
import type { TLShape } from '@groundwork/shared/testing/drawings'
import { History } from '@groundwork/shared/testing/history'
import { change, geo, note } from '@groundwork/shared/testing/records'
import type { Replica } from '@groundwork/shared/testing/replica'
import { plainTextOf } from '../kit/richText'
import { inEveryOrder } from './inEveryOrder'

const PARENT = 'shape:frame' as TLShape['parentId']
const CELL = 'grading:blended_learning'

const textOf = (replica: Replica, id: string) =>
	plainTextOf((get(replica, id).props as { richText?: unknown }).richText)
const write = (replica: Replica, id: string, text: string) =>
	set(replica, id, {
		props: { ...get(replica, id).props, richText: note('text', text).props.richText } as TLShape['props'],
	})
const titleOf = (replica: Replica, id: string) => get<ChangeShape>(replica, id).props.title
const entitle = (replica: Replica, id: string, title: string) =>
	set(replica, id, { props: { ...get(replica, id).props, title } as TLShape['props'] })
const mapOf = (replica: Replica) => get<MapShape>(replica, 'shape:map').props
const setColumn = (replica: Replica, code: string, alter: Partial<MapApproach>) => {
	const map = get<MapShape>(replica, 'shape:map')
	const { approaches } = map.props
	const column = { ...approaches[code]!, ...alter }
	put(replica, { ...map, props: { ...map.props, approaches: { ...approaches, [code]: column } } })
}

const gridOf = (replica: Replica, id: string) => get<GridShape & TLShape>(replica, id).props
const fillIn = (replica: Replica, id: string, cell: string, fields: GridCell) => {
	const { cells } = gridOf(replica, id)
	set(replica, id, {
		props: { ...gridOf(replica, id), cells: { ...cells, [cell]: { ...cells[cell], ...fields } } },
	})
}

inEveryOrder((open) => {
	test('[MERGE-1] of a move and a recolouring both are kept', () => {
		const { alice, bob, meet } = open('leader', 'member')
		put(alice, geo('a'))
		meet()
		set(alice, 'shape:a', { x: 50, y: 60 })
		recolour(bob, 'shape:a', 'red')
		meet()
		expect(get(alice, 'shape:a')).toMatchObject({ x: 50, y: 60, props: { color: 'red' } })
		expect(alice.records()).toEqual(bob.records())
	})

	test('[TEXT-1] what two people type into one note is all there', () => {
		const { alice, bob, meet } = open('leader', 'member')
		put(alice, note('a', 'middle'))
		meet()
		write(alice, 'shape:a', 'start middle')
		write(bob, 'shape:a', 'middle end')
		meet()
		expect(textOf(alice, 'shape:a')).toBe('start middle end')
		expect(alice.records()).toEqual(bob.records())
	})

	test('[TEXT-1] what two people type into one title is all there', () => {
		const { alice, bob, meet } = open('leader', 'member')
		put(alice, change('a', { title: 'middle' }))
		meet()
		entitle(alice, 'shape:a', 'start middle')
		entitle(bob, 'shape:a', 'middle end')
		meet()
		expect(titleOf(alice, 'shape:a')).toBe('start middle end')
		expect(alice.records()).toEqual(bob.records())
	})

	test('[TEXT-9] of an empty text that two people begin at once both beginnings are there, each in one piece', () => {
		const { alice, bob, meet } = open('leader', 'member')
		put(alice, note('a'), change('b'))
		meet()
		for (const [replica, words] of [
			[alice, 'hers'],
			[bob, 'his'],
		] as const) {
			write(replica, 'shape:a', words)
			entitle(replica, 'shape:b', words)
		}
		meet()
		expect(['hershis', 'hishers']).toContain(textOf(alice, 'shape:a'))
		expect(['hershis', 'hishers']).toContain(titleOf(alice, 'shape:b'))
		expect(alice.records()).toEqual(bob.records())
	})

	test('[MERGE-2] the first verdict and the first note on a cell, given at once, both stand', () => {
		const { alice, bob, meet } = open('leader', 'member')
		judge(alice, CELL, 'blocks')
		judge(bob, CELL, 'unknown', 'Ask the district')
		meet()
		expect(mapOf(alice).cells[CELL]).toEqual({ ...UNJUDGED, fit: 'blocks', note: 'Ask the district' })
		expect(alice.records()).toEqual(bob.records())
	})

	test('[MERGE-2] two fields of one cell of a grid that nobody had filled in, written at once, both stand', () => {
		const { alice, bob, meet } = open('leader', 'member')
		fillIn(alice, 'shape:grid_who_and_when', '7:science', { dose: 'some_classes' })
		fillIn(bob, 'shape:grid_who_and_when', '7:science', { note: 'Asked both teams' })
		fillIn(bob, 'shape:grid_coexistence', 'volunteers:1', { grading: 'As before' })
		fillIn(alice, 'shape:grid_coexistence', 'volunteers:1', { schedule: 'Two mornings' })
		meet()
		expect(gridOf(alice, 'shape:grid_who_and_when').cells['7:science']).toEqual({
			dose: 'some_classes',
			note: 'Asked both teams',
		})
		expect(gridOf(alice, 'shape:grid_coexistence').cells['volunteers:1']).toEqual({
			grading: 'As before',
			schedule: 'Two mornings',
		})
		expect(alice.records()).toEqual(bob.records())
	})

	test('[TEXT-9] of one text of a cell of a grid that two people begin at once both beginnings are there', () => {
		const { alice, bob, meet } = open('leader', 'member')
		fillIn(alice, 'shape:grid_families', 'families:why', { text: 'hers' })
		fillIn(bob, 'shape:grid_families', 'families:why', { text: 'his' })
		meet()
		const { text } = gridOf(alice, 'shape:grid_families').cells['families:why']!
		expect(['hershis', 'hishers']).toContain(text)
		expect(alice.records()).toEqual(bob.records())
	})

	test('[MERGE-5] a deletion wins over a move, a recolouring and a text', () => {
		const { alice, bob, meet } = open('leader', 'member')
		put(alice, geo('a'), geo('b'), note('c', 'text'))
		meet()
		for (const id of ['shape:a', 'shape:b', 'shape:c']) remove(alice, id)
		set(bob, 'shape:a', { x: 99 })
		recolour(bob, 'shape:b', 'red')
		write(bob, 'shape:c', 'text and more')
		meet()
		for (const id of ['shape:a', 'shape:b', 'shape:c']) expect(get(bob, id)).toBeUndefined()
		expect(alice.records()).toEqual(bob.records())
	})

	test('[VIEW-2] what somebody puts into a frame that somebody else deletes is shown on the page', () => {
		const { alice, bob, meet } = open('leader', 'member')
		put(alice, frame('frame'), note('b'))
		meet()
		remove(alice, 'shape:frame')
		put(bob, note('a', 'new', { parentId: PARENT }))
		set(bob, 'shape:b', { parentId: PARENT })
		meet()
		for (const id of ['shape:a', 'shape:b']) expect(get(alice, id)).toMatchObject({ parentId: 'page:page' })
		expect(alice.records()).toEqual(bob.records())
	})

	test('[MERGE-6] what one person moves while another puts it into a frame stays where the frame has it', () => {
		const { alice, bob, meet } = open('leader', 'member')
		put(alice, frame('frame', { x: 1000, y: 1000 }), geo('a', { x: 1010, y: 1010 }))
		meet()
		set(alice, 'shape:a', { parentId: PARENT, x: 10, y: 10 })
		set(bob, 'shape:a', { x: 1100, y: 1100 })
		meet()
		expect(get(bob, 'shape:a')).toMatchObject({ parentId: PARENT, x: 10, y: 10 })
		expect(alice.records()).toEqual(bob.records())
	})

	test('[MERGE-7] of two values for one property one stands, the same for everybody', () => {
		const { alice, bob, meet } = open('leader', 'member')
		put(alice, geo('a'))
		meet()
		recolour(alice, 'shape:a', 'red')
		recolour(bob, 'shape:a', 'blue')
		meet()
		expect(['red', 'blue']).toContain((get(alice, 'shape:a').props as { color?: string }).color)
		expect(alice.records()).toEqual(bob.records())
	})

	test('[VALUE-2] of a drag to the right and one downwards one stands, and never a mixture', () => {
		const { alice, bob, meet } = open('leader', 'member')
		put(alice, geo('a'))
		meet()
		set(alice, 'shape:a', { x: 100 })
		set(bob, 'shape:a', { y: 100 })
		meet()
		const { x, y } = get(alice, 'shape:a')
		expect([
			[100, 0],
			[0, 100],
		]).toContainEqual([x, y])
		expect(alice.records()).toEqual(bob.records())
	})

	test('[MERGE-8] a deletion taken back brings the shape back as it was deleted, without what was done to it meanwhile', () => {
		const { alice, bob, meet } = open('leader', 'member')
		put(alice, geo('a'))
		meet()
		const history = new History(alice.store)
		remove(alice, 'shape:a')
		alice.binding.flush()
		recolour(bob, 'shape:a', 'red')
		history.undo()
		meet()
		expect(get(bob, 'shape:a')).toMatchObject({ props: { color: 'black' } })
		expect(alice.records()).toEqual(bob.records())
		history.dispose()
	})

	test('[MERGE-1] of two columns that two people move both stand where they were put', () => {
		const { alice, bob, meet } = open('leader', 'member')
		setColumn(alice, 'blended_learning', { index: 'a8' as MapApproach['index'] })
		setColumn(bob, 'dual_enrollment', { index: 'a9' as MapApproach['index'] })
		meet()
		expect(mapOf(alice).approaches['blended_learning']?.index).toBe('a8')
		expect(mapOf(alice).approaches['dual_enrollment']?.index).toBe('a9')
		expect(alice.records()).toEqual(bob.records())
	})

	test('[MERGE-4] a column that one person removes while another renames it is removed', () => {
		const { alice, bob, meet } = open('leader', 'member')
		const map = get<MapShape>(alice, 'shape:map')
		const { blended_learning: _gone, ...approaches } = map.props.approaches
		put(alice, { ...map, props: { ...map.props, approaches } })
		setColumn(bob, 'blended_learning', { label: 'Blended' })
		meet()
		expect(Object.keys(mapOf(bob).approaches)).toEqual(['project_based_learning', 'dual_enrollment'])
		expect(bob.quarantined).toEqual([])
		expect(alice.records()).toEqual(bob.records())
	})

	test('[MERGE-1] of a column that one person moves and another renames both are kept', () => {
		const { alice, bob, meet } = open('leader', 'member')
		setColumn(alice, 'blended_learning', { index: 'a9' as MapApproach['index'] })
		setColumn(bob, 'blended_learning', { label: 'Blended' })
		meet()
		expect(mapOf(alice).approaches['blended_learning']).toMatchObject({ index: 'a9', label: 'Blended' })
		expect(alice.records()).toEqual(bob.records())
	})

	test('[VIEW-3] two frames that two people put into each other are both shown, and neither is inside itself', () => {
		const { alice, bob, meet } = open('leader', 'member')
		put(alice, frame('a'), frame('b'))
		meet()
		set(alice, 'shape:a', { parentId: 'shape:b' as TLShape['parentId'] })
		set(bob, 'shape:b', { parentId: 'shape:a' as TLShape['parentId'] })
		meet()
		expect(get(alice, 'shape:a').parentId).toBe('page:page')
		expect(get(alice, 'shape:b').parentId).toBe('shape:a')
		expect(alice.records()).toEqual(bob.records())
	})

	test('[VIEW-6] two shapes that two people put at one place in the order both have one of their own, the same for everybody', () => {
		const { alice, bob, meet } = open('leader', 'member')
		const index = 'a7' as TLShape['index']
		put(alice, note('a', '', { index }))
		put(bob, note('b', '', { index }))
		meet()
		expect(get(alice, 'shape:a').index < get(alice, 'shape:b').index).toBe(true)
		expect(alice.records()).toEqual(bob.records())
	})
})
