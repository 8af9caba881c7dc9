import { expect, test } from 'vitest'
import type { LayerState } from './saveStatus'
import { saveStatus } from './saveStatus'

const layer = (over: Partial<LayerState> = {}): LayerState => ({
	access: 'write',
	connected: true,
	settled: true,
	unsaved: 0,
	refusal: null,
	held: null,
	...over,
})

test('a board is called saved only when every layer is', () => {
	expect(saveStatus([layer(), layer({ access: 'read' })], true, false)).toEqual({ kind: 'saved' })
	expect(saveStatus([layer(), layer({ settled: false, unsaved: 2 })], true, true)).toEqual({
		kind: 'saving',
		pending: 2,
	})
	expect(saveStatus([layer(), layer({ connected: false, settled: false })], true, true)).toEqual({
		kind: 'offline',
		pending: 0,
	})
})

test('offline counts what waits in all layers', () => {
	const away = { connected: false, settled: false }
	expect(saveStatus([layer({ ...away, unsaved: 3 }), layer({ ...away, unsaved: 4 })], true, true)).toEqual({
		kind: 'offline',
		pending: 7,
	})
})

test('the first moments are loading, not offline', () => {
	const opening = layer({ connected: false, settled: false })
	expect(saveStatus([opening], false, false)).toEqual({ kind: 'loading' })
	expect(saveStatus([opening], false, true)).toEqual({ kind: 'offline', pending: 0 })
})

test('who may write nowhere reads', () => {
	expect(saveStatus([layer({ access: 'read' }), layer({ access: 'read' })], true, true)).toEqual({
		kind: 'readOnly',
	})
})

test('while the server takes no changes the board is not called saved, to whoever may write', () => {
	const held = { held: 'layerReadOnly' as const }
	expect(saveStatus([layer({ ...held, settled: false, unsaved: 2 }), layer()], true, true)).toEqual({
		kind: 'held',
		because: 'layerReadOnly',
		pending: 2,
	})
	expect(saveStatus([layer(held)], true, true)).toMatchObject({ kind: 'held', pending: 0 })
	expect(saveStatus([layer({ ...held, access: 'read' })], true, true)).toEqual({ kind: 'readOnly' })
})

test('a refusal says how much stays on the device', () => {
	expect(saveStatus([layer({ refusal: 'forbidden', connected: false, unsaved: 5 })], true, true)).toEqual({
		kind: 'refused',
		reason: 'forbidden',
		pending: 5,
	})
})
