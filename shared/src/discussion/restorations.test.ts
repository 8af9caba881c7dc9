import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { readRestorations, restorationsOf } from './restorations.js'
import type { Restoration } from './restorations.js'

const lea = { id: 'lea', name: 'Lea' }

const restoration = (more: Partial<Restoration>): Restoration => ({
	id: 'one',
	number: 3,
	capturedAt: '2027-01-24T16:00:00.000Z',
	before: 4,
	by: lea,
	at: '2027-01-31T16:00:00.000Z',
	undone: null,
	...more,
})

test('[SNAP-22] restorations are read with the last one first', () => {
	const doc = new Y.Doc()
	const undone = { by: { id: 'ben', name: 'Ben' }, at: '2027-02-01T16:00:00.000Z' }
	const [early, late] = [restoration({}), restoration({ id: 'two', at: '2027-02-01T15:00:00.000Z', undone })]
	restorationsOf(doc).set('one', early)
	restorationsOf(doc).set('two', late)
	expect(readRestorations(doc)).toEqual([late, early])
})

test.each<[string, unknown]>([
	['nothing', null],
	['a shared type', new Y.Map()],
	['a day that there is not', restoration({ capturedAt: 'yesterday' })],
	['nobody', { ...restoration({}), by: null }],
	['another kind of number', { ...restoration({}), before: '4' }],
])('[SNAP-22] what cannot be read hides no other: %s', (_what, value) => {
	const doc = new Y.Doc()
	restorationsOf(doc).set('broken', value)
	restorationsOf(doc).set('one', restoration({}))
	expect(readRestorations(doc)).toEqual([restoration({})])
})

test('[SNAP-22] what a later version says beside it is no obstacle', () => {
	const doc = new Y.Doc()
	restorationsOf(doc).set('one', { ...restoration({}), why: 'asked for' })
	expect(readRestorations(doc)).toHaveLength(1)
})
