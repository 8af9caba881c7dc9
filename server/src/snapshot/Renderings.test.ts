import { describe, expect, test } from 'vitest'
import { TookTooLongError, createRenderings } from './Renderings.js'
import type { Render } from './Renderings.js'

const never = () => new AbortController().signal
const bytes = (length: number) => new Uint8Array(length)

/** A form that is finished, or fails, when the test says so. */
function held() {
	const ends: { finish(made: Uint8Array): void; fail(error: Error): void }[] = []
	const signals: AbortSignal[] = []
	const render: Render = ({ signal, onProgress }) => {
		onProgress(0)
		signals.push(signal)
		return new Promise((resolve, reject) => {
			ends.push({ finish: resolve, fail: reject })
			signal.addEventListener('abort', () => reject(signal.reason))
		})
	}
	return { render, ends, signals }
}

const errors: unknown[] = []
const renderings = (over: { keptBytes?: number; mostMs?: number } = {}) =>
	createRenderings({ onError: (error) => errors.push(error), ...over })

describe('forms of snapshots', () => {
	test('[SNAP-19] are made once for all who ask, and told again to whoever asks later', async () => {
		const all = renderings()
		const { render, ends } = held()
		const asked = [all.get('a', render, never()), all.get('a', render, never())]
		expect(all.progress('a')).toEqual({ state: 'running', done: 0 })
		expect(ends).toHaveLength(1)
		ends[0]!.finish(bytes(3))
		const [first, second] = await Promise.all(asked)
		expect(first).toBe(second)
		expect(await all.get('a', render, never())).toBe(first)
		expect(ends).toHaveLength(1)
		expect(all.progress('a')).toEqual({ state: 'done', done: 1 })
	})

	test('[SNAP-19] are stopped when the last who waits goes away, and not before', async () => {
		const all = renderings()
		const { render, signals } = held()
		const [one, other] = [new AbortController(), new AbortController()]
		const asked = [all.get('a', render, one.signal), all.get('a', render, other.signal)]
		const gone = Promise.allSettled(asked)
		one.abort()
		await expect(asked[0]).rejects.toThrow()
		expect(signals[0]!.aborted).toBe(false)
		other.abort()
		await gone
		expect(signals[0]!.aborted).toBe(true)
		expect(all.progress('a')).toEqual({ state: 'idle', done: 0 })
	})

	test('[SNAP-19] are tried once more where they fail, and whoever asks after that may try again', async () => {
		const all = renderings()
		let tries = 0
		const failing =
			(times: number): Render =>
			async () => {
				tries++
				if (tries <= times) throw new Error('no')
				return bytes(1)
			}
		await expect(all.get('a', failing(1), never())).resolves.toHaveLength(1)
		expect([tries, errors.length]).toEqual([2, 1])
		tries = 0
		await expect(all.get('b', failing(9), never())).rejects.toThrow('no')
		expect(tries).toBe(2)
		expect(all.progress('b')).toEqual({ state: 'failed', done: 0 })
		await expect(all.get('b', failing(2), never())).resolves.toHaveLength(1)
		expect(all.progress('b')).toEqual({ state: 'done', done: 1 })
	})

	test('[SNAP-19] are stopped where they take longer than they may, and not tried again', async () => {
		const all = renderings({ mostMs: 1 })
		const { render, ends } = held()
		await expect(all.get('a', render, never())).rejects.toThrow(TookTooLongError)
		expect(ends).toHaveLength(1)
	})

	test('[SNAP-19] are kept up to so many bytes, and those that nobody asked for the longest go first', async () => {
		const all = renderings({ keptBytes: 10 })
		const make =
			(length: number): Render =>
			async () =>
				bytes(length)
		for (const key of ['a', 'b']) await all.get(key, make(4), never())
		await all.get('a', make(4), never())
		await all.get('c', make(4), never())
		expect(['a', 'b', 'c'].map((key) => all.progress(key).state)).toEqual(['done', 'idle', 'done'])
		await all.get('d', make(11), never())
		expect(all.progress('d').state).toBe('idle')
	})
})
