import { expect, test } from 'vitest'
import type { ChangeShape } from '@groundwork/shared/model/shapes/card'
import { UNJUDGED } from '@groundwork/shared/model/shapes/map'
import type { MapShape } from '@groundwork/shared/model/shapes/map'
import { get, judge, put, recolour, remove, set } from '@groundwork/shared/testing/board'
import { frame } from '@groundwork/shared/testing/drawings'
import type { TLShape } from '@groundwork/shared/testing/drawings'
import { History } from '@groundwork/shared/testing/history'
import { change, geo, impediment, note } from '@groundwork/shared/testing/records'
import type { Replica } from '@groundwork/shared/testing/replica'
import { plainTextOf } from '../kit/richText'
import { inEveryOrder } from './inEveryOrder'

const CELL = 'grading:blended_learning'

const entitle = (replica: Replica, title: string) => {
	const card = get<ChangeShape>(replica, 'shape:a')
	put(replica, { ...card, props: { ...card.props, title } })
}
const write = (replica: Replica, text: string) => {
	const { props } = get(replica, 'shape:a')
	set(replica, 'shape:a', {
		props: { ...props, richText: note('text', text).props.richText } as TLShape['props'],
	})
}
const parentOf = (replica: Replica, id: string): string => get(replica, id).parentId

inEveryOrder((open) => {
	test('[UNDO-3] a drag undone keeps the colour that a colleague gave the shape while it was dragged', () => {
		const { alice, bob, meet } = open('leader', 'member')
		put(alice, geo('a'))
		meet()
		const history = new History(alice.store)
		history.mark()
		set(alice, 'shape:a', { x: 100 })
		meet()
		recolour(bob, 'shape:a', 'red')
		meet()
		set(alice, 'shape:a', { x: 200 })
		meet()
		history.undo()
		meet()
		expect(get(bob, 'shape:a')).toMatchObject({ x: 0, props: { color: 'red' } })
		history.redo()
		meet()
		expect(get(bob, 'shape:a')).toMatchObject({ x: 200, props: { color: 'red' } })
		history.dispose()
	})

	test('[UNDO-2] neither undo nor redo brings back what a colleague deleted', () => {
		const { alice, bob, meet } = open('leader', 'member')
		const history = new History(alice.store)
		history.mark()
		put(alice, geo('a'))
		history.mark()
		set(alice, 'shape:a', { x: 100 })
		meet()
		history.undo()
		meet()
		remove(bob, 'shape:a')
		meet()
		history.redo()
		history.undo()
		history.undo()
		history.redo()
		meet()
		expect(get(alice, 'shape:a')).toBeUndefined()
		expect(get(bob, 'shape:a')).toBeUndefined()
		history.dispose()
	})

	test("[UNDO-4] undo of what I typed keeps a colleague's letters, in titles and in notes", () => {
		const { alice, bob, meet } = open('leader', 'member')
		put(alice, change('a', { title: 'one two' }))
		meet()
		const history = new History(alice.store)
		history.mark()
		entitle(alice, 'one and two')
		meet()
		entitle(bob, 'one and two three')
		meet()
		history.undo()
		meet()
		expect(get<ChangeShape>(bob, 'shape:a').props.title).toBe('one two three')
		history.redo()
		meet()
		expect(get<ChangeShape>(bob, 'shape:a').props.title).toBe('one and two three')
		history.dispose()
	})

	test("[UNDO-4] undo of what I typed into a note keeps a colleague's letters", () => {
		const { alice, bob, meet } = open('leader', 'member')
		put(alice, note('a', 'one two'))
		meet()
		const history = new History(alice.store)
		history.mark()
		write(alice, 'one and two')
		meet()
		write(bob, 'one and two three')
		meet()
		history.undo()
		meet()
		const shown = plainTextOf((get(bob, 'shape:a').props as { richText?: unknown }).richText)
		expect(shown).toBe('one two three')
		history.dispose()
	})

	test('[UNDO-5] one undo takes back what was done in two layers', () => {
		const { alice, bob, meet } = open('leader', 'member')
		put(alice, impediment('wall', { statement: 'No room' }), note('a'))
		meet()
		const history = new History(alice.store)
		history.mark()
		put(alice, impediment('wall', { statement: 'No room', visibility: 'team' }))
		set(alice, 'shape:a', { x: 100 })
		meet()
		expect(get(bob, 'shape:wall')).toBeDefined()
		history.undo()
		meet()
		expect(get(bob, 'shape:wall')).toBeUndefined()
		expect(get(alice, 'shape:wall')).toMatchObject({ props: { visibility: 'leaders' } })
		expect(get(bob, 'shape:a').x).toBe(0)
		history.redo()
		meet()
		expect(get(bob, 'shape:wall')).toBeDefined()
		expect(get(bob, 'shape:a').x).toBe(100)
		history.dispose()
	})

	test('[UNDO-6] undo never puts a shape inside itself, not even for a moment', () => {
		const { alice, bob, meet } = open('leader', 'member')
		const [a, b] = ['shape:a', 'shape:b'] as TLShape['parentId'][]
		put(alice, frame('a', { parentId: b! }), frame('b'))
		meet()
		const history = new History(alice.store)
		history.mark()
		set(alice, 'shape:a', { parentId: 'page:page' as TLShape['parentId'] })
		meet()
		set(bob, 'shape:b', { parentId: a! })
		meet()
		history.undo()
		expect([parentOf(alice, 'shape:a'), parentOf(alice, 'shape:b')]).toContain('page:page')
		meet()
		expect(alice.records()).toEqual(bob.records())
		history.dispose()
	})

	test('[UNDO-1] undo of a verdict keeps the note that a colleague wrote on the cell', () => {
		const { alice, bob, meet } = open('leader', 'member')
		const history = new History(alice.store)
		history.mark()
		judge(alice, CELL, 'blocks')
		meet()
		judge(bob, CELL, 'blocks', 'Ask the district')
		meet()
		history.undo()
		meet()
		const { cells } = get<MapShape>(bob, 'shape:map').props
		expect(cells).toEqual({ [CELL]: { ...UNJUDGED, fit: 'unknown', note: 'Ask the district' } })
		history.dispose()
	})

	test('[UNDO-7] undo of a creation keeps what a colleague has changed since', () => {
		const { alice, bob, meet } = open('leader', 'member')
		const history = new History(alice.store)
		history.mark()
		put(alice, note('a', 'hers'))
		meet()
		write(bob, 'hers and his')
		meet()
		history.undo()
		meet()
		expect(get(bob, 'shape:a')).toBeDefined()
		expect(get(alice, 'shape:a')).toBeDefined()
		history.dispose()
	})

	test('[UNDO-7] a frame drawn around shapes goes and leaves them, unless a colleague has put something into it', () => {
		const { alice, bob, meet } = open('leader', 'member')
		put(alice, geo('a', { x: 10 }))
		meet()
		const history = new History(alice.store)
		const frameIt = () => {
			history.mark()
			put(alice, frame('f'))
			set(alice, 'shape:a', { parentId: 'shape:f' as TLShape['parentId'] })
			meet()
		}
		frameIt()
		history.undo()
		meet()
		expect(get(bob, 'shape:f')).toBeUndefined()
		expect(get(bob, 'shape:a')).toMatchObject({ parentId: 'page:page', x: 10 })

		frameIt()
		put(bob, note('his', 'mine', { parentId: 'shape:f' as TLShape['parentId'] }))
		meet()
		history.undo()
		meet()
		expect(parentOf(bob, 'shape:his')).toBe('shape:f')
		expect(parentOf(bob, 'shape:a')).toBe('page:page')
		expect(alice.records()).toEqual(bob.records())
		history.dispose()
	})
})
