import { useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

/** How wide something is drawn, in pixels, kept current; 0 before it is. */
export function useWidth<Kind extends HTMLElement>(): [RefObject<Kind | null>, number] {
	const ref = useRef<Kind>(null)
	const [width, setWidth] = useState(0)
	useLayoutEffect(() => {
		const element = ref.current
		if (!element) return undefined
		setWidth(element.clientWidth)
		const observer = new ResizeObserver(() => setWidth(element.clientWidth))
		observer.observe(element)
		return () => observer.disconnect()
	}, [])
	return [ref, width]
}
