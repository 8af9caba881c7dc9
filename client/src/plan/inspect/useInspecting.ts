import { useCallback, useMemo, useRef, useState } from 'react'
import type { Inspected, Inspection } from './inspected'

/** What the panel of the open view shows. On closing, the keys go back to where it was opened from. */
export function useInspecting(): Inspection & { takesFocus: boolean } {
	const [{ inspected, takesFocus }, setState] = useState<{
		inspected: Inspected | null
		takesFocus: boolean
	}>({ inspected: null, takesFocus: false })
	const opener = useRef<Element>(null)

	const inspect = useCallback((what: Inspected, stay = false) => {
		const { activeElement } = document
		// From panel to panel: the way back is where the first was opened from.
		if (!activeElement?.closest('[data-inspector]')) opener.current = activeElement
		setState({ inspected: what, takesFocus: !stay })
	}, [])
	const close = useCallback(() => {
		setState({ inspected: null, takesFocus: false })
		if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus()
	}, [])
	return useMemo(() => ({ inspected, takesFocus, inspect, close }), [inspected, takesFocus, inspect, close])
}
