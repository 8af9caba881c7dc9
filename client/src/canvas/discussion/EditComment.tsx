import { plainWords } from '@groundwork/shared/model/discussion'
import type { CommentRecord } from '@groundwork/shared/model/discussion'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { threadText } from '@groundwork/shared/text/threads'
import { appText } from '@groundwork/shared/text/app'
import { useEffect, useRef, useState } from 'react'
import { useEditor } from 'tldraw'
import { api } from '../../api'
import { useAction } from '../../ui/useAction'
import { talkOf } from './boardTalk'
import './thread.css'

/** The words of one's own comment, to be changed in place. */
export function EditComment({ comment, onDone }: { comment: CommentRecord; onDone: () => void }) {
	const editor = useEditor()
	const [text, setText] = useState(comment.text)
	const action = useAction()
	const field = useRef<HTMLTextAreaElement>(null)
	useEffect(() => {
		const { length } = field.current?.value ?? ''
		field.current?.focus()
		field.current?.setSelectionRange(length, length)
	}, [])

	const words = plainWords(text)
	const save = async () => {
		const talk = talkOf(editor)
		if (!talk || words === '') return
		if (await action.run(() => api.editComment(talk.board, comment.id, words))) onDone()
	}
	return (
		<form
			className="gw-composer"
			onSubmit={(event) => {
				event.preventDefault()
				void save()
			}}
		>
			<span className="gw-grow" data-text={`${text}\n`}>
				<textarea
					ref={field}
					rows={1}
					value={text}
					aria-label={threadText.editLabel}
					data-testid="edit-field"
					onChange={(event) => setText(event.currentTarget.value)}
				/>
			</span>
			{action.error && (
				<div role="alert" className="gw-composer__error">
					<strong>{action.error.message}</strong> {action.error.hint}
				</div>
			)}
			<div className="gw-composer__foot">
				{words.length > LIMITS.commentLength && (
					<small data-over>{threadText.tooLong(words.length - LIMITS.commentLength)}</small>
				)}
				<button type="button" className="gw-button" onClick={onDone}>
					{appText.cancel}
				</button>
				<button
					type="submit"
					className="gw-button gw-button--strong"
					disabled={words === '' || words.length > LIMITS.commentLength}
				>
					{threadText.save}
				</button>
			</div>
		</form>
	)
}
