/** A time in which something was away. Milliseconds of `performance.now()`. */
interface Fault {
	kind: string
	from: number
	to: number
}

interface Mark {
	sentAt: number
	/** Who is yet to see it. */
	unseenBy: number
	seenAt: number | null
	savedAt: number | null
}

/** What was written by whom, when the server called it saved, and when everybody on the board saw it. */
export class Ledger {
	readonly #marks = new Map<string, Mark>()
	readonly #faults: Fault[] = []

	/** @param readers how many others are on the board. */
	sent(mark: string, readers: number): void {
		this.#marks.set(mark, { sentAt: performance.now(), unseenBy: readers, seenAt: null, savedAt: null })
	}

	saved(mark: string): void {
		const known = this.#marks.get(mark)
		if (known) known.savedAt ??= performance.now()
	}

	seen(mark: string): void {
		const known = this.#marks.get(mark)
		if (known && --known.unseenBy === 0) known.seenAt = performance.now()
	}

	/** Runs with something away, and takes note of how long that was. */
	async fault(kind: string, run: () => Promise<void>): Promise<void> {
		const fault = { kind, from: performance.now(), to: Infinity }
		this.#faults.push(fault)
		try {
			await run()
		} finally {
			fault.to = performance.now()
		}
	}

	get size(): number {
		return this.#marks.size
	}

	get savedMarks(): string[] {
		return [...this.#marks].filter(([, { savedAt }]) => savedAt !== null).map(([mark]) => mark)
	}

	get allMarks(): string[] {
		return [...this.#marks.keys()]
	}

	/**
	 * How long each mark waited to be seen by everybody, and how long to be called saved, from the moment it was sent or, where that is
	 * later, from the end of the last fault that lay in between. Milliseconds; those that only readers were waiting for who left are no part of it.
	 */
	waits(): { seen: number[]; saved: number[] } {
		const marks = [...this.#marks.values()]
		const waited = (until: (mark: Mark) => number | null) =>
			marks.flatMap((mark) => {
				const end = until(mark)
				return end === null ? [] : [this.#waited(mark.sentAt, end)]
			})
		return { seen: waited(({ seenAt }) => seenAt), saved: waited(({ savedAt }) => savedAt) }
	}

	/** How often each kind of fault was. */
	faults(): Record<string, number> {
		const counts: Record<string, number> = {}
		for (const { kind } of this.#faults) counts[kind] = (counts[kind] ?? 0) + 1
		return counts
	}

	#waited(sent: number, end: number): number {
		// in a fault nobody is promised anything: what ends in one waited until that began
		const during = this.#faults.find(({ from, to }) => from <= end && end < to)
		const until = during ? Math.max(sent, during.from) : end
		const since = this.#faults
			.filter(({ from, to }) => to <= until && to > sent && from <= until)
			.reduce((latest, { to }) => Math.max(latest, to), sent)
		return until - since
	}
}
