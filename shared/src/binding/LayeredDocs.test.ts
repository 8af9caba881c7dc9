import type { TLShape } from '@tldraw/tlschema'
import { afterEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { recordsOf } from '../board/layout.js'
import { board, closeBoards, get, put } from '../testing/board.js'
import { geo, impediment, note } from '../testing/records.js'
import { meet } from '../testing/replica.js'

afterEach(closeBoards)

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

	test.each(hostile)(
		'[VALID-1] %s is named and shown to nobody; its neighbours are',
		(_name, id, entry, reason) => {
			const [alice, bob] = board('leader', 'member')
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
		},
	)

	test('[VALID-2] a record that turns invalid leaves the canvas, and returns when it is mended', () => {
		const [alice, bob] = board('leader', 'member')
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
