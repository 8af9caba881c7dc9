import { useCallback, useMemo, useRef, useState } from 'react'
import type { Inspected, Inspecting, Inspection } from './inspected'

const CLOSED = { inspected: null, how: {} }

/** What the panel of the open view shows. On closing, the keys go back to where it was opened from. */
export function useInspecting(): Inspection & { how: Inspecting } {
	const [{ inspected, how }, setState] = useState<{ inspected: Inspected | null; how: Inspecting }>(CLOSED)
	const opener = useRef<Element>(null)

	const inspect = useCallback((what: Inspected, asked: Inspecting = {}) => {
		const { activeElement } = document
		// From panel to panel: the way back is where the first was opened from.
		if (!activeElement?.closest('[data-inspector]')) opener.current = activeElement
		setState({ inspected: what, how: asked })
	}, [])
	const close = useCallback(() => {
		setState(CLOSED)
		if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus()
	}, [])
	return useMemo(() => ({ inspected, how, inspect, close }), [inspected, how, inspect, close])
}
