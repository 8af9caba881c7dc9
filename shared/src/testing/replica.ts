import { Store } from '@tldraw/store'
import type { TLRecord, TLStore } from '@tldraw/tlschema'
import * as Y from 'yjs'
import { bindStoreToDocs } from '../binding/bindStoreToDocs.js'
import type { Binding } from '../binding/bindStoreToDocs.js'
import type { Quarantined } from '../binding/LayeredDocs.js'
import { LAYERS, mayRead, mayWrite } from '../model/roles.js'
import type { Layer, Role } from '../model/roles.js'
import { boardSchema } from '../model/schema.js'

/** One person's board without a network: a real tldraw store bound to the layers her role may read. */
export interface Replica {
	store: TLStore
	docs: Partial<Record<Layer, Y.Doc>>
	binding: Binding
	role: Role
	refused: string[]
	quarantined: Quarantined[]
	/** Document records as JSON, by id. */
	records(): Record<string, TLRecord>
	dispose(): void
}

export function createStore(): TLStore {
	return new Store({
		schema: boardSchema,
		props: {
			defaultName: '',
			assets: {
				upload: () => Promise.reject(new Error('no uploads here')),
				resolve: () => null,
				remove: async () => {},
			},
			onMount: () => {},
		},
	})
}

export function createReplica(role: Role = 'leader', from?: Documents): Replica {
	const store = createStore()
	const docs = Object.fromEntries(
		LAYERS.filter((layer) => mayRead(role, layer)).map((layer) => [layer, new Y.Doc()]),
	)
	const replica: Omit<Replica, 'binding'> = {
		store,
		docs,
		role,
		refused: [],
		quarantined: [],
		records: () => store.serialize('document'),
		dispose() {
			binding.dispose()
			for (const doc of Object.values(docs)) doc.destroy()
		},
	}
	if (from) exchange(from, replica)
	const binding = bindStoreToDocs({
		store,
		docs,
		mayWrite: (layer) => mayWrite(replica.role, layer),
		onRefused: (ids) => replica.refused.push(...ids),
		onQuarantine: (list) => (replica.quarantined = list),
	})
	return Object.assign(replica, { binding })
}

type Documents = Pick<Replica, 'docs'>

/** Brings two replicas' documents to the same state, as after a reconnect. */
function exchange(a: Documents, b: Documents): void {
	for (const layer of LAYERS) {
		const [one, two] = [a.docs[layer], b.docs[layer]]
		if (!one || !two) continue
		Y.applyUpdate(two, Y.encodeStateAsUpdate(one, Y.encodeStateVector(two)), 'network')
		Y.applyUpdate(one, Y.encodeStateAsUpdate(two, Y.encodeStateVector(one)), 'network')
	}
}

/** Brings to one replica what another has written, and shows it. */
export function deliver(from: Replica, to: Replica): void {
	for (const layer of LAYERS) {
		const [one, two] = [from.docs[layer], to.docs[layer]]
		if (one && two) Y.applyUpdate(two, Y.encodeStateAsUpdate(one, Y.encodeStateVector(two)), 'network')
	}
	to.binding.frame()
}

/** Writes out what each has done, merges all of it, and shows it to each. */
export function meet(...replicas: Replica[]): void {
	for (const replica of replicas) replica.binding.flush()
	for (const a of replicas) for (const b of replicas) if (a !== b) exchange(a, b)
	for (const a of replicas) for (const b of replicas) if (a !== b) exchange(a, b)
	for (const replica of replicas) replica.binding.flush()
}
