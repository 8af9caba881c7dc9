import { FITS } from '@groundwork/shared/model/domain'
import type { MapShape } from '@groundwork/shared/model/shapes/map'
import type { MapLayout } from '@groundwork/shared/model/shapes/mapLayout'
import { discussionText } from '@groundwork/shared/text/discussion'
import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import { useEditor, useValue } from 'tldraw'
import type { Box, Editor } from 'tldraw'
import { mayDraw } from '../access'
import { anchorOnCell } from '../discussion/anchors'
import { beginThread } from '../discussion/openThread'
import { closePanel, showPanel } from '../panels'
import { useOwnKeys } from '../ui/useOwnKeys'
import { undoByKey } from '../ui/undoByKey'
import { bringIntoView } from '../ui/bringIntoView'
import { firstStop, placeOf, stopAt, walk } from './gridWalk'
import type { Place, Stop } from './gridWalk'
import { judge } from './judge'
import { bandBounds, cellBounds, headBounds } from './maps'
import type { Head } from './maps'
import { panelOfHead } from './panelOfHead'

/** One stop for Tab in the whole grid; arrows walk from it over heads, bands and cells, digits judge. */
export function useGridKeys(grid: RefObject<HTMLDivElement | null>, map: MapShape, layout: MapLayout): Place {
	const editor = useEditor()
	const [stood, setStood] = useState(() => {
		const stop = firstStop(layout)
		return { stop, place: placeOf(layout, stop, { line: 0, column: 0 }) }
	})
	// Rows and columns may go while somebody stands on them.
	const place = placeOf(layout, stood.stop, stood.place)
	const stop = stopAt(layout, place)
	const { aspect, head } = partsOf(stop)
	const entered = useValue('entered', () => editor.getEditingShapeId() === map.id, [editor, map.id])

	const focusStop = (to: Stop) => {
		grid.current?.querySelector<HTMLElement>(selectorOf(to))?.focus({ preventScroll: true })
		bringIntoView(editor, boundsOfStop(editor, map, to))
	}

	useEffect(() => {
		if (entered) focusStop(stop)
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
		const to = walk(layout, place, event.key)
		const acts: Record<string, () => void> = { Escape: leave }
		if (to) acts[event.key] = () => focusStop(to)
		if (head) {
			acts['Enter'] = acts[' '] = () => showPanel(editor, panelOfHead(map.id, head))
			if (mayDraw(editor)) {
				const menu = () => showPanel(editor, { kind: 'head', map: map.id, head })
				acts['ContextMenu'] = menu
				if (event.shiftKey) acts['F10'] = menu
			}
		} else if (aspect !== undefined && stop.column !== undefined) {
			const address = { map: map.id, aspect, approach: stop.column }
			acts['Enter'] = acts[' '] = () => showPanel(editor, { kind: 'cell', ...address })
			acts[discussionText.key] = () => beginThread(editor, anchorOnCell(address))
			const fit = event.key === '0' ? 'unknown' : FITS[Number(event.key) - 1]
			if (fit && mayDraw(editor)) acts[event.key] = () => judge(editor, address, fit)
		}
		const act = acts[event.key]
		if (!act) return
		event.preventDefault()
		act()
	})

	useEffect(() => {
		const element = grid.current
		const onFocus = (event: FocusEvent) => {
			const reached = stopOf(event.target)
			if (!reached) return
			setStood((before) => {
				// A band reaches over all columns: whoever walks on stays in hers.
				const now = reached.line.startsWith('band ') ? { ...reached, column: before.stop.column } : reached
				return { stop: now, place: placeOf(layout, now, before.place) }
			})
		}
		// A pointer's click comes through the canvas. A screen reader's "activate" is a bare click on the cell itself.
		const onClick = (event: MouseEvent) => {
			if (event.target instanceof Element && event.target.closest('button')) return
			const reached = stopOf(event.target)
			const parts = reached && partsOf(reached)
			if (parts?.head) showPanel(editor, panelOfHead(map.id, parts.head))
			else if (parts?.aspect !== undefined && reached?.column !== undefined)
				showPanel(editor, { kind: 'cell', map: map.id, aspect: parts.aspect, approach: reached.column })
		}
		element?.addEventListener('focusin', onFocus)
		element?.addEventListener('click', onClick)
		return () => {
			element?.removeEventListener('focusin', onFocus)
			element?.removeEventListener('click', onClick)
		}
	}, [editor, grid, layout, map.id])

	return place
}

/** The row of a stop, and the head it is, if it is one. */
function partsOf({ line, column }: Stop): { aspect?: string; head?: Head } {
	if (line === 'heads') return column === undefined ? {} : { head: { side: 'column', key: column } }
	if (!line.startsWith('row ')) return {}
	const aspect = line.slice('row '.length)
	return column === undefined ? { aspect, head: { side: 'row', key: aspect } } : { aspect }
}

function boundsOfStop(editor: Editor, map: MapShape, stop: Stop): Box | undefined {
	const { aspect, head } = partsOf(stop)
	if (head) return headBounds(editor, map.id, head)
	if (aspect === undefined || stop.column === undefined)
		return bandBounds(editor, map, stop.line.slice('band '.length))
	return cellBounds(editor, { map: map.id, aspect, approach: stop.column })
}

function selectorOf(stop: Stop): string {
	const { aspect, head } = partsOf(stop)
	if (head) return `[data-head="${head.side}:${head.key}"]`
	return aspect === undefined
		? `[data-band="${stop.line.slice('band '.length)}"]`
		: `[data-cell="${aspect}:${stop.column}"]`
}

/** The stop that an element is, or lies in. */
function stopOf(target: EventTarget | null): Stop | undefined {
	const element =
		target instanceof Element && target.closest<HTMLElement>('[data-cell], [data-head], [data-band]')
	if (!element) return undefined
	const { cell, head, band } = element.dataset
	if (band !== undefined) return { line: `band ${band}` as Stop['line'], column: undefined }
	const [first = '', second = ''] = (cell ?? head ?? '').split(':')
	if (cell !== undefined) return { line: `row ${first}`, column: second }
	return first === 'column' ? { line: 'heads', column: second } : { line: `row ${second}`, column: undefined }
}
