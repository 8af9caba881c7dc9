/** What was measured. Processor time is in milliseconds of one core. */
export interface Costs {
	node: {
		/** A change on the server it comes to, and the commit that it shares with others. */
		change: number
		commit: number
		/** Handing it to one person. */
		deliver: number
		/** On each other server that holds the board: told of it, and read from the log. */
		takeIn: number
		/** A movement of a pointer, on the server it comes to, and handing it to one person. */
		pointer: number
		pointerDeliver: number
		/** On each other server that holds the board. */
		pointerTakeIn: number
		/** Somebody comes to a layer that has to be loaded, and to one that is held already. */
		joinCold: number
		joinHot: number
		/** In a second in which nobody does anything. */
		idle: number
	}
	/** Of a change, of the commit it shares, of what other servers read of it, and of a layer that is loaded. */
	postgres: { append: number; commit: number; read: number; load: number }
	redis: { publish: number; handOn: number }
	/** What a change waits for beside processors, above all the disk. */
	commitWait: number
	/** And on its way to another server. */
	hopWait: number
	joinWait: number
	walBytes: number
	layerBytes: number
	socketBytes: number
	/** Of a server that nobody uses. */
	nodeBytes: number
}
