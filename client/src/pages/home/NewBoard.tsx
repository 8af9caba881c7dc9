import { useId, useState } from 'react'
import { useLocation } from 'wouter'
import { QUESTIONS } from '@groundwork/shared/model/domain'
import type { ApproachCode, Question } from '@groundwork/shared/model/domain'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { questionLabels, questionWordings } from '@groundwork/shared/text/labels'
import { appText } from '@groundwork/shared/text/app'
import { newBoardText } from '@groundwork/shared/text/home'
import { api } from '../../api'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { Dialog } from '../../ui/Dialog'
import { ErrorNote } from '../../ui/ErrorNote'
import { Field } from '../../ui/Field'
import { Group } from '../../ui/Group'
import { useAction } from '../../ui/useAction'
import { Approaches } from './Approaches'
import styles from './NewBoard.module.css'

/** What a board starts from; the tenth question's board is the map. */
const STARTS = ['environment_map', 'question', 'blank'] as const
type Start = (typeof STARTS)[number]
type Other = Exclude<Question, 'environment'>
const OTHERS = QUESTIONS.filter((question): question is Other => question !== 'environment')

export function NewBoard({ onClose }: { onClose: () => void }) {
	const [, navigate] = useLocation()
	const form = useId()
	const [title, setTitle] = useState('')
	const [missing, setMissing] = useState(false)
	const [start, setStart] = useState<Start>('environment_map')
	const [question, setQuestion] = useState<Other>('purpose')
	const [approaches, setApproaches] = useState<ApproachCode[]>([])
	const action = useAction()

	const submit = () => {
		if (!title.trim()) {
			setMissing(true)
			document.getElementById(form)?.querySelector('input')?.focus()
			return
		}
		void action.run(async () => {
			const template = start === 'question' ? question : start
			const columns = start === 'environment_map' ? { approaches } : {}
			const board = await api.createBoard({ title: title.trim(), template, ...columns })
			navigate(`/b/${board.id}`)
		})
	}

	return (
		<Dialog
			heading={newBoardText.heading}
			wide
			onClose={onClose}
			footer={
				<>
					<Button onClick={onClose}>{appText.cancel}</Button>
					<Button kind="primary" type="submit" form={form} disabled={action.busy}>
						{action.busy ? newBoardText.submitting : newBoardText.submit}
					</Button>
				</>
			}
		>
			<form
				id={form}
				className={styles.form}
				noValidate
				onSubmit={(event) => {
					event.preventDefault()
					submit()
				}}
			>
				{action.error ? <ErrorNote error={action.error} /> : null}
				<Field
					label={newBoardText.title}
					hint={newBoardText.titleHint}
					error={missing ? appText.required : undefined}
				>
					{(control) => (
						<input
							{...control}
							required
							autoComplete="off"
							maxLength={LIMITS.titleLength}
							value={title}
							onChange={(event) => {
								setTitle(event.target.value)
								setMissing(false)
							}}
						/>
					)}
				</Field>
				<Group legend={newBoardText.template}>
					<div className={styles.templates}>
						{STARTS.map((code) => (
							<Choice
								key={code}
								type="radio"
								name="template"
								label={newBoardText.starts[code]}
								{...(code === 'environment_map' ? { badge: newBoardText.recommended } : {})}
								explanation={newBoardText.templates[code]}
								checked={start === code}
								onChange={() => setStart(code)}
							/>
						))}
					</div>
				</Group>
				{start === 'question' ? <WhichQuestion chosen={question} onChange={setQuestion} /> : null}
				{start === 'environment_map' ? <Approaches chosen={approaches} onChange={setApproaches} /> : null}
			</form>
		</Dialog>
	)
}

function WhichQuestion({ chosen, onChange }: { chosen: Other; onChange: (question: Other) => void }) {
	return (
		<Field label={newBoardText.question} hint={questionWordings[chosen]}>
			{(control) => (
				<select
					{...control}
					value={chosen}
					onChange={(event) => onChange(OTHERS.find((one) => one === event.target.value) ?? chosen)}
				>
					{OTHERS.map((question) => (
						<option key={question} value={question}>
							{`${QUESTIONS.indexOf(question) + 1}. ${questionLabels[question]}`}
						</option>
					))}
				</select>
			)}
		</Field>
	)
}
