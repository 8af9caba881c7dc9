import { once } from 'node:events'
import type { MessagePort } from 'node:worker_threads'
import { freezeContent } from '../content/freezeContent.js'
import type { FrozenContent } from '../content/freezeContent.js'
import type { AssetsFound, ThreadCalls } from './pool.js'

/** What the threads of `pool.ts` can be asked, one function each. */

export const freeze = ({
	layers,
	asOf,
	port,
}: ThreadCalls['freeze']['asks'] & { port: MessagePort }): Promise<FrozenContent> =>
	freezeContent(layers, asOf, async (references) => {
		port.postMessage(references, [])
		const [found] = (await once(port, 'message')) as [AssetsFound]
		if ('failed' in found) throw new Error(found.failed)
		return found
	})
