import { questionText } from '@groundwork/shared/text/questions'
import type { Editor, TLPageId } from 'tldraw'
import { homePage } from '../wholeBoard'
import { questionsOf } from './boardQuestions'
import type { BoardQuestion } from './boardQuestions'

/** A page that one can turn to: that of a question, or one that came with a file. */
export interface BoardPage {
	page: TLPageId
	label: string
	/** The first of the ten whose board it is: the team's own lie beside others. */
	question?: BoardQuestion
}

/** In the order of the questions, then as they were brought. The first page is among them where it is a question's. */
export function turnablePages(editor: Editor): BoardPage[] {
	const found = new Map<TLPageId, BoardPage>()
	for (const question of questionsOf(editor)) {
		const { page, label, number } = question
		if (page && number !== undefined && !found.has(page)) found.set(page, { page, label, question })
	}
	const home = homePage(editor)
	for (const { id, name } of editor.getPages())
		if (id !== home && !found.has(id)) found.set(id, { page: id, label: name })
	return [...found.values()]
}

/** What people call a page. */
export const pageTitle = (editor: Editor, page: TLPageId): string =>
	turnablePages(editor).find((one) => one.page === page)?.label ?? questionText.firstPage
