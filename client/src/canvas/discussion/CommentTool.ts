import type { VecLike } from 'tldraw'
import { PlacingTool } from '../ui/PlacingTool'
import { anchorAt } from './anchors'
import { beginThread } from './openThread'

export class CommentTool extends PlacingTool {
	static override id = 'comment'

	/** It puts no shape anywhere, so the pointer goes back to selecting. */
	protected override place(point: VecLike) {
		beginThread(this.editor, anchorAt(this.editor, point))
		return undefined
	}
}
