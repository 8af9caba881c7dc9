import { MessageChannel } from 'node:worker_threads'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import type { SnapshotAsset } from '@groundwork/shared/protocol/snapshot'
import { Piscina } from 'piscina'
import type { PackedImages } from '../render/images.js'
import type { RenderAsks, RenderHelp } from '../render/renderForm.js'

/** Fonts take a while to be read again: the thread goes when nothing was asked of it for this long. */
const IDLE_MS = 60_000

/** What the thread says while it works, and what it is answered. */
export type Told = { done: number } | { images: readonly SnapshotAsset[] } | { failed: string }
export type Found = PackedImages | { failed: string }

/** The thread that makes readable forms, one after the other: none of them can slow down a capture, nor the boards. */
export interface RenderThread {
	/** Rejects at once when the signal does: the thread is stopped, whatever it was doing. */
	render(asks: RenderAsks, help: RenderHelp & { signal: AbortSignal }): Promise<Uint8Array>
	close(): Promise<void>
}

export function createRenderThread(): RenderThread {
	const pool = new Piscina({
		filename: new URL('./renderWorker.js', import.meta.url).href,
		minThreads: 0,
		maxThreads: 1,
		idleTimeout: IDLE_MS,
		resourceLimits: { maxOldGenerationSizeMb: LIMITS.formHeapMiB },
	})
	return {
		async render(asks, { signal, onProgress, findImages }) {
			const { port1: ours, port2: theirs } = new MessageChannel()
			const answer = (found: Found) => ours.postMessage(found, [])
			let reason: string | undefined
			ours.on('message', (told: Told) => {
				if ('done' in told) onProgress(told.done)
				else if ('failed' in told) reason = told.failed
				else findImages(told.images).then(answer, (error: unknown) => answer({ failed: String(error) }))
			})
			try {
				const options = { name: 'render', transferList: [theirs], signal }
				return (await pool.run({ ...asks, port: theirs }, options)) as Uint8Array
			} catch (error) {
				throw reason === undefined ? error : new Error(reason, { cause: error })
			} finally {
				ours.close()
			}
		},
		close: () => pool.destroy(),
	}
}
