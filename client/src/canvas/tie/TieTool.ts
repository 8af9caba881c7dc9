import type { Subject } from '@groundwork/shared/model/shapes/subject'
import { subjectKey } from '@groundwork/shared/model/shapes/subject'
import { StateNode, atom } from 'tldraw'
import type { Editor, TLPointerEventInfo } from 'tldraw'
import { tieAt } from '../impediment/ties'
import { isCard } from '../card/cards'
import { perEditor } from '../perEditor'
import { edit, visit } from '../ui/visit'
import { isThere } from './subjects'
import { makeTie } from './ties'

export const TIE_TOOL = 'tie'

const starts = perEditor(() => atom<Subject | null>('start of the tie', null))

/** What is being tied to something; nothing while nobody ties. */
export const tieStart = (editor: Editor): Subject | null =>
	editor.getCurrentToolId() === TIE_TOOL ? starts(editor).get() : null

/** What a click here would tie it to. */
export function tieGoal(editor: Editor): Subject | undefined {
	const start = tieStart(editor)
	const goal = start ? tieAt(editor, editor.inputs.currentPagePoint) : undefined
	return start && goal && subjectKey(goal) !== subjectKey(start) ? goal : undefined
}

/** The next click on a card or cell ties the two. */
export function beginTie(editor: Editor, from: Subject): void {
	starts(editor).set(from)
	editor.setCurrentTool(TIE_TOOL)
}

/** From the one card that is selected. */
export function beginTieOnSelection(editor: Editor): void {
	const card = editor.getOnlySelectedShape()
	if (card && isCard(card) && !editor.getIsReadonly()) beginTie(editor, { kind: 'card', card: card.id })
}

/** Ties what one came from to what one clicks, then asks what it means. */
export class TieTool extends StateNode {
	static override id = TIE_TOOL

	override onEnter() {
		this.editor.setCursor({ type: 'cross', rotation: 0 })
	}

	override onPointerUp(_info: TLPointerEventInfo) {
		const start = tieStart(this.editor)
		const goal = tieGoal(this.editor)
		// A click beside everything is a miss, not an end: the hint says what to click.
		if (start && !goal && isThere(this.editor, start)) return
		const tie = start && goal ? makeTie(this.editor, 'requires', start, goal) : undefined
		if (tie) edit(this.editor, tie)
		else this.editor.setCurrentTool('select')
	}

	override onCancel() {
		const start = tieStart(this.editor)
		if (start?.kind === 'card' && isThere(this.editor, start)) visit(this.editor, start.card)
		else this.editor.setCurrentTool('select')
	}
}
