import { computed, react } from 'tldraw'
import type { Editor } from 'tldraw'

/** Below this zoom the small text of a card is a grey line. */
const READABLE_ZOOM = 0.35

/**
 * Says on the canvas how much of cards is worth drawing; the rest is up to CSS. No card listens to the camera. Returns the way
 * to stop.
 */
export function cardDetail(editor: Editor): () => void {
	const far = computed('cards far away', () => editor.getZoomLevel() < READABLE_ZOOM)
	return react('detail of cards', () => {
		editor.getContainer().dataset['cards'] = far.get() ? 'far' : 'near'
	})
}
