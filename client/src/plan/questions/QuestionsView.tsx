import { QUESTIONS } from '@groundwork/shared/model/domain'
import type { PlanQuestion } from '@groundwork/shared/plan/Plan'
import { questionListText } from '@groundwork/shared/text/questionList'
import { useMemo } from 'react'
import { useEditor, useValue } from 'tldraw'
import { mayDraw } from '../../canvas/access'
import { isQuestion } from '../../canvas/questions/boardQuestions'
import { useAbout } from '../address'
import { DownloadCsv } from '../csv/DownloadCsv'
import { usePlan } from '../usePlan'
import { ViewTools } from '../ViewTools'
import { AddQuestion } from './AddQuestion'
import { findingsByQuestion, isDue } from './questionFindings'
import { QuestionItem } from './QuestionItem'
import { RemovedQuestion, useRemoved } from './RemovedQuestion'
import styles from './QuestionsView.module.css'

/** Whoever has a working answer has one, also where it was opened again since. */
const ANSWERED = new Set(['working_answer', 'settled_for_now'])

/** The ten questions and the team's own: how far each answer is, to read and to write on. */
export default function QuestionsView() {
	const editor = useEditor()
	const plan = usePlan()
	const about = useAbout()
	const mayChange = useValue('may draw', () => mayDraw(editor), [editor])
	const findings = useMemo(() => findingsByQuestion(plan), [plan])
	const removal = useRemoved()
	const ten = plan.questions.filter(({ key }) => isQuestion(key))
	const own = plan.questions.filter(({ key }) => !isQuestion(key))
	const answered = ten.filter(({ response }) => response && ANSWERED.has(response.status)).length
	const due = plan.questions.filter(({ key }) => isDue(plan, key)).length

	const item = (question: PlanQuestion) => (
		<QuestionItem
			key={question.key}
			question={question}
			due={isDue(plan, question.key)}
			findings={findings.get(question.key) ?? 0}
			mayChange={mayChange}
			begunOpen={about === question.key}
			onRemove={removal.remove}
		/>
	)
	return (
		<div className={styles.view}>
			<ViewTools>
				<DownloadCsv kinds={['question']} plan={plan} />
			</ViewTools>
			<div className={styles.column}>
				<p className={styles.progress}>
					<strong>{questionListText.progress(answered, QUESTIONS.length)}</strong>
					{due > 0 && <span className={styles.due}>{questionListText.due(due)}</span>}
				</p>
				<meter
					className={styles.meter}
					min={0}
					max={QUESTIONS.length}
					value={answered}
					aria-label={questionListText.progress(answered, QUESTIONS.length)}
				/>
				{mayChange && <p className={styles.lead}>{questionListText.lead}</p>}
				<ol className={styles.list} aria-label={questionListText.ten}>
					{ten.map(item)}
				</ol>
				{(own.length > 0 || mayChange) && (
					<section aria-labelledby="own-questions">
						<h3 id="own-questions" className={styles.heading}>
							{questionListText.own}
						</h3>
						{own.length > 0 && <ol className={styles.list}>{own.map(item)}</ol>}
						<RemovedQuestion removal={removal} />
						{mayChange && <AddQuestion count={own.length} />}
					</section>
				)}
			</div>
		</div>
	)
}
