import { once } from 'node:events'
import type { MessagePort } from 'node:worker_threads'
import type { BoardRecord } from '@groundwork/shared/board/read'
import { boardPicture } from '@groundwork/shared/plan/picture'
import type { SnapshotPart } from '@groundwork/shared/protocol/snapshot'
import { freezeContent } from '../content/freezeContent.js'
import type { FreezeAsks, FrozenContent } from '../content/freezeContent.js'
import type { LookedUp } from './pool.js'
import { standBack } from './standBack.js'

standBack()

/** What the threads of `pool.ts` can be asked, one function each. */

export { compareStates as compare, compareStatesCsv as compareCsv } from '../content/compareStates.js'
export { differingRecords as differing, restoreBoard } from '../content/restoreContent.js'

export const freeze = ({ port, ...asks }: FreezeAsks & { port: MessagePort }): Promise<FrozenContent> =>
	freezeContent(asks, async (wanted) => {
		port.postMessage(wanted, [])
		const [found] = (await once(port, 'message')) as [LookedUp]
		if ('failed' in found) throw new Error(found.failed)
		return found
	})

/** `parts`: canonical JSON of those whose records are drawn. An SVG. */
export const picture = ({ parts }: { parts: readonly string[] }): string =>
	boardPicture(
		parts.flatMap((text) => Object.values((JSON.parse(text) as SnapshotPart).records) as BoardRecord[]),
	)
