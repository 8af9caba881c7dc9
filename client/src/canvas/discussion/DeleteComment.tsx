import { threadText } from '@groundwork/shared/text/threads'
import { appText } from '@groundwork/shared/text/app'
import { useEffect, useRef } from 'react'
import { useEditor } from 'tldraw'
import { api } from '../../api'
import { useAction } from '../../ui/useAction'
import { talkOf } from './boardTalk'
import './thread.css'

/** Asks first: the words cannot be brought back. */
export function DeleteComment({ comment, onDone }: { comment: string; onDone: () => void }) {
	const editor = useEditor()
	const action = useAction()
	const cancel = useRef<HTMLButtonElement>(null)
	useEffect(() => cancel.current?.focus(), [])
	const remove = async () => {
		const talk = talkOf(editor)
		if (talk && (await action.run(() => api.deleteComment(talk.board, comment)))) onDone()
	}
	return (
		<div className="gw-comment__ask" role="alert">
			<p>{threadText.removeAsk}</p>
			{action.error && (
				<p className="gw-composer__error">
					<strong>{action.error.message}</strong> {action.error.hint}
				</p>
			)}
			<div className="gw-composer__foot">
				<button ref={cancel} type="button" className="gw-button" onClick={onDone}>
					{appText.cancel}
				</button>
				<button
					type="button"
					className="gw-button gw-button--danger"
					data-testid="delete-comment"
					onClick={() => void remove()}
				>
					{threadText.removeYes}
				</button>
			</div>
		</div>
	)
}
