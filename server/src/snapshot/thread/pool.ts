import { MessageChannel } from 'node:worker_threads'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { Piscina } from 'piscina'
import { ApiError } from '../../errors.js'
import type { FreezeAsks, FrozenContent, LookUp } from '../content/freezeContent.js'
import type * as work from './worker.js'

/** A thread starts in a third of a second and holds some 60 MB: it goes when nothing was asked of it for this long. */
const IDLE_MS = 60_000

/** A question of a thread, and the answer. */
export type LookedFor = Parameters<LookUp>[0]
export type LookedUp = Awaited<ReturnType<LookUp>> | { failed: string }

/** What is asked and answered at once, by the names of the functions in `worker.ts`. */
type Plain = Omit<typeof work, 'freeze'>
type Asked<Name extends keyof Plain> = (asks: Parameters<Plain[Name]>[0]) => Promise<ReturnType<Plain[Name]>>

/** Threads that do what takes long with a snapshot, so that no edit waits for it. */
export type SnapshotThreads = { [Name in keyof Plain]: Asked<Name> } & {
	freeze(asks: FreezeAsks, lookUp: LookUp): Promise<FrozenContent>
	close(): Promise<void>
}

/** Threads start when they are needed: one takes snapshots, and waits for nobody who compares or restores them in the other. */
export function createSnapshotThreads(): SnapshotThreads {
	const [freezing, asking] = [startThread(), startThread()]
	const ask =
		<Name extends keyof Plain>(name: Name): Asked<Name> =>
		async (asks) => {
			if (asking.queueSize >= LIMITS.snapshotTasksWaiting)
				throw new ApiError('unavailable', ({ refused }) => refused.refusedText.busyWithSnapshots)
			return (await asking.run(asks, { name })) as ReturnType<Plain[Name]>
		}
	return {
		compare: ask('compare'),
		compareCsv: ask('compareCsv'),
		differing: ask('differing'),
		restoreBoard: ask('restoreBoard'),
		picture: ask('picture'),
		async freeze(asks, lookUp) {
			const { port1: ours, port2: theirs } = new MessageChannel()
			let failed: unknown
			ours.on('message', (wanted: LookedFor) => {
				lookUp(wanted).then(
					(found: LookedUp) => ours.postMessage(found, []),
					(error: unknown) => {
						failed = error
						ours.postMessage({ failed: String(error) } satisfies LookedUp, [])
					},
				)
			})
			try {
				const asked = { ...asks, port: theirs }
				return (await freezing.run(asked, { name: 'freeze', transferList: [theirs] })) as FrozenContent
			} catch (error) {
				// what kind of error it was does not come back from a thread
				throw failed ?? error
			} finally {
				ours.close()
			}
		},
		async close() {
			await Promise.all([freezing.destroy(), asking.destroy()])
		},
	}
}

const startThread = () =>
	new Piscina({
		filename: new URL('./worker.js', import.meta.url).href,
		minThreads: 0,
		maxThreads: 1,
		idleTimeout: IDLE_MS,
	})
