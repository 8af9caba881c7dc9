import type { Editor, TLEventInfo } from 'tldraw'
import { mayWrite } from './access'
import { gridCellAt } from './grid/grids'
import { isImpediment } from './impediment/ties'
import { cellAt, headAt, isMap } from './map/maps'
import { panelOfHead } from './map/panelOfHead'
import { closePanel, openPanel, showPanel } from './panels'
import type { Panel } from './panels'

/**
 * A click that hits no shape but lies within a map or a grid opens the cell there; one on the head of a row or column opens that,
 * and one on an impediment that one may only read opens it. All are read from the canvas's own events and not from the elements',
 * so that brush, pinch and every tool work over them as they do elsewhere. (A click handler of the shape would keep tldraw from selecting it when it is dragged.)
 */
export function openOnClick(editor: Editor): () => void {
	let closed: Panel | null = null
	const onEvent = (info: TLEventInfo) => {
		if (info.type !== 'pointer' || info.button !== 0) return
		if (info.name === 'pointer_down' && info.target === 'canvas') {
			closed = openPanel(editor)
			closePanel(editor)
		} else if (info.name === 'pointer_up' && !info.shiftKey) {
			const panel = panelUnderPointer(editor)
			// A second click on the same thing leaves it closed.
			if (panel && !same(panel, closed)) showPanel(editor, panel)
			// The panel is about a part of the map; a frame around all of it would say otherwise.
			if (panel?.kind === 'approach' || panel?.kind === 'row')
				queueMicrotask(() => editor.deselect(panel.map))
		}
	}
	editor.on('before-event', onEvent)
	return () => {
		editor.off('before-event', onEvent)
	}
}

function panelUnderPointer(editor: Editor): Panel | undefined {
	const point = editor.inputs.currentPagePoint
	if (editor.isIn('select.pointing_canvas')) {
		const cell = cellAt(editor, point)
		if (cell) return { kind: 'cell', ...cell }
		const gridCell = gridCellAt(editor, point)
		return gridCell && { kind: 'gridCell', ...gridCell }
	}
	if (!editor.isIn('select.pointing_shape')) return undefined
	const shape = editor.getShapeAtPoint(point, { hitInside: true })
	if (isMap(shape)) {
		const head = headAt(editor, shape, point)
		return head && panelOfHead(shape.id, head)
	}
	return isImpediment(shape) && !mayWrite(editor, shape) ? { kind: 'impediment', pin: shape.id } : undefined
}

const same = (a: Panel, b: Panel | null): boolean => JSON.stringify(a) === JSON.stringify(b)
