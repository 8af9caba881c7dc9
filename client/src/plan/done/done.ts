import { createContext, useContext } from 'react'

/** Something that was done and can be taken back at one press. */
export interface Done {
	/** Another for each time. */
	id: string
	words: string
}

export const DoneContext = createContext<(done: Done) => void>(() => undefined)

/** Says below the view what was done, with the way to take it back. */
export const useTellDone = (): ((done: Done) => void) => useContext(DoneContext)
