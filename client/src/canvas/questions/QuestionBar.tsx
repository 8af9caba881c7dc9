import { QUESTIONS } from '@groundwork/shared/model/domain'
import { questionText } from '@groundwork/shared/text/questions'
import { useEditor, useValue } from 'tldraw'
import type { Editor } from 'tldraw'
import { homeMap, homePage } from '../wholeBoard'
import { turnablePages } from './boardPages'
import type { BoardPage } from './boardPages'
import { QuestionState } from './QuestionState'
import { LineSign } from '../../ui/LineSign'
import { onDemand } from '../../ui/onDemand'

const RemovePage = onDemand(() => import('./RemovePage'))

/** Above the canvas of a board with several pages: which page this is, mostly that of a question, and the way to the others. */
export function QuestionBar() {
	const editor = useEditor()
	const several = useValue('several pages', () => editor.getPages().length > 1, [editor])
	return several ? <Bar editor={editor} /> : null
}

function Bar({ editor }: { editor: Editor }) {
	const pages = useValue('turnable pages', () => turnablePages(editor), [editor])
	const here = useValue('current page', () => editor.getCurrentPageId(), [editor])
	const away = useValue('away from home', () => editor.getCurrentPageId() !== homePage(editor), [editor])
	const at = pages.findIndex(({ page }) => page === here)
	const current = pages[at]
	return (
		<nav className="gw-questionbar" aria-label={questionText.bar} data-testid="question-bar">
			<Step
				to={pages[at - 1]}
				question={questionText.previous}
				page={questionText.previousPage}
				path="M10 3.5 5.5 8l4.5 4.5"
			/>
			<p aria-live="polite">
				{current?.question?.number !== undefined && (
					<span className="gw-questionbar__number">
						{questionText.ordinal(current.question.number, QUESTIONS.length)}
					</span>
				)}
				<strong>{current?.label ?? questionText.firstPage}</strong>
				{current?.question?.response && <QuestionState status={current.question.response.props.status} />}
			</p>
			<Step
				to={pages[at + 1]}
				question={questionText.next}
				page={questionText.nextPage}
				path="M6 3.5 10.5 8 6 12.5"
			/>
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
			{away && current && !current.question && <RemovePage />}
		</nav>
	)
}

function HomeWords({ editor }: { editor: Editor }) {
	const hasMap = useValue('has a map', () => homeMap(editor) !== undefined, [editor])
	return hasMap ? questionText.toMap : questionText.toFirstPage
}

interface StepProps {
	to: BoardPage | undefined
	/** How the step is called to the page of a question, and to any other. */
	question: string
	page: string
	path: string
}

function Step({ to, question, page, path }: StepProps) {
	const editor = useEditor()
	const label = to && !to.question ? page : question
	const says = to ? questionText.stepTo(label, to.label) : label
	return (
		<button
			type="button"
			className="gw-questionbar__step"
			// Disabled it would lose the focus of whoever has just come to the last one.
			aria-disabled={!to}
			aria-label={says}
			title={says}
			onClick={() => to && editor.setCurrentPage(to.page)}
		>
			<LineSign path={path} box={16} />
		</button>
	)
}
