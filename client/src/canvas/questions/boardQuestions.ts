import { questionPageId } from '@groundwork/shared/board/questionRecords'
import { QUESTIONS } from '@groundwork/shared/model/domain'
import type { Question } from '@groundwork/shared/model/domain'
import type { CardShape } from '@groundwork/shared/model/shapes/card'
import { questionLabels } from '@groundwork/shared/text/labels'
import { questionText } from '@groundwork/shared/text/questions'
import { computed } from 'tldraw'
import type { Editor, TLPageId, TLShape } from 'tldraw'
import { isCard } from '../card/cards'
import { perEditor } from '../perEditor'
import { homeMap, shapesOnBoard } from '../wholeBoard'

export type Response = CardShape<'response'> & TLShape

/** One of the ten, or one the team added, as it lies on this board. */
export interface BoardQuestion {
	key: string
	/** From 1; none for the team's own. */
	number?: number
	/** In a word or two. */
	label: string
	/** The card with the answer; none where nobody began. */
	response?: Response
	/** Where its board is; none where nobody began. */
	page?: TLPageId
}

export const isQuestion = (key: string): key is Question => (QUESTIONS as readonly string[]).includes(key)

const isResponse = (shape: TLShape | undefined): shape is Response =>
	isCard(shape) && shape.type === 'response'

/** The card that answers each question: of copies, the first on the board. One that names none is a question of the team's own. */
const responses = perEditor((editor) =>
	computed('responses', () => {
		const found = new Map<string, Response>()
		for (const card of shapesOnBoard(editor, 'response').filter(isResponse)) {
			const key = card.props.question || card.id
			if (!found.has(key)) found.set(key, card)
		}
		return found
	}),
)

export const responseTo = (editor: Editor, question: string): Response | undefined =>
	responses(editor).get().get(question)

const questions = perEditor((editor) =>
	computed('questions', (): BoardQuestion[] => [
		...QUESTIONS.map((key, at) => ({ ...onBoard(editor, key), number: at + 1, label: questionLabels[key] })),
		...[...responses(editor).get()].flatMap(([key, card]) =>
			isQuestion(key)
				? []
				: [{ ...onBoard(editor, key), label: card.props.wording || questionText.unworded }],
		),
	]),
)

function onBoard(editor: Editor, key: string): Pick<BoardQuestion, 'key' | 'response' | 'page'> {
	const response = responseTo(editor, key)
	const page = pageOf(editor, key, response)
	return { key, ...(response ? { response } : {}), ...(page ? { page } : {}) }
}

function pageOf(editor: Editor, key: string, response: Response | undefined): TLPageId | undefined {
	const own = isQuestion(key) ? questionPageId(key) : undefined
	if (own && editor.getPage(own)) return own
	// The answer to the tenth may have been taken elsewhere; its board is the map's.
	const shape = key === 'environment' ? (homeMap(editor) ?? response) : response
	return shape && editor.getAncestorPageId(shape)
}

/** The ten in order, begun or not, then the team's own. */
export const questionsOf = (editor: Editor): BoardQuestion[] => questions(editor).get()

/** The one whose board the person looks at: the first of the page, for the team's own lie beside others. */
export const currentQuestion = (editor: Editor): BoardQuestion | undefined =>
	questionsOf(editor).find(({ page, number }) => number !== undefined && page === editor.getCurrentPageId())
