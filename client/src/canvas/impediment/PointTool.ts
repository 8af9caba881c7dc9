import { subjectKey } from '@groundwork/shared/model/shapes/subject'
import type { Subject } from '@groundwork/shared/model/shapes/subject'
import { StateNode, atom } from 'tldraw'
import type { Editor, TLShapeId } from 'tldraw'
import { perEditor } from '../perEditor'
import { edit } from '../ui/visit'
import { isImpediment, tie, tieAt } from './ties'

export const POINT_TOOL = 'tie_impediment'

const pointing = perEditor(() => atom<TLShapeId | null>('impediment that is being tied', null))

/** The impediment that is being tied by clicks; nothing where none is, or somebody deleted it. */
export function pinBeingTied(editor: Editor) {
	const id = editor.getCurrentToolId() === POINT_TOOL ? pointing(editor).get() : null
	const pin = id ? editor.getShape(id) : undefined
	return isImpediment(pin) ? pin : undefined
}

/** The pointer's place is no state that a drawing follows. */
const pointedAt = perEditor(() => atom<Subject | null>('thing pointed at', null, { isEqual: sameThing }))

const sameThing = (a: Subject | null, b: Subject | null) =>
	a === b || (a !== null && b !== null && subjectKey(a) === subjectKey(b))

/** What a click here would tie it to. */
export function thingPointedAt(editor: Editor): Subject | null {
	const pin = pinBeingTied(editor)
	const thing = pointedAt(editor).get()
	return pin && thing && !(subjectKey(thing) in pin.props.ties) ? thing : null
}

/** From now on each click ties the impediment to what lies there. */
export function beginPointing(editor: Editor, pin: TLShapeId): void {
	pointing(editor).set(pin)
	editor.setCurrentTool(POINT_TOOL)
	editor.getContainer().focus()
}

/** Back to its fields. */
export function endPointing(editor: Editor): void {
	const pin = pinBeingTied(editor)
	if (pin) edit(editor, pin.id)
	else editor.setCurrentTool('select')
}

/** Ties one impediment to each cell and card that is clicked. */
export class PointTool extends StateNode {
	static override id = POINT_TOOL

	override onEnter() {
		pointedAt(this.editor).set(null)
		this.editor.setCursor({ type: 'cross', rotation: 0 })
	}

	override onPointerMove() {
		pointedAt(this.editor).set(tieAt(this.editor, this.editor.inputs.currentPagePoint) ?? null)
	}

	override onPointerUp() {
		// A finger comes without having moved.
		this.onPointerMove()
		const pin = pinBeingTied(this.editor)
		const thing = thingPointedAt(this.editor)
		if (!pin) {
			endPointing(this.editor)
			return
		}
		if (thing) tie(this.editor, pin, thing)
		// The click gave the keys to the cell, which has an Escape of its own.
		this.editor.getContainer().focus()
	}

	override onCancel() {
		endPointing(this.editor)
	}

	override onComplete() {
		endPointing(this.editor)
	}
}
