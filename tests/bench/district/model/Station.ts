import type { Timeline } from './Timeline.js'

interface Task {
	ms: number
	done: () => void
}

/** Something that does one thing after the other, or as many at once as it has cores. Whatever comes meanwhile waits in a row. */
export class Station {
	busyMs = 0
	readonly #timeline: Timeline
	readonly #waiting: Task[] = []
	/** Up to where those that wait were taken. */
	#taken = 0
	#free: number

	constructor(timeline: Timeline, cores: number) {
		this.#timeline = timeline
		this.#free = cores
	}

	serve(ms: number, done: () => void = () => {}): void {
		if (this.#free === 0) this.#waiting.push({ ms, done })
		else this.#begin({ ms, done })
	}

	#begin({ ms, done }: Task): void {
		this.#free--
		this.busyMs += ms
		this.#timeline.after(ms, () => {
			this.#free++
			const next = this.#waiting[this.#taken]
			if (next) {
				this.#taken++
				this.#begin(next)
			} else {
				this.#waiting.length = 0
				this.#taken = 0
			}
			done()
		})
	}
}
