import { UNJUDGED } from '../model/shapes/map.js'
import type { MapShape } from '../model/shapes/map.js'
import type { TLShape } from '@tldraw/tlschema'
import { afterEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { recordsOf } from '../board/layout.js'
import { board, closeBoards, get, judge, put, remove, set } from '../testing/board.js'
import { LIMITS } from '../protocol/limits.js'
import { change, geo, note } from '../testing/records.js'
import { meet } from '../testing/replica.js'

afterEach(closeBoards)

const bytesOf = (doc: Y.Doc) => Y.encodeStateAsUpdate(doc).length

describe('a store and its documents', () => {
	test('[BIND-1] a seeded board is shown, with fifteen rows and the columns chosen', () => {
		const [alice] = board('leader')
		const { props } = get<MapShape>(alice, 'shape:map')
		expect(Object.keys(props.aspects)).toHaveLength(15)
		expect(Object.keys(props.approaches)).toEqual([
			'project_based_learning',
			'blended_learning',
			'dual_enrollment',
		])
	})

	test('[BIND-1] what one person makes, moves, recolours and deletes, another sees', () => {
		const [alice, bob] = board('leader', 'member')
		put(alice, note('a', 'Hello'), note('b', 'Bye'))
		meet(alice, bob)
		set(bob, 'shape:a', { x: 10.01, rotation: 1 })
		remove(bob, 'shape:b')
		meet(alice, bob)
		expect(get(alice, 'shape:a')).toMatchObject({ x: 10, rotation: 1 })
		expect(get(alice, 'shape:b')).toBeUndefined()
		expect(alice.records()).toEqual(bob.records())
	})

	test('[MERGE-1] of two people who change two values of one shape both are kept', () => {
		const [alice, bob] = board('leader', 'member')
		put(alice, geo('a'))
		meet(alice, bob)
		set(alice, 'shape:a', { x: 50 })
		const { props } = get(bob, 'shape:a')
		set(bob, 'shape:a', { props: { ...props, color: 'red' } })
		meet(alice, bob)
		expect(get(bob, 'shape:a')).toMatchObject({ x: 50, props: { color: 'red' } })
		expect(alice.records()).toEqual(bob.records())
	})

	test('[MERGE-2] of two people who judge two cells at once both verdicts stand', () => {
		const [alice, bob] = board('leader', 'member')
		judge(alice, 'grading:project_based_learning', 'blocks')
		judge(bob, 'scheduling:blended_learning', 'strains')
		meet(alice, bob)
		expect(get<MapShape>(alice, 'shape:map').props.cells).toEqual({
			'grading:project_based_learning': { ...UNJUDGED, fit: 'blocks', note: '' },
			'scheduling:blended_learning': { ...UNJUDGED, fit: 'strains', note: '' },
		})
		expect(alice.records()).toEqual(bob.records())
	})

	test('[MERGE-2] of a verdict and a note on one cell, changed at once, both stand', () => {
		const [alice, bob] = board('leader', 'member')
		judge(alice, 'grading:blended_learning', 'strains')
		meet(alice, bob)
		judge(alice, 'grading:blended_learning', 'blocks')
		judge(bob, 'grading:blended_learning', 'strains', 'Ask the district')
		meet(alice, bob)
		expect(get<MapShape>(bob, 'shape:map').props.cells).toEqual({
			'grading:blended_learning': { ...UNJUDGED, fit: 'blocks', note: 'Ask the district' },
		})
	})

	test('[MERGE-3] a verdict taken back takes no note with it that somebody else writes at the same time', () => {
		const [alice, bob] = board('leader', 'member')
		judge(alice, 'grading:blended_learning', 'strains')
		meet(alice, bob)
		const map = get<MapShape>(alice, 'shape:map')
		put(alice, { ...map, props: { ...map.props, cells: {} } })
		judge(bob, 'grading:blended_learning', 'strains', 'late')
		meet(alice, bob)
		expect(get<MapShape>(alice, 'shape:map').props.cells).toEqual({
			'grading:blended_learning': { ...UNJUDGED, fit: 'unknown', note: 'late' },
		})
		expect(alice.records()).toEqual(bob.records())
	})

	test('[MERGE-4] a removed column takes a name given at the same time with it, and the map stays valid', () => {
		const [alice, bob] = board('leader', 'member')
		const rename = (label: string) => {
			const { approaches } = get<MapShape>(bob, 'shape:map').props
			const blended = { ...approaches['blended_learning']!, label }
			return { ...approaches, blended_learning: blended }
		}
		const { blended_learning: _removed, ...others } = get<MapShape>(alice, 'shape:map').props.approaches
		const putApproaches = (who: typeof alice, approaches: MapShape['props']['approaches']) => {
			const map = get<MapShape>(who, 'shape:map')
			put(who, { ...map, props: { ...map.props, approaches } })
		}
		putApproaches(alice, others)
		putApproaches(bob, rename('Half and half'))
		meet(alice, bob)
		expect(Object.keys(get<MapShape>(bob, 'shape:map').props.approaches)).toEqual(Object.keys(others))
		expect(bob.quarantined).toEqual([])
		expect(alice.records()).toEqual(bob.records())
	})

	test('[MERGE-5] deletion wins over an edit made at the same time', () => {
		const [alice, bob] = board('leader', 'member')
		put(alice, geo('a'))
		meet(alice, bob)
		remove(alice, 'shape:a')
		set(bob, 'shape:a', { x: 99 })
		meet(alice, bob)
		expect(get(bob, 'shape:a')).toBeUndefined()
		expect(alice.records()).toEqual(bob.records())
	})

	test('[MERGE-6] a shape dragged while somebody else puts it into a frame stays where the frame has it', () => {
		const [alice, bob] = board('leader', 'member')
		put(alice, geo('frame', { x: 1000, y: 1000 }), geo('a', { x: 1010, y: 1010 }))
		meet(alice, bob)
		set(alice, 'shape:a', { parentId: 'shape:frame' as TLShape['parentId'], x: 10, y: 10 })
		set(bob, 'shape:a', { x: 1100, y: 1100 })
		meet(alice, bob)
		expect(get(alice, 'shape:a')).toMatchObject({ parentId: 'shape:frame', x: 10, y: 10 })
		expect(alice.records()).toEqual(bob.records())
	})

	test('[VIEW-8] a shape whose frame was deleted can be moved where it is shown', () => {
		const [alice, bob] = board('leader', 'member')
		put(alice, geo('frame'), geo('a', { x: 10 }))
		meet(alice, bob)
		set(alice, 'shape:a', { parentId: 'shape:frame' as TLShape['parentId'] })
		remove(bob, 'shape:frame')
		meet(alice, bob)
		expect(get(alice, 'shape:a').parentId).toBe('page:page')
		set(alice, 'shape:a', { x: 300 })
		meet(alice, bob)
		for (const one of [alice, bob])
			expect(get(one, 'shape:a')).toMatchObject({ x: 300, parentId: 'page:page' })
	})

	test('[BIND-2] a drag past the end of the board stops there', () => {
		const [alice, bob] = board('leader', 'member')
		put(alice, geo('a'))
		set(alice, 'shape:a', { x: 1e12 })
		meet(alice, bob)
		expect(get(bob, 'shape:a').x).toBe(10_000_000)
	})

	test('[VALID-3] a record that makes the canvas throw is set aside, and the rest of its transaction is shown', () => {
		const [alice, bob] = board('leader', 'member')
		alice.store.sideEffects.registerAfterCreateHandler('shape', ({ id }) => {
			if (id === 'shape:trap') throw new Error('the canvas cannot show this')
		})
		put(bob, geo('trap'), geo('good'))
		meet(alice, bob)
		expect(get(alice, 'shape:good')).toBeDefined()
		expect(alice.quarantined).toEqual([
			{ id: 'shape:trap', layer: 'canvas', reason: 'the canvas cannot show this' },
		])
	})

	test('[GEST-9] dragging a shape for 1,000 frames does not make the document grow', () => {
		const [alice] = board('leader')
		put(alice, geo('a'))
		alice.binding.flush()
		set(alice, 'shape:a', { x: 1 })
		alice.binding.flush()
		const before = bytesOf(alice.docs.canvas!)
		for (let i = 0; i < 1000; i++) {
			set(alice, 'shape:a', { x: i / 16, y: i / 8 })
			alice.binding.flush()
		}
		expect(bytesOf(alice.docs.canvas!) - before).toBeLessThan(200)
	})

	test('[BIND-3] a remote change to another shape writes nothing and replaces no other record', () => {
		const [alice, bob] = board('leader', 'member')
		put(alice, geo('a'), geo('b'))
		meet(alice, bob)
		const untouched = get(bob, 'shape:b')
		let writes = 0
		bob.docs.canvas!.on('update', (_update, origin) => (writes += origin === 'network' ? 0 : 1))
		set(alice, 'shape:a', { x: 5 })
		meet(alice, bob)
		expect(get(bob, 'shape:b')).toBe(untouched)
		expect(writes).toBe(0)
	})

	test('[BIND-4] side effects of a remote change are not published, and the documents have the last word', () => {
		const [alice, bob] = board('leader', 'member')
		put(alice, geo('a'), geo('b'))
		meet(alice, bob)
		bob.store.sideEffects.registerAfterDeleteHandler('shape', () => set(bob, 'shape:b', { x: 777 }))
		let writes = 0
		bob.docs.canvas!.on('update', (_update, origin) => (writes += origin === 'network' ? 0 : 1))
		remove(alice, 'shape:a')
		meet(alice, bob)
		expect(writes).toBe(0)
		expect(alice.records()).toEqual(bob.records())
	})

	test('[BIND-5] after dispose the two no longer touch each other', () => {
		const [alice, bob] = board('leader', 'member')
		bob.binding.dispose()
		put(bob, geo('later'))
		put(alice, geo('other'))
		alice.binding.flush()
		Y.applyUpdate(bob.docs.canvas!, Y.encodeStateAsUpdate(alice.docs.canvas!))
		bob.binding.flush()
		expect(recordsOf(bob.docs.canvas!).has('shape:later')).toBe(false)
		expect(get(bob, 'shape:other')).toBeUndefined()
	})
})

test('[BIND-7] a thousand cards with long texts travel in updates that a frame holds', () => {
	const [alice, bob] = board('leader', 'member')
	const cards = Array.from({ length: 1000 }, (_, i) =>
		change(`c${i}`, { title: `Change ${i}`, from: '–'.repeat(1900) }),
	)
	const sizes: number[] = []
	alice.docs.canvas!.on('update', (update: Uint8Array) => sizes.push(update.length))
	put(alice, ...cards)
	alice.binding.flush()
	expect(Math.max(...sizes)).toBeLessThan(LIMITS.frameBytes)
	expect(sizes.length).toBeLessThan(20)
	meet(alice, bob)
	expect(bob.records()).toEqual(alice.records())
})

test('[BIND-7] what is small travels in one', () => {
	const [alice] = board('leader')
	let updates = 0
	alice.docs.canvas!.on('update', () => updates++)
	put(alice, ...Array.from({ length: 100 }, (_, i) => change(`c${i}`)))
	alice.binding.flush()
	expect(updates).toBe(1)
})
