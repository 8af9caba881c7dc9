/** How long is waited for the database. Milliseconds. */
export const PATIENCE = {
	/** After this long without an answer to anything it is asked, on a connection of its own, whether it is there at all. */
	doubt: 2000,
	/** That long it has for an answer to that. */
	probe: 2500,
	/** While it does not answer it is asked again this much later. */
	probeEvery: 300,
	/** A commit of a few bytes is given up after this long, and tried again: the connection is dead, or the server behind it. */
	commit: 5000,
	/** As much longer for each MiB. */
	commitPerMiB: 1000,
	/** A reading or a fold, of 64 MiB at most. */
	read: 20_000,
	/** A log that is closed while the database is gone keeps what waits this long. */
	close: 5000,
} as const
