import { T } from 'tldraw'
import type { Editor, VecModel } from 'tldraw'
import { mapsOf } from './map/maps'

const camera = T.object({ x: T.number, y: T.number, z: T.nonZeroNumber })

/** Below this a map is a pattern, not text. */
const READABLE_ZOOM = 0.55
const MARGIN = 24

/** Where one left off, else everything; where that were too small to read, the beginning of the map. */
export function takeFirstView(editor: Editor, boardId: string): void {
	const kept = keptView(boardId)
	if (kept) editor.setCamera(kept, { immediate: true })
	else showContent(editor)
}

export function showContent(editor: Editor): void {
	const content = editor.getCurrentPageBounds()
	if (!content) return
	editor.zoomToFit({ immediate: true })
	if (editor.getZoomLevel() >= READABLE_ZOOM) return
	const [map] = mapsOf(editor)
	const start = (map && editor.getShapePageBounds(map)) ?? content
	editor.setCamera(
		{ x: -start.x + MARGIN / READABLE_ZOOM, y: -start.y + (MARGIN * 3) / READABLE_ZOOM, z: READABLE_ZOOM },
		{ immediate: true },
	)
}

export function keepView(editor: Editor, boardId: string): void {
	const { x, y, z } = editor.getCamera()
	onStorage((storage) => storage.setItem(key(boardId), JSON.stringify({ x, y, z })))
}

const key = (boardId: string) => `groundwork camera ${boardId}`

/** Nothing where nothing was kept, or what was kept is no camera. */
function keptView(boardId: string): Required<VecModel> | undefined {
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
