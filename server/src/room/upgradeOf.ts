import { upgradeLayer } from '@groundwork/shared/board/upgrade'
import type { Layer } from '@groundwork/shared/model/roles'
import * as Y from 'yjs'

/** Brings a document to what this program writes. Returns the update that does, or `undefined` where it is there already. */
export function upgradeOf(doc: Y.Doc, layer: Layer, isInUse: boolean): Uint8Array | undefined {
	let upgrade: Uint8Array | undefined
	const note = (update: Uint8Array) => (upgrade = update)
	doc.on('update', note)
	upgradeLayer(doc, layer, isInUse)
	doc.off('update', note)
	return upgrade
}
