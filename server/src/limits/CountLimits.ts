/** Counts what somebody does, so that she can be told when it is too much. Servers that share a Redis count together. */
export interface CountLimits {
	/**
	 * @param name of what is counted, the same on all servers.
	 * @param windowMs whole seconds; a window begins with the first of somebody's.
	 */
	counter(name: string, windowMs: number): Counter
	close(): void
}

/** Answers within a fraction of a second, and never fails: what cannot be counted together is counted by each server alone. */
export interface Counter {
	/** Counts one more of hers, and answers with all in the window. */
	add(who: string): Promise<Counted>
	read(who: string): Promise<Counted>
}

export interface Counted {
	times: number
	/** Until the window is over. */
	msLeft: number
}
