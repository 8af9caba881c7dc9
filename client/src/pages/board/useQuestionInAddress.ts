import { useEffect } from 'react'
import { react, unsafe__withoutCapture } from 'tldraw'
import type { Editor } from 'tldraw'
import { useSearch } from 'wouter'
import { navigate } from 'wouter/use-browser-location'
import { currentQuestion, questionsOf } from '../../canvas/questions/boardQuestions'
import { homePage } from '../../canvas/wholeBoard'

const PARAMETER = 'question'

/**
 * The question whose board is shown stands in the address, so that it can be sent to somebody; none stands for the first page.
 * Whoever follows such an address is taken there.
 */
export function useQuestionInAddress(editor: Editor | null): void {
	const search = useSearch()
	useEffect(() => {
		if (!editor) return undefined
		const asked = new URLSearchParams(search).get(PARAMETER)
		const page = questionsOf(editor).find(({ key }) => key === asked)?.page
		if (page && page !== editor.getCurrentPageId()) editor.setCurrentPage(page)
		return react('question in the address', () => {
			const away = editor.getCurrentPageId() !== homePage(editor)
			const shown = away ? currentQuestion(editor)?.key : undefined
			unsafe__withoutCapture(() => write(shown))
		})
	}, [editor, search])
}

function write(question: string | undefined): void {
	const query = new URLSearchParams(location.search)
	if ((query.get(PARAMETER) ?? undefined) === question) return
	if (question === undefined) query.delete(PARAMETER)
	else query.set(PARAMETER, question)
	const search = query.toString()
	navigate(`${location.pathname}${search && `?${search}`}`, { replace: true })
}
