/** Whether something outside the process answers. It tells when that changes, and comes back by itself. */
export interface Reachability {
	readonly reachable: boolean
	/** Called with each change. Returns the way to stop that. */
	watch(listener: (reachable: boolean) => void): () => void
}

/** Of what lies in the process itself. */
export const ALWAYS_REACHABLE: Reachability = { reachable: true, watch: () => () => {} }
