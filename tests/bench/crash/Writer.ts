import { TAG, readSaved } from '@groundwork/shared/protocol/frames'
import * as decoding from 'lib0/decoding'
import { Client } from '../server/Client.js'
import type { Place } from '../server/contenders.js'
import { markOf, marksIn } from '../server/marks.js'

/** What one writer did in one life of the server, as far as anybody was told. Changes are counted, in order, from 1. */
export interface Account {
	place: Place
	/** The largest number in a mark of hers that the server called saved, and that somebody else received. */
	saved: number
	seen: number
	sent: number
	/** Which of all marks are hers: from this one on, this many. */
	marks: number[]
}

let lastMark = 0
const accountOf = new Map<number, { account: Account; change: number }>()

/** One person's socket: writes, remembers what `saved` told her, and notes whose changes she sees. */
export class Writer {
	readonly account: Account
	/** Milliseconds from a change to its `saved`. */
	readonly waits: number[] = []
	readonly closed: Promise<number>
	readonly #client: Client
	readonly #sentAt: number[] = []

	static async join(place: Place): Promise<Writer> {
		return new Writer(place, await Client.join(place))
	}

	private constructor(place: Place, client: Client) {
		this.account = { place, saved: 0, seen: 0, sent: 0, marks: [] }
		this.#client = client
		this.closed = client.closed
		client.onFrame = (frame) => this.#note(frame)
		client.socket.on('error', () => {})
	}

	write(filler: number): void {
		const mark = ++lastMark
		this.account.marks.push(mark)
		accountOf.set(mark, { account: this.account, change: ++this.account.sent })
		this.#sentAt.push(performance.now())
		this.#client.send(this.#client.author.edit(markOf(mark), filler))
	}

	get settled(): boolean {
		return this.account.saved === this.account.sent
	}

	leave(): void {
		this.#client.socket.terminate()
	}

	#note(frame: Buffer): void {
		marksIn(frame, (mark) => {
			const known = accountOf.get(mark)
			if (known && known.account !== this.account)
				known.account.seen = Math.max(known.account.seen, known.change)
		})
		if (frame[0] !== TAG.saved) return
		const decoder = decoding.createDecoder(new Uint8Array(frame))
		decoding.readVarUint(decoder)
		// the first frame of change was the empty answer to the server's question
		const saved = readSaved(decoder).frames - 1
		for (let i = this.account.saved; i < saved; i++) this.waits.push(performance.now() - this.#sentAt[i]!)
		this.account.saved = Math.max(this.account.saved, saved)
	}
}
