import { useContext } from 'react'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { ToolsPlace } from './toolsPlace'

/** What a view offers for the whole of it, beside its heading. */
export function ViewTools({ children }: { children: ReactNode }) {
	const place = useContext(ToolsPlace)
	return place && createPortal(children, place)
}
