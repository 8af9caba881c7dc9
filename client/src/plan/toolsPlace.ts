import { createContext } from 'react'

/** Where the open view's own buttons go: beside its heading. */
export const ToolsPlace = createContext<HTMLElement | null>(null)
