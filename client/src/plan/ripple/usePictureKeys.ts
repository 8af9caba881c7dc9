import { useState } from 'react'
import type { FocusEvent, KeyboardEvent, RefObject } from 'react'

/**
 * One stop for Tab among all places of the picture; arrows walk from it. Where one stands is remembered by row and column, for
 * others may add and remove them meanwhile; `first` is where Tab comes to before anybody has walked.
 */
export function usePictureKeys(
	table: RefObject<HTMLTableElement | null>,
	places: ReadonlySet<string>,
	first: string,
) {
	const [walked, setWalked] = useState<string>()
	const reachable = walked !== undefined && places.has(walked) ? walked : first

	const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
		if (target.dataset['place'] !== undefined) setWalked(target.dataset['place'])
	}
	const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
		if (!table.current || event.metaKey || event.ctrlKey || event.altKey) return
		const rows = [...table.current.tBodies[0]!.rows].map((row) => [
			...row.querySelectorAll<HTMLElement>('[data-place]'),
		])
		const y = rows.findIndex((row) => row.some((place) => place === event.target))
		const x = rows[y]?.findIndex((place) => place === event.target) ?? -1
		if (x < 0) return
		const steps: Record<string, HTMLElement | undefined> = {
			ArrowLeft: rows[y]?.[x - 1],
			ArrowRight: rows[y]?.[x + 1],
			ArrowUp: rows[y - 1]?.[x],
			ArrowDown: rows[y + 1]?.[x],
			Home: rows[y]?.[0],
			End: rows[y]?.at(-1),
			PageUp: rows[0]?.[x],
			PageDown: rows.at(-1)?.[x],
		}
		if (!Object.hasOwn(steps, event.key)) return
		event.preventDefault()
		steps[event.key]?.focus()
	}
	return {
		stop: (place: string) => ({ tabIndex: place === reachable ? 0 : -1 }),
		handlers: { onFocus, onKeyDown },
	}
}
