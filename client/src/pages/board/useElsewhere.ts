import { useValue } from 'tldraw'
import type { Editor, TLPageId } from 'tldraw'
import { questionText } from '@groundwork/shared/text/questions'
import { pageTitle } from '../../canvas/questions/boardPages'
import { homePage } from '../../canvas/wholeBoard'
import { useOpenedBoard } from './BoardContext'

interface Whereabouts {
	/** Whether somebody looks at another page than this person does. */
	isElsewhere: (person: { id: string }) => boolean
	/** Her name, and where she is if it is elsewhere. */
	named: (person: { id: string; name: string }) => string
}

export function useElsewhere(): Whereabouts {
	const { editor } = useOpenedBoard()
	const places = useValue('people elsewhere', () => (editor ? elsewhere(editor) : undefined), [editor])
	return {
		isElsewhere: ({ id }) => places?.has(id) ?? false,
		named({ id, name }) {
			const place = places?.get(id)
			return place === undefined ? name : questionText.at(name, place)
		},
	}
}

/** By the id of the person, what the page is called that she looks at. */
function elsewhere(editor: Editor): Map<string, string> {
	const here = editor.getCurrentPageId()
	const found = new Map<string, string>()
	for (const { userId, currentPageId } of editor.getCollaborators()) {
		if (currentPageId !== here && editor.getPage(currentPageId))
			found.set(userId, pageName(editor, currentPageId))
	}
	return found
}

const pageName = (editor: Editor, page: TLPageId): string =>
	page === homePage(editor) ? questionText.firstPage : pageTitle(editor, page)
