import { FITS } from '@groundwork/shared/model/domain'
import type { MapShape } from '@groundwork/shared/model/shapes/map'
import type { MapLayout } from '@groundwork/shared/model/shapes/mapLayout'
import { discussionText } from '@groundwork/shared/text/discussion'
import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import { useEditor, useValue } from 'tldraw'
import { mayDraw } from '../access'
import { anchorOnCell } from '../discussion/anchors'
import { beginThread } from '../discussion/openThread'
import { closePanel, showPanel } from '../panels'
import { useOwnKeys } from '../ui/useOwnKeys'
import { undoByKey } from '../ui/undoByKey'
import { bringIntoView } from '../ui/bringIntoView'
import { judge } from './judge'
import { cellBounds } from './maps'

const clamp = (value: number, end: number) => Math.max(0, Math.min(end - 1, value))

/** One stop for Tab in the whole grid; arrows walk from it, digits judge. */
export function useGridKeys(grid: RefObject<HTMLDivElement | null>, map: MapShape, layout: MapLayout) {
	const editor = useEditor()
	const [place, setPlace] = useState({ row: 0, column: 0 })
	const { rows, columns } = layout
	// Rows and columns may go while somebody stands on them.
	const row = clamp(place.row, rows.length)
	const column = clamp(place.column, columns.length)
	const entered = useValue('entered', () => editor.getEditingShapeId() === map.id, [editor, map.id])

	const focusCell = (toRow: number, toColumn: number) => {
		const aspect = rows[clamp(toRow, rows.length)]?.key
		const approach = columns[clamp(toColumn, columns.length)]?.key
		if (aspect === undefined || approach === undefined) return
		const cell = grid.current?.querySelector<HTMLElement>(`[data-cell="${aspect}:${approach}"]`)
		cell?.focus({ preventScroll: true })
		bringIntoView(editor, cellBounds(editor, { map: map.id, aspect, approach }))
	}

	useEffect(() => {
		if (entered) focusCell(row, column)
		// Only entering moves the focus: rows that arrive from others must not.
		// oxlint-disable-next-line react/exhaustive-deps
	}, [entered])

	const leave = () => {
		closePanel(editor)
		if (entered) editor.setCurrentTool('select.idle')
		editor.select(map.id)
		editor.getContainer().focus()
	}

	useOwnKeys(grid, (event) => {
		if (undoByKey(editor, event) || event.metaKey || event.ctrlKey || event.altKey) return
		const aspect = rows[row]?.key
		const approach = columns[column]?.key
		const moves: Record<string, () => void> = {
			ArrowUp: () => focusCell(row - 1, column),
			ArrowDown: () => focusCell(row + 1, column),
			ArrowLeft: () => focusCell(row, column - 1),
			ArrowRight: () => focusCell(row, column + 1),
			Home: () => focusCell(row, 0),
			End: () => focusCell(row, columns.length - 1),
			PageUp: () => focusCell(0, column),
			PageDown: () => focusCell(rows.length - 1, column),
			Escape: leave,
		}
		if (aspect !== undefined && approach !== undefined) {
			const address = { map: map.id, aspect, approach }
			moves['Enter'] = moves[' '] = () => showPanel(editor, { kind: 'cell', ...address })
			moves[discussionText.key] = () => beginThread(editor, anchorOnCell(address))
			const fit = event.key === '0' ? 'unknown' : FITS[Number(event.key) - 1]
			if (fit && mayDraw(editor)) moves[event.key] = () => judge(editor, address, fit)
		}
		const move = moves[event.key]
		if (!move) return
		event.preventDefault()
		move()
	})

	// A pointer's click comes through the canvas. A screen reader's "activate" is a bare click on the cell itself.
	useEffect(() => {
		const element = grid.current
		const onClick = (event: MouseEvent) => {
			const cell = event.target instanceof Element && event.target.closest<HTMLElement>('[data-cell]')
			const [aspect, approach] = (cell && cell.dataset['cell']?.split(':')) || []
			if (aspect && approach) showPanel(editor, { kind: 'cell', map: map.id, aspect, approach })
		}
		element?.addEventListener('click', onClick)
		return () => element?.removeEventListener('click', onClick)
	}, [editor, grid, map.id])

	return {
		row,
		column,
		reach: (toRow: number, toColumn: number) => setPlace({ row: toRow, column: toColumn }),
	}
}
