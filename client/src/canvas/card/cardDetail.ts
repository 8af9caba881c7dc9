import { computed, react } from 'tldraw'
import type { Editor } from 'tldraw'

/** Below this zoom the small text of a card is a grey line. */
const READABLE_ZOOM = 0.35
/** Below this one so is its title, at about two pixels: what is left of a card is its colour. */
const TITLE_ZOOM = 0.15

const detailAt = (zoom: number) => (zoom < TITLE_ZOOM ? 'speck' : zoom < READABLE_ZOOM ? 'far' : 'near')

/**
 * Says on the canvas how much of cards is worth drawing; the rest is up to CSS. No card listens to the camera. Returns the way
 * to stop.
 */
export function cardDetail(editor: Editor): () => void {
	const detail = computed('detail of cards', () => detailAt(editor.getZoomLevel()))
	return react('detail of cards', () => {
		editor.getContainer().dataset['cards'] = detail.get()
	})
}
