import { useEffect } from 'react'
import type { RefObject } from 'react'

/** Keys pressed inside an element that is itself no control, such as a panel. */
export function useKeys(ref: RefObject<HTMLElement | null>, onKey: (event: KeyboardEvent) => void): void {
	useEffect(() => {
		const element = ref.current
		element?.addEventListener('keydown', onKey)
		return () => element?.removeEventListener('keydown', onKey)
	})
}
