import type { Locks } from '@groundwork/server/storage/Locks'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

/** Locks of one storage, as two servers have them; the same object twice where one process alone can use it. */
export interface LocksUnderTest {
	here: Locks
	there: Locks
	end(): Promise<void>
}

/** Something that a test lets go on when it will. */
function held() {
	let [begin, release] = [() => {}, () => {}]
	const begun = new Promise<void>((resolve) => (begin = resolve))
	const released = new Promise<void>((resolve) => (release = resolve))
	return {
		/** Resolves when it runs. */
		begun,
		release,
		run: async () => {
			begin()
			await released
		},
	}
}

/** What every `Locks` promises. */
export function locksContract(name: string, setUp: () => Promise<LocksUnderTest>): void {
	describe(`locks contract: ${name}`, () => {
		let subject: LocksUnderTest
		let here: Locks
		let there: Locks

		beforeEach(async () => {
			subject = await setUp()
			;({ here, there } = subject)
		})
		afterEach(() => subject.end())

		test('[NODE-1] of many who ask for a name one runs at a time, and each answers its own caller', async () => {
			let running = 0
			let most = 0
			const answers = await Promise.all(
				Array.from({ length: 24 }, (_, index) =>
					(index % 2 ? here : there).inTurn('one', async () => {
						most = Math.max(most, ++running)
						await new Promise((resolve) => setImmediate(resolve))
						running--
						return index
					}),
				),
			)
			expect(most).toBe(1)
			expect(answers).toEqual(Array.from({ length: 24 }, (_, index) => index))
		})

		test('[NODE-1] names know nothing of each other', async () => {
			const one = held()
			const first = here.inTurn('one', one.run)
			await one.begun
			expect(await there.inTurn('another', async () => 'ran')).toBe('ran')
			one.release()
			await first
		})

		test('[NODE-1] whoever does not want to wait is told that somebody holds the name', async () => {
			const one = held()
			const first = here.inTurn('one', one.run)
			await one.begun
			let ran = 0
			const count = async () => void ran++
			expect(await there.ifFree('one', count)).toBe(false)
			expect(await here.ifFree('one', count)).toBe(false)
			one.release()
			await first
			expect(await there.ifFree('one', count)).toBe(true)
			expect(ran).toBe(1)
		})

		test('[NODE-1] what fails tells its own caller, and leaves the name to the next', async () => {
			const first = here.inTurn('one', () => Promise.reject(new Error('failed')))
			const second = there.inTurn('one', async () => 'ran')
			await expect(first).rejects.toThrow('failed')
			expect(await second).toBe('ran')
			await expect(here.ifFree('one', () => Promise.reject(new Error('failed too')))).rejects.toThrow(
				'failed too',
			)
			expect(await there.ifFree('one', async () => {})).toBe(true)
		})
	})
}
