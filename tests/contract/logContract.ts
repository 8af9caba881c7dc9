import type { LayerKey, Log } from '@groundwork/server/storage/Log'
import { newBoardId } from '@groundwork/shared/model/ids'
import type { Layer } from '@groundwork/shared/model/roles'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { STAMP } from '../kit/stamp.js'

/** One storage under test, empty at first. */
export interface LogUnderTest {
	/** Opens it; after a close, opens the same content again if it keeps any. */
	open(): Promise<Log>
	/** Takes everything away again. */
	end(): Promise<void>
}

const bytes = (...values: number[]) => Uint8Array.from(values)
const newLayer = (layer: Layer = 'canvas'): LayerKey => ({ board: newBoardId(), layer })
const range = (length: number) => Array.from({ length }, (_, index) => index)

/**
 * What every `Log` promises. An implementation is done when this passes.
 *
 * @param keeps whether content outlives a close; only a log for tests may say no.
 */
export function logContract(
	name: string,
	{ keeps, setUp }: { keeps: boolean; setUp: () => LogUnderTest },
): void {
	describe(`log contract: ${name}`, () => {
		let subject: LogUnderTest
		let log: Log

		beforeEach(async () => {
			subject = setUp()
			log = await subject.open()
		})
		afterEach(async () => {
			await log.close()
			await subject.end()
		})

		test('[LOG-1] a layer nobody wrote to is empty', async () => {
			expect(await log.read(newLayer())).toEqual({ folded: null, foldedTo: 0, tail: [] })
		})

		test('[LOG-1] appends are numbered from 1 and read back in order', async () => {
			const key = newLayer()
			expect(await log.append(key, bytes(10), STAMP)).toBe(1)
			expect(await log.append(key, bytes(20, 21), STAMP)).toBe(2)
			expect(await log.append(key, bytes(), STAMP)).toBe(3)
			expect((await log.read(key)).tail).toEqual([
				{ number: 1, ...STAMP, update: bytes(10) },
				{ number: 2, ...STAMP, update: bytes(20, 21) },
				{ number: 3, ...STAMP, update: bytes() },
			])
		})

		test('[LOG-2] concurrent appends get numbers in call order, without gaps, in every layer', async () => {
			const keys = [newLayer(), newLayer(), newLayer('review')]
			const numbers = await Promise.all(
				range(300).map((index) => log.append(keys[index % keys.length]!, bytes(index % 256), STAMP)),
			)
			expect(numbers).toEqual(range(300).map((index) => Math.floor(index / keys.length) + 1))
			for (const [offset, key] of keys.entries()) {
				expect((await log.read(key)).tail).toEqual(
					range(100).map((index) => ({
						number: index + 1,
						...STAMP,
						update: bytes((index * keys.length + offset) % 256),
					})),
				)
			}
		})

		test('[LOG-3] the caller may reuse its buffer once the append is answered', async () => {
			const key = newLayer()
			const update = bytes(1, 2, 3)
			await log.append(key, update, STAMP)
			update.fill(9)
			const first = await log.read(key)
			first.tail[0]?.update.fill(7)
			expect((await log.read(key)).tail).toEqual([{ number: 1, ...STAMP, update: bytes(1, 2, 3) }])
		})

		test('[LOG-3] a part of a larger buffer is stored as that part alone', async () => {
			const key = newLayer()
			await log.append(key, bytes(0, 0, 4, 5, 6, 0).subarray(2, 5), STAMP)
			expect((await log.read(key)).tail[0]?.update).toEqual(bytes(4, 5, 6))
		})

		test('[LOG-4] boards and layers know nothing of each other', async () => {
			const canvas = newLayer()
			const review: LayerKey = { board: canvas.board, layer: 'review' }
			const elsewhere = newLayer()
			await log.append(canvas, bytes(1), STAMP)
			expect(await log.append(review, bytes(2), STAMP)).toBe(1)
			expect(await log.append(elsewhere, bytes(3), STAMP)).toBe(1)
			await log.compact(canvas, 1, bytes(99))
			expect(await log.read(review)).toEqual({
				folded: null,
				foldedTo: 0,
				tail: [{ number: 1, ...STAMP, update: bytes(2) }],
			})
			expect((await log.read(elsewhere)).tail).toEqual([{ number: 1, ...STAMP, update: bytes(3) }])
		})

		test('[LOG-5] compaction replaces exactly the entries it names, and numbering goes on', async () => {
			const key = newLayer()
			for (const value of range(5)) await log.append(key, bytes(value), STAMP)
			await log.compact(key, 3, bytes(33))
			expect(await log.read(key)).toEqual({
				folded: bytes(33),
				foldedTo: 3,
				tail: [
					{ number: 4, ...STAMP, update: bytes(3) },
					{ number: 5, ...STAMP, update: bytes(4) },
				],
			})
			await log.compact(key, 5, bytes(55))
			expect(await log.read(key)).toEqual({ folded: bytes(55), foldedTo: 5, tail: [] })
			expect(await log.append(key, bytes(6), STAMP)).toBe(6)
		})

		test('[LOG-5] a fold that would forget entries or swallow coming ones is refused and changes nothing', async () => {
			const key = newLayer()
			for (const value of range(4)) await log.append(key, bytes(value), STAMP)
			await log.compact(key, 3, bytes(33))
			const before = await log.read(key)
			await expect(log.compact(key, 2, bytes(22))).rejects.toThrow('cannot fold')
			await expect(log.compact(key, 5, bytes(55))).rejects.toThrow('cannot fold')
			expect(await log.read(key)).toEqual(before)
		})

		test('[LOG-5] whoever reads during compactions and appends sees every entry once', async () => {
			const key = newLayer()
			for (const value of range(20)) await log.append(key, bytes(value), STAMP)
			const appends = range(50).map((value) => log.append(key, bytes(100 + value), STAMP))
			const folds = range(10).map((step) => log.compact(key, 2 * (step + 1), bytes(step)))
			const reads = await Promise.all(range(10).map(() => log.read(key)))
			for (const { foldedTo, tail } of reads) {
				expect(tail.map(({ number }) => number)).toEqual(range(tail.length).map((i) => foldedTo + 1 + i))
			}
			expect(await Promise.all(appends)).toEqual(range(50).map((index) => 21 + index))
			await Promise.all(folds)
			const after = await log.read(key)
			expect(after.foldedTo).toBe(20)
			expect(after.tail).toHaveLength(50)
		})

		test('[LOG-12] whoever has an entry reads what came after it, and a fold only where it holds more', async () => {
			const key = newLayer()
			for (const value of range(5)) await log.append(key, bytes(value), STAMP)
			expect((await log.read(key, 3)).tail.map(({ number }) => number)).toEqual([4, 5])
			await log.compact(key, 4, bytes(44))
			const last = [{ number: 5, ...STAMP, update: bytes(4) }]
			expect(await log.read(key, 3)).toEqual({ folded: bytes(44), foldedTo: 4, tail: last })
			expect(await log.read(key, 4)).toEqual({ folded: null, foldedTo: 4, tail: last })
			expect(await log.read(key, 5)).toEqual({ folded: null, foldedTo: 4, tail: [] })
		})

		test('[LOG-12] a board is read whole, all layers at one instant', async () => {
			const canvas = newLayer()
			const review: LayerKey = { board: canvas.board, layer: 'review' }
			await log.append(canvas, bytes(1), STAMP)
			await log.compact(canvas, 1, bytes(11))
			await log.append(review, bytes(2), STAMP)
			const before = Date.now()
			const { at, layers } = await log.readBoard(canvas.board)
			expect(layers).toEqual({
				canvas: { folded: bytes(11), foldedTo: 1, tail: [] },
				review: { folded: null, foldedTo: 0, tail: [{ number: 1, ...STAMP, update: bytes(2) }] },
				leaders: { folded: null, foldedTo: 0, tail: [] },
				discussion: { folded: null, foldedTo: 0, tail: [] },
			})
			// by the storage's clock, which is this machine's here
			expect(Math.abs(at - before)).toBeLessThan(60_000)
		})

		test('[LOG-12] the ends of layers are known without reading them', async () => {
			const [one, two, folded] = [newLayer(), newLayer('review'), newLayer()]
			for (const value of range(3)) await log.append(two, bytes(value), STAMP)
			for (const value of range(2)) await log.append(folded, bytes(value), STAMP)
			await log.compact(folded, 2, bytes(22))
			expect(await log.ends([two, one, folded])).toEqual([3, 0, 2])
			expect(await log.ends([])).toEqual([])
		})

		test('[LOG-4] removing a board forgets its layers and nobody else', async () => {
			const canvas = newLayer()
			const review: LayerKey = { board: canvas.board, layer: 'review' }
			const elsewhere = newLayer()
			for (const key of [canvas, review, elsewhere]) await log.append(key, bytes(1), STAMP)
			await log.compact(canvas, 1, bytes(11))
			await log.remove(canvas.board)
			expect(await log.read(canvas)).toEqual({ folded: null, foldedTo: 0, tail: [] })
			expect(await log.read(review)).toEqual({ folded: null, foldedTo: 0, tail: [] })
			expect((await log.read(elsewhere)).tail).toHaveLength(1)
			expect(await log.append(canvas, bytes(2), STAMP)).toBe(1)
		})

		test('[LOG-3] large blobs come back byte for byte', async () => {
			const key = newLayer()
			const large = new Uint8Array(8 * 1024 * 1024).map((_, index) => (index * 31) % 251)
			await log.append(key, large, STAMP)
			await log.compact(key, 1, large)
			await log.append(key, large, STAMP)
			const { folded, tail } = await log.read(key)
			// compared as buffers: an assertion on eight million numbers takes a minute
			expect(Buffer.compare(folded ?? bytes(), large)).toBe(0)
			expect(Buffer.compare(tail[0]?.update ?? bytes(), large)).toBe(0)
			expect(folded).toBeInstanceOf(Uint8Array)
		})

		test('[LOG-6] close waits for the appends under way, and nothing is taken afterwards', async () => {
			const key = newLayer()
			const appends = range(50).map((value) => log.append(key, bytes(value), STAMP))
			await log.close()
			expect(await Promise.all(appends)).toEqual(range(50).map((index) => index + 1))
			await expect(log.append(key, bytes(1), STAMP)).rejects.toThrow('closed')
			await expect(log.read(key)).rejects.toThrow('closed')
			await log.close()
		})

		if (!keeps) return

		test('[LOG-6] what was answered is there after opening again', async () => {
			const key = newLayer()
			for (const value of range(6)) await log.append(key, bytes(value), STAMP)
			await log.compact(key, 4, bytes(44))
			const before = await log.read(key)
			await log.close()
			log = await subject.open()
			expect(await log.read(key)).toEqual(before)
			expect(await log.append(key, bytes(7), STAMP)).toBe(7)
		})
	})
}
