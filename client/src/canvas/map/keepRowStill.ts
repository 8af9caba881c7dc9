import type { MapShape } from '@groundwork/shared/model/shapes/map'
import type { Editor, VecLike } from 'tldraw'
import { isMap, layoutOf, mapsOf } from './maps'

/**
 * Where a colleague folds, adds or removes rows, those below move. The one this person points at stays beneath her pointer: the
 * view moves along with it, so that the click on its way reaches the row it was meant for. Returns the way to stop.
 */
export function keepRowStill(editor: Editor): () => void {
	return editor.sideEffects.registerAfterChangeHandler('shape', (before, after, source) => {
		if (source !== 'remote' || !isMap(before) || !isMap(after)) return
		const { folded, aspects } = before.props
		if (folded === after.props.folded && aspects === after.props.aspects) return
		const { isHoveringCanvas, followingUserId } = editor.getInstanceState()
		if (!isHoveringCanvas || followingUserId) return
		const shift = rowShift(editor, before, after, editor.inputs.currentPagePoint)
		if (!shift) return
		const { x, y, z } = editor.getCamera()
		editor.setCamera({ x, y: y - shift, z }, { immediate: true })
	})
}

/** How far down the row at a point goes; nothing where there is none, or it is not shown any more. */
function rowShift(editor: Editor, before: MapShape, after: MapShape, point: VecLike): number | undefined {
	if (!mapsOf(editor).some(({ id }) => id === after.id)) return undefined
	const { x, y } = editor.getPointInShapeSpace(after, point)
	const layout = layoutOf(editor, before)
	if (x < 0 || x > layout.width) return undefined
	const row = layout.rows.find((one) => y >= one.y && y < one.y + one.height)
	const now = row && layoutOf(editor, after).rows.find(({ key }) => key === row.key)
	return row && now && now.y - row.y
}
