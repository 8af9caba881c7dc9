import { QUESTIONS } from '@groundwork/shared/model/domain'
import type { PlanQuestion } from '@groundwork/shared/plan/Plan'
import { questionListText } from '@groundwork/shared/text/questionList'
import { confidenceLabels, questionLabels, questionWordings } from '@groundwork/shared/text/labels'
import { questionText } from '@groundwork/shared/text/questions'
import { viewLabels } from '@groundwork/shared/text/views'
import { useEffect, useId, useRef, useState } from 'react'
import { useEditor, useValue } from 'tldraw'
import type { TLShapeId } from 'tldraw'
import { Link } from 'wouter'
import { beginQuestion, hasBoard } from '../../canvas/questions/beginQuestion'
import { isQuestion } from '../../canvas/questions/boardQuestions'
import { openQuestion } from '../../canvas/questions/openQuestion'
import { QuestionState } from '../../canvas/questions/QuestionState'
import { Button, buttonClass } from '../../ui/Button'
import { date } from '../../ui/when'
import { closeView, openView, viewHref } from '../address'
import { useViewed } from '../viewed'
import { viewNamed } from '../views'
import { AnswerForm } from './AnswerForm'
import styles from './QuestionItem.module.css'

interface QuestionItemProps {
	question: PlanQuestion
	/** The day to look at it again has passed. */
	due: boolean
	findings: number
	mayChange: boolean
	/** Asked for by whoever opened the view. */
	begunOpen: boolean
	onRemove: (card: TLShapeId, wording: string) => void
}

/** One question: what is asked, how far the answer is and what it says; opened, the answer is written in place. */
export function QuestionItem(props: QuestionItemProps) {
	const { question, due, findings, mayChange, begunOpen, onRemove } = props
	const { key, response, page } = question
	const editor = useEditor()
	const [open, setOpen] = useState(begunOpen)
	const item = useRef<HTMLLIElement>(null)
	const form = useId()
	const known = isQuestion(key) ? key : undefined
	const label = known ? questionLabels[known] : response?.wording || questionText.unworded
	const boardless = useValue('has no board', () => known !== undefined && !hasBoard(editor, known), [
		editor,
		known,
	])
	const answering = open && mayChange && response !== undefined

	useEffect(() => {
		if (begunOpen) item.current?.scrollIntoView({ block: 'start' })
	}, [begunOpen])

	const begin = () => {
		if (known) beginQuestion(editor, known)
		if (!response) setOpen(true)
	}
	const beginning = response ? questionListText.beginBoard : questionListText.begin
	const turn = () => {
		closeView()
		// The canvas takes the focus only once it is no longer covered.
		requestAnimationFrame(() => openQuestion(editor, key))
	}

	return (
		<li
			ref={item}
			className={styles.item}
			data-testid={`question-${key}`}
			data-begun={response !== undefined}
		>
			<span className={styles.number} aria-hidden="true">
				{known ? QUESTIONS.indexOf(known) + 1 : '•'}
			</span>
			<div className={styles.body}>
				<header className={styles.head}>
					<h3>{label}</h3>
					<p className={styles.facts}>
						{response && <QuestionState status={response.status} />}
						{response?.confidence && (
							<span>{questionListText.sure(confidenceLabels[response.confidence])}</span>
						)}
						{response?.reviewOn && (
							<span className={due ? styles.due : undefined}>
								{due
									? questionListText.overdue(date(response.reviewOn, 'UTC'))
									: questionListText.review(date(response.reviewOn, 'UTC'))}
							</span>
						)}
						{findings > 0 && <Findings count={findings} />}
					</p>
				</header>
				{known && <p className={styles.wording}>{questionWordings[known]}</p>}
				{response && !answering && <Answer answer={response.answer} gaps={response.gaps} />}
				{!response && <p className={styles.nothing}>{questionListText.notBegun}</p>}
				{answering && <AnswerForm id={form} card={response.id} own={!known} />}
				<footer className={styles.actions}>
					{mayChange && response && (
						<Button
							kind={answering ? 'primary' : 'secondary'}
							aria-expanded={answering}
							aria-controls={answering ? form : undefined}
							aria-label={answering ? undefined : questionListText.editNamed(label)}
							onClick={() => setOpen(!answering)}
						>
							{answering ? questionListText.doneEditing : questionListText.edit}
						</Button>
					)}
					{mayChange && (!response || boardless) && (
						<Button aria-label={questionText.stepTo(beginning, label)} onClick={begin}>
							{beginning}
						</Button>
					)}
					{page !== undefined && !boardless && (
						<Button
							kind="quiet"
							aria-label={questionText.stepTo(
								known ? questionListText.openBoard : questionListText.showCard,
								label,
							)}
							onClick={turn}
						>
							{known ? questionListText.openBoard : questionListText.showCard}
						</Button>
					)}
					{known === 'coexistence' && <CoexistenceLink />}
					{mayChange && !known && response && (
						<Button
							kind="quiet"
							aria-label={questionText.stepTo(questionListText.remove, label)}
							onClick={() => onRemove(response.id, label)}
						>
							{questionListText.remove}
						</Button>
					)}
				</footer>
			</div>
		</li>
	)
}

/** The question of old and new has a view that shows the years it asks about. */
function CoexistenceLink() {
	const { path } = useViewed()
	return (
		<Link href={viewHref(path, 'coexistence')} className={buttonClass('quiet')}>
			{questionListText.openView(viewLabels.coexistence)}
		</Link>
	)
}

/** Leads to them, in a version that has the view for it. */
function Findings({ count }: { count: number }) {
	const words = questionListText.findings(count)
	if (!viewNamed('findings')) return <span>{words}</span>
	return (
		<button type="button" className={styles.findings} onClick={() => openView('findings')}>
			{words}
		</button>
	)
}

function Answer({ answer, gaps }: { answer: string; gaps: string }) {
	return (
		<>
			<p className={answer ? styles.answer : styles.nothing}>{answer || questionListText.noAnswer}</p>
			{gaps && (
				<p className={styles.gaps}>
					<strong>{questionListText.unknown}</strong> {gaps}
				</p>
			)}
		</>
	)
}
