import type { LayerKey, Log } from '../storage/Log.js'
import { decodeLayer } from './decodeLayer.js'
import type { DecodedLayer } from './decodeLayer.js'

export interface LoadedLayer extends DecodedLayer {
	/** The number of the last entry it holds. */
	lastNumber: number
	/** What is not folded yet. */
	tail: { entries: number; bytes: number }
	/** Of the fold. */
	foldedBytes: number
}

/** @throws where the log cannot be read or does not decode: a failed load must never become an empty document. */
export async function loadLayer(log: Log, key: LayerKey): Promise<LoadedLayer> {
	const read = await log.read(key)
	const { folded, foldedTo, tail } = read
	return {
		...decodeLayer(read, `${key.board}/${key.layer}`),
		lastNumber: tail.at(-1)?.number ?? foldedTo,
		tail: { entries: tail.length, bytes: tail.reduce((sum, { update }) => sum + update.length, 0) },
		foldedBytes: folded?.length ?? 0,
	}
}
