/** Whether something outside the process answers. It tells when that changes, and comes back by itself. */
export interface Reachability {
	readonly reachable: boolean
	/** Called with each change. Returns the way to stop that. */
	watch(listener: (reachable: boolean) => void): () => void
}
