import { react, unsafe__withoutCapture } from 'tldraw'
import type { Box, Editor, TLShapeId } from 'tldraw'
import { barInsets, cameraGoal, moveCamera, sameCamera, zoomFor } from '../ui/camera'
import type { Camera } from '../ui/camera'
import { bringIntoView } from '../ui/bringIntoView'
import { isCard } from './cards'

/** Below this the fields of a card are too small to read and to hit. */
const LEGIBLE_ZOOM = 0.8
/** Nor is a card with very long texts made smaller than this to be seen whole. */
const LEAST_ZOOM = 0.6

/**
 * While a card is edited, all of its form is in view and large enough to use, also when it grows. Afterwards the view is again
 * as it was, moved just so far that the card is in it, unless the person has moved it herself. Returns the way to stop.
 */
export function keepEditedInView(editor: Editor): () => void {
	let edit: { card: TLShapeId; before: Camera; zoom: number; shown: Camera } | undefined

	const show = (card: TLShapeId, bounds: Box) => {
		const now = cameraGoal(editor)
		const zoom = edit?.zoom ?? (now.z < LEGIBLE_ZOOM ? 1 : now.z)
		const fits = Math.max(LEAST_ZOOM, zoomFor(editor, bounds, barInsets(editor)))
		bringIntoView(editor, bounds, Math.min(zoom, fits))
		edit = { card, before: edit?.before ?? now, zoom, shown: cameraGoal(editor) }
	}
	const leave = () => {
		// Under a pressed pointer the page must not move: it has just begun to do something else.
		if (edit && !editor.inputs.isPointing && sameCamera(edit.shown, cameraGoal(editor))) {
			moveCamera(editor, edit.before)
			bringIntoView(editor, editor.getShapePageBounds(edit.card))
		}
		edit = undefined
	}

	return react('edited card in view', () => {
		const card = editor.getEditingShape()
		const bounds = isCard(card) ? editor.getShapePageBounds(card) : undefined
		editor.getViewportScreenBounds()
		unsafe__withoutCapture(() => {
			if (card && bounds) show(card.id, bounds)
			else leave()
		})
	})
}
