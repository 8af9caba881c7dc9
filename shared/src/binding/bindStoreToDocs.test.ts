import type { TLShape } from '@tldraw/tlschema'
import { afterEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { recordsOf } from '../board/layout.js'
import { seedCanvas } from '../board/seed.js'
import type { ImpedimentShape } from '../model/shapes/impediment.js'
import type { MapShape } from '../model/shapes/map.js'
import type { Role } from '../model/roles.js'
import { createReplica, meet } from '../testing/replica.js'
import type { Replica } from '../testing/replica.js'
import { geo, impediment, note } from '../testing/records.js'

const open: Replica[] = []
afterEach(() => {
	for (const one of open.splice(0)) one.dispose()
})

function replica(role: Role = 'leader', from?: Replica): Replica {
	const made = createReplica(role, from)
	open.push(made)
	return made
}

/** A seeded board with `others.length + 1` replicas of it. */
function board(...roles: Role[]): Replica[] {
	const first = replica(roles[0])
	seedCanvas(first.docs.canvas!, {
		title: 'Plan',
		template: 'environment_map',
		approaches: ['project_based_learning', 'blended_learning', 'dual_enrollment'],
	})
	first.binding.flush()
	return [first, ...roles.slice(1).map((role) => replica(role, first))]
}

type AnyShape = TLShape | MapShape | ImpedimentShape
const put = (target: Replica, ...shapes: AnyShape[]) => target.store.put(shapes)
const get = <S extends AnyShape = TLShape>(target: Replica, id: string) =>
	target.store.get(id as TLShape['id']) as unknown as S
function set(target: Replica, id: string, change: Partial<TLShape>): void {
	target.store.update(id as TLShape['id'], (shape) => ({ ...shape, ...change }))
}
function judge(
	target: Replica,
	cell: `${string}:${string}`,
	fit: 'strains' | 'blocks' | 'supports',
	why = '',
): void {
	const map = get<MapShape>(target, 'shape:map')
	put(target, { ...map, props: { ...map.props, cells: { ...map.props.cells, [cell]: { fit, note: why } } } })
}
const bytesOf = (doc: Y.Doc) => Y.encodeStateAsUpdate(doc).length

describe('a store and its documents', () => {
	test('a seeded board is shown, with fifteen rows and the columns chosen', () => {
		const [alice] = board('leader')
		const { props } = get<MapShape>(alice!, 'shape:map')
		expect(Object.keys(props.aspects)).toHaveLength(15)
		expect(Object.keys(props.approaches)).toEqual([
			'project_based_learning',
			'blended_learning',
			'dual_enrollment',
		])
	})

	test('what one person makes, moves, recolours and deletes, another sees', () => {
		const [alice, bob] = board('leader', 'member') as [Replica, Replica]
		put(alice, note('a', 'Hello'), note('b', 'Bye'))
		meet(alice, bob)
		set(bob, 'shape:a', { x: 10.01, rotation: 1 })
		bob.store.remove(['shape:b' as TLShape['id']])
		meet(alice, bob)
		expect(get(alice, 'shape:a')).toMatchObject({ x: 10, rotation: 1 })
		expect(get(alice, 'shape:b')).toBeUndefined()
		expect(alice.records()).toEqual(bob.records())
	})

	test('of two people who change two values of one shape both are kept', () => {
		const [alice, bob] = board('leader', 'member') as [Replica, Replica]
		put(alice, geo('a'))
		meet(alice, bob)
		set(alice, 'shape:a', { x: 50 })
		const { props } = get(bob, 'shape:a')
		set(bob, 'shape:a', { props: { ...props, color: 'red' } })
		meet(alice, bob)
		expect(get(bob, 'shape:a')).toMatchObject({ x: 50, props: { color: 'red' } })
		expect(alice.records()).toEqual(bob.records())
	})

	test('of two people who judge two cells at once both verdicts stand', () => {
		const [alice, bob] = board('leader', 'member') as [Replica, Replica]
		judge(alice, 'grading:project_based_learning', 'blocks')
		judge(bob, 'scheduling:blended_learning', 'strains')
		meet(alice, bob)
		expect(get<MapShape>(alice, 'shape:map').props.cells).toEqual({
			'grading:project_based_learning': { fit: 'blocks', note: '' },
			'scheduling:blended_learning': { fit: 'strains', note: '' },
		})
		expect(alice.records()).toEqual(bob.records())
	})

	test('of a verdict and a note on one cell, changed at once, both stand', () => {
		const [alice, bob] = board('leader', 'member') as [Replica, Replica]
		judge(alice, 'grading:blended_learning', 'strains')
		meet(alice, bob)
		judge(alice, 'grading:blended_learning', 'blocks')
		judge(bob, 'grading:blended_learning', 'strains', 'Ask the district')
		meet(alice, bob)
		expect(get<MapShape>(bob, 'shape:map').props.cells).toEqual({
			'grading:blended_learning': { fit: 'blocks', note: 'Ask the district' },
		})
	})

	test('a removed column takes a verdict given at the same time inside it, and the map stays valid', () => {
		const [alice, bob] = board('leader', 'member') as [Replica, Replica]
		judge(alice, 'grading:blended_learning', 'strains')
		meet(alice, bob)
		const map = get<MapShape>(alice, 'shape:map')
		put(alice, { ...map, props: { ...map.props, cells: {} } })
		judge(bob, 'grading:blended_learning', 'strains', 'late')
		meet(alice, bob)
		expect(get<MapShape>(alice, 'shape:map').props.cells).toEqual({})
		expect(bob.quarantined).toEqual([])
		expect(alice.records()).toEqual(bob.records())
	})

	test('deletion wins over an edit made at the same time', () => {
		const [alice, bob] = board('leader', 'member') as [Replica, Replica]
		put(alice, geo('a'))
		meet(alice, bob)
		alice.store.remove(['shape:a' as TLShape['id']])
		set(bob, 'shape:a', { x: 99 })
		meet(alice, bob)
		expect(get(bob, 'shape:a')).toBeUndefined()
		expect(alice.records()).toEqual(bob.records())
	})

	test('a shape dragged while somebody else puts it into a frame stays where the frame has it', () => {
		const [alice, bob] = board('leader', 'member') as [Replica, Replica]
		put(alice, geo('frame', { x: 1000, y: 1000 }), geo('a', { x: 1010, y: 1010 }))
		meet(alice, bob)
		set(alice, 'shape:a', { parentId: 'shape:frame' as TLShape['parentId'], x: 10, y: 10 })
		set(bob, 'shape:a', { x: 1100, y: 1100 })
		meet(alice, bob)
		expect(get(alice, 'shape:a')).toMatchObject({ parentId: 'shape:frame', x: 10, y: 10 })
		expect(alice.records()).toEqual(bob.records())
	})

	test('dragging a shape for 1,000 frames does not make the document grow', () => {
		const [alice] = board('leader') as [Replica]
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

	test('a remote change to another shape writes nothing and replaces no other record', () => {
		const [alice, bob] = board('leader', 'member') as [Replica, Replica]
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

	test('side effects of a remote change are not published, and the documents have the last word', () => {
		const [alice, bob] = board('leader', 'member') as [Replica, Replica]
		put(alice, geo('a'), geo('b'))
		meet(alice, bob)
		bob.store.sideEffects.registerAfterDeleteHandler('shape', () => set(bob, 'shape:b', { x: 777 }))
		let writes = 0
		bob.docs.canvas!.on('update', (_update, origin) => (writes += origin === 'network' ? 0 : 1))
		alice.store.remove(['shape:a' as TLShape['id']])
		meet(alice, bob)
		expect(writes).toBe(0)
		expect(alice.records()).toEqual(bob.records())
	})

	test('after dispose the two no longer touch each other', () => {
		const [alice, bob] = board('leader', 'member') as [Replica, Replica]
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

describe('layers', () => {
	test('an impediment lies in the leaders layer until it is published, and reaches no member before', () => {
		const [alice, bob] = board('leader', 'member') as [Replica, Replica]
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

	test("a member's changes to an impediment are taken back, and she is told", () => {
		const [alice, bob] = board('leader', 'member') as [Replica, Replica]
		put(alice, impediment('i', { visibility: 'team', statement: 'Contract' }))
		meet(alice, bob)
		set(bob, 'shape:i', { x: 500 })
		bob.binding.flush()
		expect(get(bob, 'shape:i').x).toBe(0)
		bob.store.remove(['shape:i' as TLShape['id']])
		put(bob, impediment('mine', { visibility: 'team' }), impediment('hidden'))
		meet(alice, bob)
		expect(get(bob, 'shape:i')).toBeDefined()
		expect(get(bob, 'shape:mine')).toBeUndefined()
		expect(get(alice, 'shape:mine')).toBeUndefined()
		expect(get(bob, 'shape:hidden')).toBeUndefined()
		expect(new Set(bob.refused)).toEqual(new Set(['shape:i', 'shape:mine', 'shape:hidden']))
	})

	test('a viewer changes nothing', () => {
		const [alice, viewer] = board('leader', 'viewer') as [Replica, Replica]
		const before = viewer.records()
		put(viewer, geo('a'))
		set(viewer, 'shape:map', { x: 9 })
		meet(alice, viewer)
		expect(viewer.records()).toEqual(before)
		expect(alice.records()).toEqual(before)
	})

	test('an impediment is not hidden by a record of the same id in the canvas layer', () => {
		const [alice, bob] = board('leader', 'member') as [Replica, Replica]
		put(alice, impediment('i', { visibility: 'team' }))
		alice.binding.flush()
		put(bob, geo('i'))
		meet(alice, bob)
		for (const one of [alice, bob]) expect((get(one, 'shape:i') as { type: string }).type).toBe('impediment')
	})
})

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

	test("undoing a move keeps a colleague's later colour", () => {
		const [alice, bob] = board('leader', 'member') as [Replica, Replica]
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

	test("undoing a verdict keeps a colleague's verdict on another cell, and her later one on the same", () => {
		const [alice, bob] = board('leader', 'member') as [Replica, Replica]
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

	test('undoing a move does not bring back what a colleague deleted', () => {
		const [alice, bob] = board('leader', 'member') as [Replica, Replica]
		put(alice, geo('a'))
		meet(alice, bob)
		const back = undo(alice, () => set(alice, 'shape:a', { x: 500 }))
		meet(alice, bob)
		bob.store.remove(['shape:a' as TLShape['id']])
		meet(alice, bob)
		back()
		meet(alice, bob)
		expect(get(alice, 'shape:a')).toBeUndefined()
		expect(get(bob, 'shape:a')).toBeUndefined()
	})
})

describe('quarantine', () => {
	const hostile: [string, string, unknown, RegExp][] = [
		['a value that is no record', 'shape:h', 'text', /not a record/],
		[
			'a record of an unknown type',
			'widget:h',
			new Y.Map([['$', { id: 'widget:h', typeName: 'widget' }]]),
			/type widget/,
		],
		[
			'an embed',
			'shape:h',
			new Y.Map([['$', { ...geo('h'), type: 'embed', props: { url: 'https://example.org', w: 1, h: 1 } }]]),
			/embed/,
		],
		[
			'a colour that does not exist',
			'shape:h',
			new Y.Map([['$', { ...geo('h'), props: { ...geo('h').props, color: 'nope' } }]]),
			/color/,
		],
		['a record kept under another id', 'shape:h', new Y.Map([['$', geo('other')]]), /id/],
		[
			"another person's window state",
			'instance:instance',
			new Y.Map([['$', { id: 'instance:instance', typeName: 'instance' }]]),
			/type instance/,
		],
		['a place outside of the board', 'shape:h', new Y.Map([['$', geo('h', { x: 1e300 })]]), /outside/],
		[
			'a key that reaches a prototype',
			'shape:h',
			new Y.Map<unknown>([
				['$', geo('h')],
				['/props/__proto__/color', 'red'],
			]),
			/not allowed/,
		],
		[
			'a text of unknown parts',
			'shape:h',
			new Y.Map([
				[
					'$',
					note('h', '', {
						props: { ...note('h').props, richText: { type: 'doc', content: [{ type: 'script' }] } },
					}),
				],
			]),
			/unknown part/,
		],
		[
			'a link that runs a script',
			'shape:h',
			new Y.Map([
				[
					'$',
					note('h', '', {
						props: {
							...note('h').props,
							richText: {
								type: 'doc',
								content: [
									{
										type: 'paragraph',
										content: [
											{
												type: 'text',
												text: 'x',
												marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
											},
										],
									},
								],
							},
						},
					}),
				],
			]),
			/link/,
		],
		[
			'an impediment in the canvas layer',
			'shape:h',
			new Y.Map([['$', impediment('h', { visibility: 'team' })]]),
			/does not belong/,
		],
	]

	test.each(hostile)('%s is named and shown to nobody; its neighbours are', (_name, id, entry, reason) => {
		const [alice, bob] = board('leader', 'member') as [Replica, Replica]
		const before = alice.store.get(id as TLShape['id'])
		bob.docs.canvas!.transact(() => {
			recordsOf(bob.docs.canvas!).set(id, entry)
			recordsOf(bob.docs.canvas!).set('shape:good', new Y.Map([['$', geo('good')]]))
		})
		meet(alice, bob)
		expect(alice.store.get(id as TLShape['id'])).toBe(before)
		expect(get(alice, 'shape:good')).toBeDefined()
		expect(alice.quarantined).toEqual([
			{ id, layer: 'canvas', reason: expect.stringMatching(reason) as string },
		])
		recordsOf(bob.docs.canvas!).delete(id)
		meet(alice, bob)
		expect(alice.quarantined).toEqual([])
		expect(({} as Record<string, unknown>)['color']).toBeUndefined()
	})

	test('a record that turns invalid leaves the canvas, and returns when it is mended', () => {
		const [alice, bob] = board('leader', 'member') as [Replica, Replica]
		put(alice, geo('a'))
		meet(alice, bob)
		const entry = recordsOf(bob.docs.canvas!).get('shape:a') as Y.Map<unknown>
		entry.set('/props/color', 'nope')
		meet(alice, bob)
		expect(get(alice, 'shape:a')).toBeUndefined()
		entry.set('/props/color', 'blue')
		meet(alice, bob)
		expect(get(alice, 'shape:a')).toMatchObject({ props: { color: 'blue' } })
	})
})
