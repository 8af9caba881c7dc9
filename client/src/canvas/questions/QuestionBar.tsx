import { QUESTIONS } from '@groundwork/shared/model/domain'
import { questionText } from '@groundwork/shared/text/questions'
import { useEditor, useValue } from 'tldraw'
import type { Editor } from 'tldraw'
import { homeMap, homePage } from '../wholeBoard'
import { currentQuestion, questionsOf } from './boardQuestions'
import type { BoardQuestion } from './boardQuestions'
import { QuestionState } from './QuestionState'
import { LineSign } from '../../ui/LineSign'

/** Above the canvas of a board with several pages: which question's board this is, and the way to the others. */
export function QuestionBar() {
	const editor = useEditor()
	const several = useValue('several pages', () => editor.getPages().length > 1, [editor])
	return several ? <Bar editor={editor} /> : null
}

/** Those that one can turn to, in order, each page once. */
function turnable(editor: Editor): BoardQuestion[] {
	const seen = new Set<string>()
	return questionsOf(editor).filter(({ number, page }) => {
		if (number === undefined || !page || seen.has(page)) return false
		seen.add(page)
		return true
	})
}

function Bar({ editor }: { editor: Editor }) {
	const questions = useValue('turnable questions', () => turnable(editor), [editor])
	const current = useValue('current question', () => currentQuestion(editor), [editor])
	const away = useValue('away from home', () => editor.getCurrentPageId() !== homePage(editor), [editor])
	const at = questions.findIndex(({ key }) => key === current?.key)
	const [previous, next] = [questions[at - 1], questions[at + 1]]
	return (
		<nav className="gw-questionbar" aria-label={questionText.bar} data-testid="question-bar">
			<Step to={previous} label={questionText.previous} path="M10 3.5 5.5 8l4.5 4.5" />
			<p aria-live="polite">
				{current?.number !== undefined && (
					<span className="gw-questionbar__number">
						{questionText.ordinal(current.number, QUESTIONS.length)}
					</span>
				)}
				<strong>{current?.label ?? questionText.firstPage}</strong>
				{current?.response && <QuestionState status={current.response.props.status} />}
			</p>
			<Step to={next} label={questionText.next} path="M6 3.5 10.5 8 6 12.5" />
			{away && (
				<button
					type="button"
					className="gw-button"
					data-testid="to-map"
					onClick={() => editor.setCurrentPage(homePage(editor))}
				>
					<HomeWords editor={editor} />
				</button>
			)}
		</nav>
	)
}

function HomeWords({ editor }: { editor: Editor }) {
	const hasMap = useValue('has a map', () => homeMap(editor) !== undefined, [editor])
	return hasMap ? questionText.toMap : questionText.toFirstPage
}

function Step({ to, label, path }: { to: BoardQuestion | undefined; label: string; path: string }) {
	const editor = useEditor()
	const says = to ? questionText.stepTo(label, to.label) : label
	return (
		<button
			type="button"
			className="gw-questionbar__step"
			// Disabled it would lose the focus of whoever has just come to the last one.
			aria-disabled={!to}
			aria-label={says}
			title={says}
			onClick={() => to?.page && editor.setCurrentPage(to.page)}
		>
			<LineSign path={path} box={16} />
		</button>
	)
}
