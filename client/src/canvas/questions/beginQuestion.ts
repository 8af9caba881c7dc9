import { environmentMap } from '@groundwork/shared/board/environmentMap'
import { questionPage, questionPageId, questionRecords } from '@groundwork/shared/board/questionRecords'
import type { Question } from '@groundwork/shared/model/domain'
import { cardDefaults } from '@groundwork/shared/model/shapes/card'
import type { CardShape } from '@groundwork/shared/model/shapes/card'
import { createShapeId, getIndexAbove, uniqueId } from 'tldraw'
import type { Editor, TLRecord, TLShapeId } from 'tldraw'
import { isGrid } from '../grid/grids'
import { homeMap, homePage, shapesOnBoard } from '../wholeBoard'
import { responseTo } from './boardQuestions'

/**
 * What a board lacks of a question: its page, its card and its grid. Their ids follow from the question, so that two people who
 * begin it at once make one of it; what is there stays as it is.
 */
export function beginQuestion(editor: Editor, question: Question): void {
	editor.markHistoryStoppingPoint('begin question')
	const lacking = recordsOf(editor, question).filter(({ id }) => !editor.store.has(id))
	const answered = responseTo(editor, question)
	editor.store.put(lacking.filter((record) => !(answered && 'type' in record && record.type === 'response')))
}

/** Whether there is a grid for it, or a map for the tenth: somebody may have deleted it, or the board began without. */
export const hasBoard = (editor: Editor, question: Question): boolean =>
	question === 'environment'
		? homeMap(editor) !== undefined
		: shapesOnBoard(editor, 'grid').some((shape) => isGrid(shape) && shape.props.grid === question)

function recordsOf(editor: Editor, question: Question): TLRecord[] {
	if (question !== 'environment') {
		const index = getIndexAbove(editor.getPages().at(-1)?.index)
		return [questionPage(question, index), ...questionRecords(question, questionPageId(question))]
	}
	const home = homePage(editor)
	const map = homeMap(editor) ? [] : [environmentMap(editor.getDocumentSettings().name, [], home)]
	return [...map, ...questionRecords(question, home)]
}

const CARD_WIDTH = 280
const GAP = 24

/** On the first page, beneath what lies there already. */
export function addOwnQuestion(editor: Editor, wording: string): TLShapeId {
	const id = createShapeId()
	const home = homePage(editor)
	const taken = editor
		.getSortedChildIdsForParent(home)
		.flatMap((child) => editor.getShapePageBounds(child) ?? [])
	// In the column of the answers, left of the map.
	const x = Math.min(0, ...taken.map(({ minX }) => minX))
	const above = taken.filter(({ minX }) => minX < x + CARD_WIDTH)
	const y = Math.max(0, ...above.map(({ maxY }) => maxY + GAP))
	editor.markHistoryStoppingPoint('add question')
	editor.createShape<CardShape>({
		id,
		type: 'response',
		parentId: home,
		x,
		y,
		props: { ...cardDefaults('response'), question: `own_${uniqueId(12)}`, wording },
	})
	return id
}
