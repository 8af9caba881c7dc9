/** Addresses of the pages of a board's record. */

export const snapshotsPath = (board: string) => `/b/${board}/snapshots`

export const snapshotPath = (board: string, number: number) => `${snapshotsPath(board)}/${number}`

export const comparePath = (board: string, from: number, to: number) =>
	`${snapshotsPath(board)}/compare?from=${from}&to=${to}`
