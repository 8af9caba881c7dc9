import { afterEach, beforeEach, describe } from 'vitest'
import type { Role } from '@groundwork/shared/model/roles'
import { board, closeBoards } from '@groundwork/shared/testing/board'
import { meet } from '@groundwork/shared/testing/replica'
import type { Replica } from '@groundwork/shared/testing/replica'
import { holdFrames } from '../kit/frames'
import type { Frames } from '../kit/frames'

/** Alice and Bob at one board. What they do between two meetings they do at once, neither knowing of the other. */
export interface Pair {
	alice: Replica
	bob: Replica
	meet(): void
}

const ORDERS = [
	{ order: 'she has the lower client id', ids: [1, 2] },
	{ order: 'he has the lower client id', ids: [2, 1] },
] as const
/** `store.listen` of tldraw: with the next frame as in a browser, or within the change as under `NODE_ENV=test`. */
const SCHEDULES = [
	{ schedule: 'a store tells its changes at once', isHeld: false },
	{ schedule: 'a store tells its changes with the frame', isHeld: true },
] as const

/** Runs tests for both orders of client ids, which settle who wins, and for both ways of hearing of a store's changes. */
export function inEveryOrder(tests: (open: (...roles: [Role, Role]) => Pair) => void): void {
	const cases = ORDERS.flatMap((order) => SCHEDULES.map((schedule) => ({ ...order, ...schedule })))
	describe.each(cases)('where $order and $schedule', ({ ids, isHeld }) => {
		let frames: Frames | undefined
		beforeEach(() => {
			frames = isHeld ? holdFrames() : undefined
		})
		afterEach(() => {
			closeBoards()
			frames?.release()
		})
		tests((...roles) => {
			const [alice, bob] = board(...roles)
			for (const [replica, id] of [
				[alice, ids[0]],
				[bob, ids[1]],
			] as const) {
				for (const doc of Object.values(replica.docs)) doc.clientID = id
			}
			return {
				alice,
				bob,
				meet() {
					frames?.next()
					meet(alice, bob)
				},
			}
		})
	})
}
