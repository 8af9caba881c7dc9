import { createContext, useContext } from 'react'

/** What views know of the board they show beside its records: it may be the live one or a snapshot of it. */
export interface Viewed {
	/** What it is called, in a title and on a file. */
	name: string
	/** Its address without a view. */
	path: string
	/** Nobody changes it any more. */
	frozen: boolean
}

export const ViewedContext = createContext<Viewed | null>(null)

export function useViewed(): Viewed {
	const viewed = useContext(ViewedContext)
	if (!viewed) throw new Error('useViewed needs a board above it')
	return viewed
}
