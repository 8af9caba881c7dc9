import { useId, useState } from 'react'
import { useLocation } from 'wouter'
import { TEMPLATES } from '@groundwork/shared/model/domain'
import type { ApproachCode, Template } from '@groundwork/shared/model/domain'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { templateLabels } from '@groundwork/shared/text/labels'
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

export function NewBoard({ onClose }: { onClose: () => void }) {
	const [, navigate] = useLocation()
	const form = useId()
	const [title, setTitle] = useState('')
	const [missing, setMissing] = useState(false)
	const [template, setTemplate] = useState<Template>('environment_map')
	const [approaches, setApproaches] = useState<ApproachCode[]>([])
	const action = useAction()

	const submit = () => {
		if (!title.trim()) {
			setMissing(true)
			document.getElementById(form)?.querySelector('input')?.focus()
			return
		}
		void action.run(async () => {
			const columns = template === 'environment_map' ? { approaches } : {}
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
						{TEMPLATES.map((code) => (
							<Choice
								key={code}
								type="radio"
								name="template"
								label={templateLabels[code]}
								explanation={newBoardText.templates[code]}
								checked={template === code}
								onChange={() => setTemplate(code)}
							/>
						))}
					</div>
				</Group>
				{template === 'environment_map' ? <Approaches chosen={approaches} onChange={setApproaches} /> : null}
			</form>
		</Dialog>
	)
}
