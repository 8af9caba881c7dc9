import { boardSchema } from '@groundwork/shared/model/schema'
import { canvasText } from '@groundwork/shared/text/canvas'
import { createTLStore } from 'tldraw'
import type { TLRecord, TLStore } from 'tldraw'
import { assetPath } from './assets/boardAssets'

/** A store of what validates and hangs together; the rest is counted, so that one bad record hides no other. */
export function frozenStore(records: readonly TLRecord[]): { store: TLStore; left: number } {
	const store = createTLStore({
		schema: boardSchema,
		defaultName: canvasText.canvasLabel,
		assets: {
			upload: () => Promise.reject(new Error('A frozen board takes no images')),
			resolve: (asset) => assetPath(asset.props.src),
		},
	})
	let left = 0
	store.mergeRemoteChanges(() => {
		for (const record of records) {
			if (!store.scopedTypes.document.has(record.typeName)) continue
			try {
				store.put([record])
			} catch (error) {
				if (!(error instanceof Error)) throw error
				left++
			}
		}
		for (let loose = unattached(store); loose.length > 0; loose = unattached(store)) {
			store.remove(loose)
			left += loose.length
		}
	})
	return { store, left }
}

/** Shapes without the parent they name, and bindings without one of their ends: the editor would stumble over them. */
function unattached(store: TLStore): TLRecord['id'][] {
	return store.allRecords().flatMap((record): TLRecord['id'][] => {
		if (record.typeName === 'shape') return store.has(record.parentId) ? [] : [record.id]
		if (record.typeName === 'binding')
			return store.has(record.fromId) && store.has(record.toId) ? [] : [record.id]
		return []
	})
}
