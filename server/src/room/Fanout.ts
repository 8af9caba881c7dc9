import * as Y from 'yjs'
import { updateFrame } from './frames.js'
import type { Session } from './Session.js'

/** In a smaller room frames go one by one, though in one write: to merge two updates costs as much as some ten frames more. */
const MERGED_FROM_PEOPLE = 10
/** More writers than this in one commit, and each gets her own change back with the others': to sort it out costs more. */
const SORTED_WRITERS = 4
/** Larger updates than this are not merged: copying them costs more than a frame. Bytes. */
const MERGED_BYTES = 16 * 1024

interface Durable {
	update: Uint8Array
	origin: unknown
}

/**
 * Sends what became durable to everybody but whom it came from. What one group commit made durable goes out in one write, and in a
 * large room as one frame: ten people who draw at once are ten writes to each socket otherwise, and a write to a socket is most of
 * the server's work.
 */
export class Fanout {
	readonly #sessions: ReadonlyMap<Session, unknown>
	#durable: Durable[] = []

	constructor(sessions: ReadonlyMap<Session, unknown>) {
		this.#sessions = sessions
	}

	add(update: Uint8Array, origin: unknown): void {
		this.#durable.push({ update, origin })
		// the answers of one commit arrive in one turn of the event loop
		if (this.#durable.length === 1) setImmediate(() => this.#send())
	}

	#send(): void {
		const durable = this.#durable
		this.#durable = []
		if (this.#sessions.size < MERGED_FROM_PEOPLE) this.#sendEach(durable)
		else this.#sendMerged(durable)
	}

	#sendEach(durable: readonly Durable[]): void {
		const frames = durable.map(({ update }) => updateFrame(update))
		for (const session of this.#sessions.keys()) {
			const others = frames.filter((_frame, i) => durable[i]!.origin !== session)
			if (others.length > 0) session.send(...others)
		}
	}

	#sendMerged(durable: readonly Durable[]): void {
		const writers = new Set(durable.map(({ origin }) => origin))
		const forAll = merged(durable)
		for (const session of this.#sessions.keys()) {
			const frames =
				writers.has(session) && writers.size <= SORTED_WRITERS
					? merged(durable.filter(({ origin }) => origin !== session))
					: forAll
			if (frames.length > 0) session.send(...frames)
		}
	}
}

function merged(durable: readonly Durable[]): Uint8Array[] {
	const frames: Uint8Array[] = []
	let group: Uint8Array[] = []
	const close = () => {
		if (group.length > 0) frames.push(updateFrame(group.length === 1 ? group[0]! : Y.mergeUpdates(group)))
		group = []
	}
	for (const { update } of durable) {
		if (update.length > MERGED_BYTES) close()
		group.push(update)
		if (update.length > MERGED_BYTES) close()
	}
	close()
	return frames
}
