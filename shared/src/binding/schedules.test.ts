import type { TLShape } from '@tldraw/tlschema'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { board, closeBoards, get, put, remove, set } from '../testing/board.js'
import { geo, note } from '../testing/records.js'
import { deliver, meet } from '../testing/replica.js'

/**
 * tldraw calls the listeners of a store at once under `NODE_ENV=test`, and on the next animation frame everywhere else. The
 * binding must not care.
 */
describe.each(['at once', 'per frame'])('where the store tells its changes %s', (schedule) => {
	const frames: (() => void)[] = []
	let clock = Date.now()
	/** Twice: tldraw asks for a frame at the end of which it asks for one. */
	const nextFrame = () => {
		for (let i = 0; i < 2; i++) {
			vi.setSystemTime(Date.now() + 20)
			for (const frame of frames.splice(0)) frame()
		}
	}

	beforeEach(() => {
		// tldraw remembers when it last had a frame: the clock of a test must not be behind that of the one before.
		clock += 60_000
		vi.useFakeTimers({ now: clock, toFake: ['Date', 'setTimeout', 'clearTimeout'] })
		if (schedule === 'at once') return
		vi.stubEnv('NODE_ENV', 'production')
		vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
		vi.stubGlobal('cancelAnimationFrame', () => {})
	})

	afterEach(() => {
		closeBoards()
		while (frames.length > 0) nextFrame()
		vi.unstubAllEnvs()
		vi.unstubAllGlobals()
		vi.useRealTimers()
	})

	test('[BIND-1] what one makes, changes and deletes, the other sees', () => {
		const [alice, bob] = board('leader', 'member')
		put(alice, note('a', 'Hello'), geo('b'))
		expect(frames.length > 0).toBe(schedule === 'per frame')
		meet(alice, bob)
		expect(get(bob, 'shape:a')).toEqual(get(alice, 'shape:a'))
		set(bob, 'shape:a', { x: 5 })
		remove(alice, 'shape:b')
		meet(alice, bob)
		expect(get(alice, 'shape:a').x).toBe(5)
		expect(get(bob, 'shape:b')).toBeUndefined()
		expect(bob.records()).toEqual(alice.records())
	})

	test('[BIND-6] a move that is not written yet survives a recolouring that arrives', () => {
		const [alice, bob] = board('leader', 'member')
		put(alice, geo('a'))
		meet(alice, bob)
		set(bob, 'shape:a', { props: { ...get(bob, 'shape:a').props, color: 'red' } as never })
		bob.binding.flush()
		set(alice, 'shape:a', { x: 999 })
		deliver(bob, alice)
		nextFrame()
		expect(get(alice, 'shape:a')).toMatchObject({ x: 999, props: { color: 'red' } })
		meet(alice, bob)
		expect(get(bob, 'shape:a')).toMatchObject({ x: 999, props: { color: 'red' } })
		expect(bob.records()).toEqual(alice.records())
	})

	test('[BIND-1] what is gathered is written by itself, and what arrives is shown by itself', async () => {
		const [alice, bob] = board('leader', 'member')
		alice.docs.canvas!.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== 'network') Y.applyUpdate(bob.docs.canvas!, update, 'network')
		})
		put(alice, geo('a'))
		nextFrame()
		await vi.advanceTimersByTimeAsync(100)
		expect(get(bob, 'shape:a')).toBeDefined()
		const two = ['shape:a', 'shape:map'] as TLShape['id'][]
		alice.store.put(two.map((id) => ({ ...get(alice, id), x: 64 })))
		nextFrame()
		await vi.advanceTimersByTimeAsync(100)
		expect(get(bob, 'shape:a').x).toBe(64)
		await vi.advanceTimersByTimeAsync(400)
		expect(alice.docs.canvas!.getMap('gestures').size).toBe(0)
		expect(get(bob, 'shape:map').x).toBe(64)
	})

	test('[BIND-5] after dispose nothing of the binding is left in the store', () => {
		const [alice, bob] = board('leader', 'member')
		bob.binding.dispose()
		put(bob, geo('off-grid', { x: 0.001 }))
		nextFrame()
		expect(get(bob, 'shape:off-grid').x).toBe(0.001)
		expect(bob.store.applyDiff).not.toBe(alice.store.applyDiff)
		alice.binding.dispose()
		expect(bob.store.applyDiff).toBe(alice.store.applyDiff)
	})
})
