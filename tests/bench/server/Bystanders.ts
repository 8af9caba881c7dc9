import { quantile } from '../statistics.js'
import { Client } from './Client.js'
import type { Place } from './contenders.js'
import { markOf, marksIn } from './marks.js'
import { paced } from './pace.js'

/** What has not arrived by then never did. */
const GRACE_MS = 300

let lastMark = 0

/** Two people who work while somebody else does harm. */
export class Bystanders {
	readonly #writer: Client
	readonly #latencies: number[] = []
	readonly #sentAt = new Map<number, number>()

	static async in(place: Place): Promise<Bystanders> {
		return new Bystanders(await Client.join(place), await Client.join(place))
	}

	private constructor(writer: Client, reader: Client) {
		this.#writer = writer
		reader.onFrame = (frame) => {
			const at = performance.now()
			marksIn(frame, (mark) => {
				const sentAt = this.#sentAt.get(mark)
				if (sentAt !== undefined) this.#latencies.push(at - sentAt)
				this.#sentAt.delete(mark)
			})
		}
	}

	/** Writes 20 times a second. Resolves with the 99th percentile in ms; what never arrived counts as the whole time. */
	async work(seconds: number): Promise<number> {
		this.#latencies.length = 0
		this.#sentAt.clear()
		await paced(seconds * 20, 50, () => {
			const mark = ++lastMark
			const frame = this.#writer.author.edit(markOf(mark))
			this.#sentAt.set(mark, performance.now())
			this.#writer.send(frame)
		})
		await paced(1, GRACE_MS, () => {})
		const lost = [...this.#sentAt].map(() => seconds * 1000)
		return quantile([...this.#latencies, ...lost], 0.99)
	}
}
