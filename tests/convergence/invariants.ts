import { expect } from 'vitest'
import { readRecords } from '@groundwork/shared/board/read'
import type { StoreLayer } from '@groundwork/shared/model/roles'
import { canonicalJson } from '@groundwork/shared/plan/canonicalJson'
import { createReplica } from '@groundwork/shared/testing/replica'
import * as Y from 'yjs'
import type { Peer } from '../kit/network'

/** Half of a sign, or the stand-in for one that was torn. */
const TORN_SIGN = /\\ud[89a-f]|\uFFFD/i

/** What must hold in every window at every moment. Cheap: it runs after each delivery. */
export function checkWindow({ replica }: Peer): void {
	if (replica.quarantined.length > 0) expect(replica.quarantined, 'set aside').toEqual([])
	const records = replica.records() as Record<string, { id: string; typeName: string; parentId?: string }>
	for (const { id, typeName, parentId } of Object.values(records)) {
		if (typeName === 'shape' && !records[parentId!])
			expect.unreachable(`${id} is in ${parentId}, which is gone`)
	}
}

/** Shapes that are inside themselves make tldraw recurse for ever. */
export function checkTree({ replica }: Peer): void {
	const records = replica.records() as Record<string, { id: string; typeName: string; parentId?: string }>
	for (const { id, typeName } of Object.values(records)) {
		if (typeName !== 'shape') continue
		let [at, depth]: [string | undefined, number] = [id, 0]
		while (at?.startsWith('shape:') && depth++ < 100) at = records[at]?.parentId
		if (at?.startsWith('shape:')) expect.unreachable(`${id} is inside itself`)
	}
}

/** What a window shows bit by bit is what one shows that is opened now. */
export function checkReload(peer: Peer): void {
	const { role, replica } = peer
	replica.binding.flush()
	const fresh = createReplica(role, replica)
	try {
		expect(fresh.records(), 'a window opened now').toEqual(replica.records())
	} finally {
		fresh.dispose()
	}
	checkWindow(peer)
}

/** Once everybody has heard everything: one board for each role, nothing that waits for something, no torn sign. */
export function checkAgreement(peers: readonly Peer[]): void {
	for (const peer of peers) {
		const twin = peers.find(({ role }) => role === peer.role)!
		expect(peer.replica.records(), `two windows of a ${peer.role}`).toEqual(twin.replica.records())
		expect(JSON.stringify(peer.replica.records())).not.toMatch(TORN_SIGN)
		for (const doc of Object.values(peer.replica.docs)) {
			expect(doc.store.pendingStructs).toBeNull()
			expect(doc.store.pendingDs).toBeNull()
		}
		checkTree(peer)
		checkReload(peer)
	}
	checkCanonical(peers)
}

/** A snapshot of a layer is the same text from any replica, whichever way the layer came there. */
function checkCanonical(peers: readonly Peer[]): void {
	const texts = new Map<string, string>()
	for (const { replica } of peers) {
		for (const [name, doc] of Object.entries(replica.docs)) {
			if (name === 'discussion') continue
			const layer = name as StoreLayer
			const loaded = new Y.Doc()
			Y.applyUpdateV2(loaded, Y.encodeStateAsUpdateV2(doc))
			for (const one of [doc, loaded]) {
				const text = canonicalJson(Object.fromEntries(readRecords(one, layer).records))
				expect(text, `the canonical JSON of ${layer}`).toBe(texts.get(layer) ?? text)
				texts.set(layer, text)
			}
			loaded.destroy()
		}
	}
}
