import { once } from 'node:events'
import type { MessagePort } from 'node:worker_threads'
import type { MadeForm } from '@groundwork/shared/model/domain'
import type { PackedImages } from '../render/images.js'
import { renderForm } from '../render/renderForm.js'
import type { RenderAsks } from '../render/renderForm.js'
import type { Found, Told } from './renderThread.js'
import { standBack } from './standBack.js'

standBack()

/** Those that turn a drawing into pixels. */
const PAINTED: readonly MadeForm[] = ['png', 'zip']

/** What the thread of `renderThread.ts` is asked. */
export async function render({ port, ...asks }: RenderAsks & { port: MessagePort }): Promise<Uint8Array> {
	const tell = (told: Told) => port.postMessage(told, [])
	try {
		return await renderForm(asks, {
			onProgress: (done) => tell({ done }),
			async findImages(assets): Promise<PackedImages> {
				tell({ images: assets })
				const [found] = (await once(port, 'message')) as [Found]
				if ('failed' in found) throw new Error(found.failed)
				return found
			},
		})
	} catch (error) {
		if (!PAINTED.includes(asks.form)) throw error
		// what paints may be of no more use once it failed, and the next try needs a thread with another
		tell({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) })
		process.exit(1)
	}
}
