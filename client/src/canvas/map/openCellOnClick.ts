import type { Editor, TLEventInfo } from 'tldraw'
import { closePanel, openPanel, showPanel } from '../panels'
import { cellAt } from './maps'

/**
 * A click that hits no shape but lies within a map opens the cell there. It is read from the canvas's own events and not from
 * the cell's, so that brush, pinch and every tool work over a map as they do beside it.
 */
export function openCellOnClick(editor: Editor): () => void {
	let closed = ''
	const onEvent = (info: TLEventInfo) => {
		if (info.type !== 'pointer' || info.button !== 0) return
		if (info.name === 'pointer_down' && info.target === 'canvas') {
			const panel = openPanel(editor)
			closed = panel?.kind === 'cell' ? `${panel.map} ${panel.aspect} ${panel.approach}` : ''
			closePanel(editor)
			return
		}
		if (info.name !== 'pointer_up' || !editor.isIn('select.pointing_canvas') || info.shiftKey) return
		const cell = cellAt(editor, editor.inputs.currentPagePoint)
		// A second click on the same cell leaves it closed.
		if (cell && closed !== `${cell.map} ${cell.aspect} ${cell.approach}`)
			showPanel(editor, { kind: 'cell', ...cell })
	}
	editor.on('before-event', onEvent)
	return () => {
		editor.off('before-event', onEvent)
	}
}
