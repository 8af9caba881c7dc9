/** Addresses of the pages of a board's record. */

export const snapshotsPath = (board: string) => `/b/${board}/snapshots`

export const snapshotPath = (board: string, number: number) => `${snapshotsPath(board)}/${number}`

/** A number, or `now`. */
export type End = number | string

/** The page that compares two states of a board. Without `from` it is the last snapshot that somebody took on purpose. */
export function comparePath(board: string, ends: { from?: End; to?: End } = {}): string {
	const query = new URLSearchParams(Object.entries(ends).map(([name, end]) => [name, String(end)]))
	return `${snapshotsPath(board)}/compare${query.size > 0 ? `?${query}` : ''}`
}
