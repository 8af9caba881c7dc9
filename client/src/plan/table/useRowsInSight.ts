import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'

/** Rows around those in sight, so that a turn of the wheel shows no gap before the next frame. */
const AROUND = 8
/** Rows are changed some at a time, not at every pixel. */
const STEP = 4

export interface RowsInSight {
	/** The first row to draw, and the one behind the last. */
	from: number
	to: number
}

/** Which of many rows of one height lie in what scrolls, or nearly. */
export function useRowsInSight(
	scroller: RefObject<HTMLElement | null>,
	count: number,
	height: number,
): RowsInSight {
	const [sight, setSight] = useState<RowsInSight>({ from: 0, to: AROUND })
	useLayoutEffect(() => {
		const element = scroller.current
		if (!element) return undefined
		const look = () => {
			const first = Math.floor(element.scrollTop / height / STEP) * STEP
			const from = Math.max(0, first - AROUND)
			const to = first + STEP + Math.ceil(element.clientHeight / height) + AROUND
			setSight((before) => (before.from === from && before.to === to ? before : { from, to }))
		}
		const observer = new ResizeObserver(look)
		observer.observe(element)
		element.addEventListener('scroll', look, { passive: true })
		look()
		return () => {
			observer.disconnect()
			element.removeEventListener('scroll', look)
		}
	}, [scroller, height])
	// The list may have grown shorter since it was last scrolled.
	const to = Math.min(count, sight.to)
	return { from: Math.min(sight.from, to), to }
}
