import type { VecLike } from 'tldraw'
import { PlacingTool } from '../ui/PlacingTool'
import { pinImpedimentAt } from './pinImpediment'

export class ImpedimentTool extends PlacingTool {
	static override id = 'impediment'

	protected override place(point: VecLike) {
		return pinImpedimentAt(this.editor, point)
	}
}
