import { StateNode } from 'tldraw'
import type { TLShapeId, VecLike } from 'tldraw'

/** A tool that puts one thing where the pointer clicks, then hands over to its fields. */
export abstract class PlacingTool extends StateNode {
	private pressed = false

	protected abstract place(point: VecLike): TLShapeId | undefined

	override onEnter() {
		this.pressed = false
		this.editor.setCursor({ type: 'cross', rotation: 0 })
	}

	override onPointerDown() {
		this.pressed = true
	}

	override onPointerUp() {
		if (!this.pressed) return
		this.pressed = false
		if (!this.place(this.editor.inputs.currentPagePoint.clone())) this.editor.setCurrentTool('select')
	}

	override onCancel() {
		this.editor.setCurrentTool('select')
	}
}
