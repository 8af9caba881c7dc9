/**
 * What only one server at a time may do, however many use the same storage. A lock goes with the process that holds it, however that
 * ends. Every implementation passes `locksContract` in `tests/contract`.
 */
export interface Locks {
	/** Waits its turn among all who ask for the name, here and on other servers, and runs. */
	inTurn<T>(name: string, run: () => Promise<T>): Promise<T>
	/** Runs unless somebody holds the name, here or on another server; answers with whether it did. */
	ifFree(name: string, run: () => Promise<void>): Promise<boolean>
}
