import { T, react, unsafe__withoutCapture } from 'tldraw'
import type { Editor } from 'tldraw'
import { mapsOf } from './map/maps'
import { barInsets, cameraOn, clearView, sameCamera, zoomFor } from './ui/camera'
import type { Camera } from './ui/camera'

const camera = T.object({ x: T.number, y: T.number, z: T.nonZeroNumber })

/** Below this a map is a pattern, not text. */
const READABLE_ZOOM = 0.55
/** Around a frozen board there is only tldraw's own mark, below. In screen pixels. */
const FROZEN_INSETS = { top: 24, right: 24, bottom: 56, left: 24 }

/** Where one left off, else everything; where that were too small to read, the beginning of the map. */
export function takeFirstView(editor: Editor, boardId: string): void {
	const kept = keptView(boardId)
	if (kept) editor.setCamera(kept, { immediate: true })
	else showContent(editor)
}

function showContent(editor: Editor): void {
	const content = editor.getCurrentPageBounds()
	if (!content) return
	const insets = barInsets(editor)
	const zoom = Math.min(1, zoomFor(editor, content, insets))
	if (zoom >= READABLE_ZOOM) {
		editor.setCamera(cameraOn(editor, content, zoom, insets), { immediate: true })
		return
	}
	const [map] = mapsOf(editor)
	const start = (map && editor.getShapePageBounds(map)) ?? content
	const clear = clearView(editor, { x: 0, y: 0, z: READABLE_ZOOM }, insets)
	editor.setCamera({ x: clear.x - start.x, y: clear.y - start.y, z: READABLE_ZOOM }, { immediate: true })
}

/**
 * Everything at once, until whoever looks moves the view herself: shapes grow when their fonts arrive, and a phone is turned.
 * Returns the way to stop.
 */
export function showEverything(editor: Editor): () => void {
	let shown: Camera | undefined
	return react('show everything', () => {
		const content = editor.getCurrentPageBounds()
		editor.getViewportScreenBounds()
		unsafe__withoutCapture(() => {
			if (!content || (shown && !sameCamera(shown, editor.getCamera()))) return
			const zoom = Math.min(1, zoomFor(editor, content, FROZEN_INSETS))
			shown = cameraOn(editor, content, zoom, FROZEN_INSETS)
			editor.setCamera(shown, { immediate: true })
		})
	})
}

export function keepView(editor: Editor, boardId: string): void {
	const { x, y, z } = editor.getCamera()
	onStorage((storage) => storage.setItem(key(boardId), JSON.stringify({ x, y, z })))
}

const key = (boardId: string) => `groundwork camera ${boardId}`

/** Nothing where nothing was kept, or what was kept is no camera. */
function keptView(boardId: string): Camera | undefined {
	const text = onStorage((storage) => storage.getItem(key(boardId)))
	if (!text) return undefined
	try {
		return camera.validate(JSON.parse(text))
	} catch (error) {
		if (error instanceof SyntaxError || error instanceof T.ValidationError) return undefined
		throw error
	}
}

/** Storage may be full or forbidden: then every visit is the first. */
function onStorage<Answer>(use: (storage: Storage) => Answer): Answer | undefined {
	try {
		return use(localStorage)
	} catch (error) {
		if (error instanceof DOMException) return undefined
		throw error
	}
}
