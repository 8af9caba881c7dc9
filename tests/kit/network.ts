import * as Y from 'yjs'
import { LAYERS } from '@groundwork/shared/model/roles'
import type { Layer, Role } from '@groundwork/shared/model/roles'
import type { Random } from '@groundwork/shared/testing/random'
import { createReplica } from '@groundwork/shared/testing/replica'
import type { Replica } from '@groundwork/shared/testing/replica'

/** The origin of what came over the network, as `createReplica` names it. */
const NETWORK = 'network'

interface Message {
	from: Replica
	layer: Layer
	update: Uint8Array
}

/** Somebody on the network: her replica, and what waits on the way to her. */
export interface Peer {
	readonly role: Role
	replica: Replica
	isOnline: boolean
	/** Sent to her, not yet there. */
	inbox: Message[]
	/** Hers, kept back while she is offline. */
	outbox: Message[]
}

/**
 * A network that a test holds in its hand. Each update of a document becomes a message to everybody else who may read its
 * layer; none is lost, and none arrives before the test says so. What happens when is the test's choice, never the time's.
 * In its middle is a server that keeps all that was sent, for those who come back and those who come anew.
 */
export class Network {
	readonly peers: Peer[] = []
	readonly #random: Random
	readonly #server = Object.fromEntries(LAYERS.map((layer) => [layer, new Y.Doc()])) as Record<Layer, Y.Doc>

	constructor(random: Random) {
		this.#random = random
	}

	/** A new peer, with what the server has. */
	join(role: Role): Peer {
		const peer: Peer = { role, replica: this.#newReplica(role), isOnline: true, inbox: [], outbox: [] }
		this.#listen(peer)
		this.peers.push(peer)
		return peer
	}

	/** Client ids come from the seed: they settle who wins. */
	#newReplica(role: Role): Replica {
		const replica = createReplica(role, { docs: this.#server })
		for (const doc of Object.values(replica.docs)) doc.clientID = 1 + this.#random.int(2 ** 32 - 1)
		return replica
	}

	#listen(peer: Peer): void {
		const { replica } = peer
		for (const layer of LAYERS) {
			replica.docs[layer]?.on('update', (update: Uint8Array, origin: unknown) => {
				if (origin === NETWORK || peer.replica !== replica) return
				peer.outbox.push({ from: replica, layer, update })
				if (peer.isOnline) this.#send(peer)
			})
		}
	}

	#send(peer: Peer): void {
		for (const message of peer.outbox.splice(0)) {
			Y.applyUpdate(this.#server[message.layer], message.update, NETWORK)
			for (const other of this.peers) {
				if (other !== peer && other.replica.docs[message.layer]) other.inbox.push(message)
			}
		}
	}

	/** Some of the messages to a peer arrive: in the order they were sent on each link, or in any. */
	deliver(peer: Peer, count: number, shuffled: boolean): void {
		if (!peer.isOnline) return
		for (let i = 0; i < count && peer.inbox.length > 0; i++) {
			const chosen = this.#random.int(peer.inbox.length)
			const { from, layer } = peer.inbox[chosen]!
			const next = shuffled
				? chosen
				: peer.inbox.findIndex((message) => message.from === from && message.layer === layer)
			const [message] = peer.inbox.splice(next, 1)
			Y.applyUpdate(peer.replica.docs[message!.layer]!, message!.update, NETWORK)
		}
	}

	goOffline(peer: Peer): void {
		peer.isOnline = false
	}

	/** Comes back and is sent, in time, all that was said meanwhile. */
	comeBack(peer: Peer): void {
		peer.isOnline = true
		this.#send(peer)
	}

	/** Comes back, sends what she held back and asks the server for what she lacks: then nothing on the way to her is news. */
	reconnect(peer: Peer): void {
		this.comeBack(peer)
		for (const layer of LAYERS) {
			const doc = peer.replica.docs[layer]
			if (!doc) continue
			Y.applyUpdate(doc, Y.encodeStateAsUpdate(this.#server[layer], Y.encodeStateVector(doc)), NETWORK)
		}
		peer.inbox = []
	}

	/** Her window is gone in an instant, with all it had not written; she opens another one. */
	crash(peer: Peer): void {
		const gone = peer.replica
		this.comeBack(peer)
		peer.replica = this.#newReplica(peer.role)
		peer.inbox = []
		gone.dispose()
		this.#listen(peer)
	}

	/** Everybody writes out what she holds back and hears everything. Returns whether anybody had something to say. */
	settle(): boolean {
		for (const peer of this.peers) peer.replica.binding.flush()
		const wasBusy = this.peers.some(({ outbox, inbox }) => outbox.length + inbox.length > 0)
		for (const peer of this.peers) this.comeBack(peer)
		for (const peer of this.peers) {
			this.deliver(peer, peer.inbox.length, true)
			this.reconnect(peer)
			peer.replica.binding.flush()
		}
		return wasBusy
	}

	close(): void {
		for (const { replica } of this.peers) replica.dispose()
		for (const doc of Object.values(this.#server)) doc.destroy()
	}
}
