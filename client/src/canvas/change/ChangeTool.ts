import type { VecLike } from 'tldraw'
import { PlacingTool } from '../ui/PlacingTool'
import { addChangeAt } from './addChange'

export class ChangeTool extends PlacingTool {
	static override id = 'change'

	protected override place(point: VecLike) {
		return addChangeAt(this.editor, point)
	}
}
