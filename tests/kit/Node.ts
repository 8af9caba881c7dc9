import { Exchange } from '@groundwork/server/bus/memory/Exchange'
import type { MemoryBus } from '@groundwork/server/bus/memory/MemoryBus'
import { noTelemetry } from '@groundwork/server/operation/telemetry'
import type { Reachability } from '@groundwork/server/reachability'
import { joinOthers } from '@groundwork/server/room/joinOthers'
import type { JoinedOthers } from '@groundwork/server/room/joinOthers'
import { RoomRegistry } from '@groundwork/server/room/RoomRegistry'
import type { RoomRegistryOptions } from '@groundwork/server/room/RoomRegistry'
import type { Log } from '@groundwork/server/storage/Log'
import { MemoryAuthors } from '@groundwork/server/storage/memory/MemoryAuthors'
import { ProcessLocks } from '@groundwork/server/storage/ProcessLocks'
import { silent } from './silent.js'

/** What servers share: a log, the register of authors, locks and a bus. All of it lives in this process. */
export class Neighbourhood {
	readonly exchange = new Exchange()
	readonly authors = new MemoryAuthors()
	readonly locks = new ProcessLocks()
	readonly storage = new Switch()
	readonly #nodes: Node[] = []

	constructor(readonly log: Log) {}

	async node(options: Partial<RoomRegistryOptions> = {}): Promise<Node> {
		const bus = this.exchange.connect()
		const others = await joinOthers(bus, noTelemetry)
		const rooms = new RoomRegistry({
			log: this.log,
			authors: this.authors,
			locks: this.locks,
			storage: this.storage,
			generation: 'one',
			logger: silent,
			others,
			...options,
		})
		const node = new Node(bus, others, rooms)
		this.#nodes.push(node)
		return node
	}

	async end(): Promise<void> {
		for (const node of this.#nodes) await node.stop()
	}
}

/** One server, without sockets. */
export class Node {
	#stopped = false

	constructor(
		readonly bus: MemoryBus,
		readonly others: JoinedOthers,
		readonly rooms: RoomRegistry,
	) {}

	async stop(): Promise<void> {
		if (this.#stopped) return
		this.#stopped = true
		await this.rooms.close()
		this.others.leave()
		await this.bus.close()
	}
}

/** A storage that a test takes away and brings back. */
export class Switch implements Reachability {
	readonly #listeners = new Set<(reachable: boolean) => void>()
	reachable = true

	watch(listener: (reachable: boolean) => void): () => void {
		this.#listeners.add(listener)
		return () => this.#listeners.delete(listener)
	}

	set(reachable: boolean): void {
		this.reachable = reachable
		for (const listener of this.#listeners) listener(reachable)
	}
}
