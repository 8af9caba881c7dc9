import { CARDS } from '@groundwork/shared/model/cards'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { questionListText } from '@groundwork/shared/text/questionList'
import { useState } from 'react'
import { useEditor } from 'tldraw'
import { addOwnQuestion } from '../../canvas/questions/beginQuestion'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import styles from './AddQuestion.module.css'

/** A question of the team's own, up to as many as a board holds. */
export function AddQuestion({ count }: { count: number }) {
	const editor = useEditor()
	const [wording, setWording] = useState('')
	if (count >= LIMITS.ownQuestions)
		return <p className={styles.full}>{questionListText.ownFull(LIMITS.ownQuestions)}</p>
	return (
		<form
			className={styles.form}
			onSubmit={(event) => {
				event.preventDefault()
				if (!wording.trim()) return
				addOwnQuestion(editor, wording.trim())
				setWording('')
			}}
		>
			<Field label={questionListText.addOwn}>
				{(control) => (
					<input
						{...control}
						placeholder={questionListText.ownHint}
						value={wording}
						maxLength={CARDS.response.wording.most}
						autoComplete="off"
						onChange={(event) => setWording(event.target.value)}
					/>
				)}
			</Field>
			<Button type="submit" disabled={!wording.trim()}>
				{questionListText.add}
			</Button>
		</form>
	)
}
