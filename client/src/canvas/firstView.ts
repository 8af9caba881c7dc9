import { T, react, unsafe__withoutCapture } from 'tldraw'
import type { Editor, TLPageId } from 'tldraw'
import { gridsOf } from './grid/grids'
import { mapsOf } from './map/maps'
import { closePanel } from './panels'
import { barInsets, cameraOn, clearView, sameCamera, zoomFor } from './ui/camera'
import type { Camera } from './ui/camera'

const keptCamera = T.object({ x: T.number, y: T.number, z: T.nonZeroNumber, page: T.optional(T.string) })

/** Below this a map is a pattern, not text. */
const READABLE_ZOOM = 0.55
/** Around a frozen board there are the question it answers, above, and tldraw's own mark, below. In screen pixels. */
const FROZEN_INSETS = { top: 64, right: 24, bottom: 56, left: 24 }

/**
 * Where one left off, else everything; where that were too small to read, the beginning of the map or the grid. It follows the size
 * of the canvas, for the first steps come below it, until she does anything there: nothing moves away under a hand. Returns the way
 * to stop.
 */
export function takeFirstView(editor: Editor, boardId: string): () => void {
	const kept = keptView(boardId)
	const page = kept?.page as TLPageId | undefined
	if (page && editor.getPage(page)) {
		// Where one begins is no step to undo.
		editor.run(() => editor.store.put([{ ...editor.getInstanceState(), currentPageId: page }]), {
			history: 'ignore',
		})
	}
	if (kept && (!page || page === editor.getCurrentPageId())) {
		const { x, y, z } = kept
		editor.setCamera({ x, y, z }, { immediate: true })
		return () => {}
	}
	const size = () => editor.getViewportScreenBounds()
	const stop = showUntilMoved(editor, size, () => contentView(editor))
	const acts = ['pointerdown', 'keydown', 'wheel'] as const
	for (const act of acts) editor.getContainer().addEventListener(act, stop, { capture: true, once: true })
	return stop
}

/**
 * On the way to another page nothing stays open that is about the one before, and a page to which one comes for the first time is
 * shown as a board is. Returns the way to stop.
 */
export function turnPages(editor: Editor): () => void {
	return editor.sideEffects.registerAfterChangeHandler('instance', (before, now) => {
		if (before.currentPageId === now.currentPageId) return
		closePanel(editor)
		if (now.followingUserId) return
		const { x, y, z } = editor.getCamera()
		if (x !== 0 || y !== 0 || z !== 1) return
		const content = contentView(editor)
		if (content) editor.setCamera(content, { immediate: true })
	})
}

/** Nothing where the page is empty. */
function contentView(editor: Editor): Camera | undefined {
	const content = editor.getCurrentPageBounds()
	if (!content) return undefined
	const insets = barInsets(editor)
	const zoom = Math.min(1, zoomFor(editor, content, insets))
	if (zoom >= READABLE_ZOOM) return cameraOn(editor, content, zoom, insets)
	const main = mapsOf(editor)[0] ?? gridsOf(editor)[0]
	const start = (main && editor.getShapePageBounds(main.id)) ?? content
	const clear = clearView(editor, { x: 0, y: 0, z: READABLE_ZOOM }, insets)
	return { x: clear.x - start.x, y: clear.y - start.y, z: READABLE_ZOOM }
}

/**
 * Everything at once, until whoever looks moves the view herself: shapes grow when their fonts arrive, and a phone is turned.
 * Returns the way to stop.
 */
export function showEverything(editor: Editor): () => void {
	const sizes = () => [editor.getCurrentPageBounds(), editor.getViewportScreenBounds()]
	return showUntilMoved(editor, sizes, () => {
		const content = editor.getCurrentPageBounds()
		if (!content) return undefined
		const zoom = Math.min(1, zoomFor(editor, content, FROZEN_INSETS))
		return cameraOn(editor, content, zoom, FROZEN_INSETS)
	})
}

/** Shows what `view` says, and again whenever what `watch` reads has changed, until whoever looks moves the view herself. */
function showUntilMoved(editor: Editor, watch: () => unknown, view: () => Camera | undefined): () => void {
	let shown: Camera | undefined
	return react('show until moved', () => {
		watch()
		unsafe__withoutCapture(() => {
			if (shown && !sameCamera(shown, editor.getCamera())) return
			const next = view()
			if (!next) return
			shown = next
			editor.setCamera(next, { immediate: true })
		})
	})
}

export function keepView(editor: Editor, boardId: string): void {
	const { x, y, z } = editor.getCamera()
	const page = editor.getCurrentPageId()
	onStorage((storage) => storage.setItem(key(boardId), JSON.stringify({ x, y, z, page })))
}

const key = (boardId: string) => `groundwork camera ${boardId}`

/** Nothing where nothing was kept, or what was kept is no camera. */
function keptView(boardId: string): (Camera & { page?: string | undefined }) | undefined {
	const text = onStorage((storage) => storage.getItem(key(boardId)))
	if (!text) return undefined
	try {
		return keptCamera.validate(JSON.parse(text))
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
