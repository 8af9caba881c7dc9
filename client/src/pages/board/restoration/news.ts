import type { Restoration } from '@groundwork/shared/discussion/restorations'

/** So long after it everybody who works on a board has been there. */
const DAY_MS = 86_400_000

/** Whether to tell somebody of it at this time, in milliseconds. */
export const isNews = ({ at, undone }: Restoration, now: number): boolean =>
	now - Date.parse(undone?.at ?? at) < DAY_MS

/** What she has seen once she dismisses it: that it was taken back is told anew. */
export const seenKey = ({ id, undone }: Restoration): string => (undone ? `${id} undone` : id)
