import { CURRICULUM_CONTROLS, DOSES } from '@groundwork/shared/model/domain'
import type { GridKind, GridShape } from '@groundwork/shared/model/shapes/grid'
import type { GridLayout } from '@groundwork/shared/model/shapes/gridLayout'
import { discussionText } from '@groundwork/shared/text/discussion'
import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import { useEditor, useValue } from 'tldraw'
import { mayDraw } from '../access'
import { anchorOnShape } from '../discussion/anchors'
import { beginThread } from '../discussion/openThread'
import { closePanel, showPanel } from '../panels'
import { bringIntoView } from '../ui/bringIntoView'
import { undoByKey } from '../ui/undoByKey'
import { useOwnKeys } from '../ui/useOwnKeys'
import { setField } from './gridFields'
import { gridCellBounds } from './grids'

const clamp = (value: number, end: number) => Math.max(0, Math.min(end - 1, value))

/** What a digit writes into a cell whose content is chosen from steps. */
function stepOf(grid: GridKind, key: string): { name: string; value: string } | undefined {
	const clears = key === 'Delete' || key === 'Backspace'
	if (grid === 'who_and_when') {
		if (clears || key === '0') return { name: 'dose', value: '' }
		const dose = DOSES[Number(key) - 1]
		return dose && { name: 'dose', value: dose }
	}
	if (grid !== 'curriculum_match') return undefined
	if (clears) return { name: 'control', value: '' }
	const step = CURRICULUM_CONTROLS.find((one) => one === key)
	return step && { name: 'control', value: step }
}

/** One stop for Tab in the whole grid; arrows walk from it, digits choose. */
export function useGridCellKeys(
	ref: RefObject<HTMLDivElement | null>,
	grid: GridShape,
	{ rows, columns }: GridLayout,
) {
	const editor = useEditor()
	const [place, setPlace] = useState({ row: 0, column: 0 })
	// Rows and columns may go while somebody stands on them.
	const row = clamp(place.row, rows.length)
	const column = clamp(place.column, columns.length)
	const entered = useValue('entered', () => editor.getEditingShapeId() === grid.id, [editor, grid.id])

	const focusCell = (toRow: number, toColumn: number) => {
		const [rowKey, columnKey] = [
			rows[clamp(toRow, rows.length)]?.key,
			columns[clamp(toColumn, columns.length)]?.key,
		]
		if (rowKey === undefined || columnKey === undefined) return
		const cell = ref.current?.querySelector<HTMLElement>(`[data-cell="${rowKey} ${columnKey}"]`)
		cell?.focus({ preventScroll: true })
		bringIntoView(editor, gridCellBounds(editor, { grid: grid.id, row: rowKey, column: columnKey }))
	}

	useEffect(() => {
		if (entered) focusCell(row, column)
		// Only entering moves the focus: rows that arrive from others must not.
		// oxlint-disable-next-line react/exhaustive-deps
	}, [entered])

	const leave = () => {
		closePanel(editor)
		if (entered) editor.setCurrentTool('select.idle')
		editor.select(grid.id)
		editor.getContainer().focus()
	}

	useOwnKeys(ref, (event) => {
		if (undoByKey(editor, event) || event.metaKey || event.ctrlKey || event.altKey) return
		const [rowKey, columnKey] = [rows[row]?.key, columns[column]?.key]
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
		if (rowKey !== undefined && columnKey !== undefined) {
			const address = { grid: grid.id, row: rowKey, column: columnKey }
			moves['Enter'] = moves[' '] = () => showPanel(editor, { kind: 'gridCell', ...address })
			moves[discussionText.key] = () =>
				beginThread(editor, anchorOnShape(editor, grid, gridCellBounds(editor, address)?.center))
			const step = stepOf(grid.props.grid, event.key)
			if (step && mayDraw(editor)) moves[event.key] = () => setField(editor, address, step.name, step.value)
		}
		const move = moves[event.key]
		if (!move) return
		event.preventDefault()
		move()
	})

	// A pointer's click comes through the canvas. A screen reader's "activate" is a bare click on the cell itself.
	useEffect(() => {
		const element = ref.current
		const onClick = (event: MouseEvent) => {
			const cell = event.target instanceof Element && event.target.closest<HTMLElement>('[data-cell]')
			const [rowKey, columnKey] = (cell && cell.dataset['cell']?.split(' ')) || []
			if (rowKey && columnKey)
				showPanel(editor, { kind: 'gridCell', grid: grid.id, row: rowKey, column: columnKey })
		}
		element?.addEventListener('click', onClick)
		return () => element?.removeEventListener('click', onClick)
	}, [editor, ref, grid.id])

	return {
		row,
		column,
		reach: (toRow: number, toColumn: number) => setPlace({ row: toRow, column: toColumn }),
	}
}
