import { createContext, useContext } from 'react'

/** Which headings of the outline are open. */
export interface Sections {
	isOpen: (key: string, byItself: boolean) => boolean
	set: (key: string, open: boolean) => void
}

export const SectionsContext = createContext<Sections>({
	isOpen: (_key, byItself) => byItself,
	set: () => undefined,
})

export const useSections = (): Sections => useContext(SectionsContext)
