import type { Editor } from 'tldraw'
import { visit } from '../ui/visit'
import { isQuestion, questionsOf } from './boardQuestions'

/** Turns to the board of a question; to the card, where it has no board but that. */
export function openQuestion(editor: Editor, key: string): void {
	const question = questionsOf(editor).find((one) => one.key === key)
	if (!question?.page) return
	if (!isQuestion(key) && question.response) visit(editor, question.response.id)
	else {
		if (question.page !== editor.getCurrentPageId()) editor.setCurrentPage(question.page)
		editor.getContainer().focus()
	}
}
