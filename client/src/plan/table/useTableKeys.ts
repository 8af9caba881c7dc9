import { FITS } from '@groundwork/shared/model/domain'
import type { PlanMap } from '@groundwork/shared/plan/Plan'
import { useState } from 'react'
import type { FocusEvent, KeyboardEvent, RefObject } from 'react'
import { useEditor } from 'tldraw'
import { judge } from '../../canvas/map/judge'
import { useInspection } from '../inspect/inspected'
import { useMayEdit } from '../useRights'

const cellsOf = (table: HTMLElement): HTMLElement[] => [
	...table.querySelectorAll<HTMLElement>('[data-table-cell]'),
]

/**
 * One stop for Tab among all verdicts; arrows walk from it, digits judge. Where one stands is remembered by row and column, not
 * by number: others may add and remove them meanwhile.
 */
export function useTableKeys(table: RefObject<HTMLTableElement | null>, map: PlanMap | undefined) {
	const editor = useEditor()
	const may = useMayEdit()
	const { inspected, inspect } = useInspection()
	const [place, setPlace] = useState<string>()
	const first = map && [...map.cells.keys()][0]
	const reachable = place !== undefined && map?.cells.has(place) ? place : first

	const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
		const key = target.dataset['tableCell']
		if (key === undefined || !map) return
		setPlace(key)
		const [aspect, approach] = key.split(':') as [string, string]
		if (inspected?.kind === 'cell' && (inspected.aspect !== aspect || inspected.approach !== approach))
			inspect({ kind: 'cell', map: map.id, aspect, approach }, { stay: true })
	}

	const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
		const key = event.target instanceof HTMLElement ? event.target.dataset['tableCell'] : undefined
		if (key === undefined || !map || !table.current || event.metaKey || event.ctrlKey || event.altKey) return
		const cells = cellsOf(table.current)
		const at = cells.findIndex((cell) => cell.dataset['tableCell'] === key)
		const width = map.approaches.length
		const start = at - (at % width)
		const steps: Record<string, number> = {
			ArrowLeft: at % width === 0 ? at : at - 1,
			ArrowRight: at % width === width - 1 ? at : at + 1,
			ArrowUp: at - width,
			ArrowDown: at + width,
			Home: start,
			End: start + width - 1,
			PageUp: at % width,
			PageDown: cells.length - width + (at % width),
		}
		const goal = steps[event.key]
		if (goal !== undefined) {
			event.preventDefault()
			cells[goal]?.focus()
			return
		}
		const fit = event.key === '0' ? 'unknown' : FITS[Number(event.key) - 1]
		if (!fit || !may) return
		event.preventDefault()
		const [aspect, approach] = key.split(':') as [string, string]
		judge(editor, { map: map.id, aspect, approach }, fit)
	}

	return { reachable, handlers: { onFocus, onKeyDown } }
}
