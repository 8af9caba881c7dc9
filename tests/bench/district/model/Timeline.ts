/** What happens when, in milliseconds of a time that only runs from one event to the next. */
export class Timeline {
	now = 0
	/** A heap: each comes before the two at twice its place and one more. */
	readonly #events: { at: number; act: () => void }[] = []

	after(ms: number, act: () => void): void {
		const events = this.#events
		let place = events.push({ at: this.now + ms, act }) - 1
		while (place > 0) {
			const above = (place - 1) >> 1
			if (events[above]!.at <= events[place]!.at) break
			swap(events, above, place)
			place = above
		}
	}

	/** Until nothing happens any more. */
	run(): void {
		for (let event = this.#take(); event; event = this.#take()) {
			this.now = event.at
			event.act()
		}
	}

	#take(): { at: number; act: () => void } | undefined {
		const events = this.#events
		const first = events[0]
		const last = events.pop()
		if (!first || !last || events.length === 0) return first
		events[0] = last
		for (let place = 0; ;) {
			const [left, right] = [2 * place + 1, 2 * place + 2]
			let next = place
			if (left < events.length && events[left]!.at < events[next]!.at) next = left
			if (right < events.length && events[right]!.at < events[next]!.at) next = right
			if (next === place) return first
			swap(events, next, place)
			place = next
		}
	}
}

function swap<T>(array: T[], one: number, other: number): void {
	const kept = array[one]!
	array[one] = array[other]!
	array[other] = kept
}
