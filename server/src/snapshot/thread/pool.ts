import { MessageChannel } from 'node:worker_threads'
import { Piscina } from 'piscina'
import type { SnapshotAsset } from '@groundwork/shared/protocol/snapshot'
import type { LayerBytes } from '../../room/Rooms.js'
import type { FindAssets, FrozenContent } from '../content/freezeContent.js'

/** A thread starts in a third of a second and holds some 60 MB: it goes when nothing was asked of it for this long. */
const IDLE_MS = 60_000

/** What is asked of the threads, by the names of the functions in `worker.ts`. */
export interface ThreadCalls {
	freeze: {
		asks: { layers: readonly LayerBytes[]; asOf: string }
		answers: FrozenContent
	}
}

/** A question of a thread, and the answer. */
export type AssetsAsked = readonly string[]
export type AssetsFound = SnapshotAsset[] | { failed: string }

/** Threads that do what takes long with a snapshot, so that no edit waits for it. */
export interface SnapshotThreads {
	freeze(asks: ThreadCalls['freeze']['asks'], findAssets: FindAssets): Promise<FrozenContent>
	close(): Promise<void>
}

/** Threads start when they are needed, and each holds to its end what it was asked. */
export function createSnapshotThreads(): SnapshotThreads {
	const pool = new Piscina({
		filename: new URL('./worker.js', import.meta.url).href,
		minThreads: 0,
		maxThreads: 1,
		idleTimeout: IDLE_MS,
	})
	return {
		async freeze(asks, findAssets) {
			const { port1: ours, port2: theirs } = new MessageChannel()
			ours.on('message', (references: AssetsAsked) => {
				findAssets(references).then(
					(found: AssetsFound) => ours.postMessage(found, []),
					(error: unknown) => ours.postMessage({ failed: String(error) } satisfies AssetsFound, []),
				)
			})
			try {
				return (await pool.run(
					{ ...asks, port: theirs },
					{ name: 'freeze', transferList: [theirs] },
				)) as FrozenContent
			} finally {
				ours.close()
			}
		},
		close: () => pool.destroy(),
	}
}
