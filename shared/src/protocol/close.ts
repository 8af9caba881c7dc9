/**
 * Why the server closes a websocket: one table for server and client. 4400-4499 mean "do not retry" (the stock y-websocket
 * provider keeps to that too), every other code means "try again", with backoff.
 */
export const CLOSE = {
	malformed: 4400,
	signedOut: 4401,
	forbidden: 4403,
	boardGone: 4404,
	/** The client speaks an older version: it would not understand the board, and must be loaded anew. */
	outdated: 4426,
	frameTooLarge: 1009,
	/** The server stops or restarts. */
	goingAway: 1012,
	/** Too slow a reader, too fast a writer, or too many sockets. */
	overloaded: 1013,
	serverError: 1011,
} as const

export type CloseReason = keyof typeof CLOSE

const BY_CODE = new Map<number, CloseReason>(
	(Object.entries(CLOSE) as [CloseReason, number][]).map(([reason, code]) => [code, reason]),
)

export function closeReason(code: number): CloseReason | undefined {
	return BY_CODE.get(code)
}

export function mayRetry(code: number): boolean {
	return code < 4400 || code > 4499
}
