import { recordsOf } from '@groundwork/shared/board/layout'
import { readEntry } from '@groundwork/shared/board/readEntry'
import { createStore } from '@groundwork/shared/testing/replica'
import type { TLRecord } from '@tldraw/tlschema'
import * as Y from 'yjs'
import { interleaved, ratios } from '../clock.js'
import { encodePlainMap, readPlainMap } from '../competitors/plainMap.js'
import { figure } from '../figures.js'
import { CLIENT, notes10k, replicaOf } from '../replicas.js'
import { median } from '../statistics.js'

const ROUNDS = 15
const WARM_UP = 3

/** How long the board of 10,000 notes takes from bytes to records, and from bytes to a store that a canvas can show. */
export function load10k(): void {
	const ours = notes10k()
	const records = [...rebuilt(ours).values()] as unknown as TLRecord[]
	const plainMap = encodePlainMap(records, CLIENT.author)

	const expectAll = (found: ReadonlyMap<string, unknown>) => {
		if (found.size !== records.length) throw new Error(`${found.size} of ${records.length} records`)
	}

	const read = interleaved(
		{
			apply: () => Y.applyUpdate(new Y.Doc(), ours),
			ours: () => expectAll(rebuilt(ours)),
			plainMap: () => expectAll(readPlainMap(plainMap)),
		},
		ROUNDS,
		WARM_UP,
	)
	// Apply and rebuild, to the same update applied and nothing else.
	figure('encoding.load10k.toApply', median(ratios(read.ours, read.apply)), 'ratio', 2.5)
	// Apply and rebuild, to the same of a map of whole records.
	figure('encoding.load10k.toPlainMap', median(ratios(read.ours, read.plainMap)), 'ratio', 1.4)
	for (const [name, { ms }] of Object.entries(read)) figure(`encoding.load10k.${name}Ms`, median(ms), 'ms')

	const shown = interleaved(
		{
			ours: () => replicaOf(ours, CLIENT.receiver).dispose(),
			plainMap: () => {
				const store = createStore()
				store.mergeRemoteChanges(() => store.put([...readPlainMap(plainMap).values()]))
				store.dispose()
			},
		},
		ROUNDS,
		WARM_UP,
	)
	// The same into a tldraw store, with validation: ours with the binding and all its checks.
	figure('encoding.load10k.storeToPlainMap', median(ratios(shown.ours, shown.plainMap)), 'ratio')
	for (const [name, { ms }] of Object.entries(shown))
		figure(`encoding.load10k.${name}StoreMs`, median(ms), 'ms')
}

/** Every record as JSON, past tldraw's validators. */
function rebuilt(state: Uint8Array): Map<string, unknown> {
	const doc = new Y.Doc()
	Y.applyUpdate(doc, state)
	const records = new Map<string, unknown>()
	for (const [id, entry] of recordsOf(doc)) records.set(id, readEntry(id, entry))
	return records
}
