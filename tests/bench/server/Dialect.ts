export type Frame = Uint8Array | string

/** How one kind of server is spoken to, in bytes: a client that would build documents would measure itself. */
export interface Dialect {
	/** What a client sends when its socket is open. */
	opening(): Frame[]
	/** What a client says to a frame before it has joined. `joined` is the frame with which it has the room's content. */
	answer(frame: Buffer): { joined: boolean; reply?: Frame }
	/** Frames that put this many notes on a board, of the sizes that people send. */
	board(notes: number): Frame[]
	/** The nth of many frames that should harm nobody: it waits for what never comes, is broken, or is noise. */
	junk(n: number): Frame
	/** Reads what a client receives. Slow: not while a clock runs. */
	reader(): Reader
	/** What a client says when it has nothing to say, so that the server does not take it for gone. */
	heartbeat?: { frame: Frame; everyMs: number }
	/** Somebody who changes one thing of her own again and again, and points somewhere. */
	author(): Author
}

export interface Author {
	/** The next change, with `mark` in it, and about this many bytes more. */
	edit(mark: string, filler?: number): Frame
	pointer(x: number, y: number): Frame
}

export interface Reader {
	take(frame: Buffer): void
	/** So far. */
	readonly records: number
	/** Bytes that a client has to keep because they wait for what never came. */
	readonly waitingBytes: number
}
