import { useEffect } from 'react'
import type { RefObject } from 'react'

/**
 * Keys pressed inside stay inside. The canvas listens natively below the root of React, so that stopping React's own event
 * would come too late and a digit would pick a tool.
 */
export function useOwnKeys(ref: RefObject<HTMLElement | null>, onKey?: (event: KeyboardEvent) => void): void {
	useEffect(() => {
		const element = ref.current
		if (!element) return undefined
		const down = (event: KeyboardEvent) => {
			event.stopPropagation()
			onKey?.(event)
		}
		const up = (event: KeyboardEvent) => event.stopPropagation()
		element.addEventListener('keydown', down)
		element.addEventListener('keyup', up)
		return () => {
			element.removeEventListener('keydown', down)
			element.removeEventListener('keyup', up)
		}
	})
}

/** On a control that lies within the canvas: its pointer and touch are not the canvas's. */
const stop = (event: { stopPropagation(): void }) => event.stopPropagation()
export const ownPointer = {
	onPointerDown: stop,
	onPointerUp: stop,
	onTouchStart: stop,
	onTouchEnd: stop,
	onDoubleClick: stop,
}
