import type { CommentRecord } from '@groundwork/shared/model/discussion'
import { threadText } from '@groundwork/shared/text/threads'
import { useEditor, useValue } from 'tldraw'
import { Ago } from '../../ui/Ago'
import { Avatar } from '../../ui/Avatar'
import { LinkedText } from '../../ui/LinkedText'
import { talkOf } from './boardTalk'
import { DeleteComment } from './DeleteComment'
import { EditComment } from './EditComment'
import './thread.css'

export type Doing = { comment: string; what: 'edit' | 'delete' } | null

interface CommentItemProps {
	comment: CommentRecord
	/** It arrived since the thread was last read. */
	fresh: boolean
	/** What is being done to a comment of the thread: one thing at a time. */
	doing: Doing
	onDoing: (doing: Doing) => void
}

/** One comment: whose it is, when it was said, and what one may do with it. */
export function CommentItem({ comment, fresh, doing, onDoing }: CommentItemProps) {
	const editor = useEditor()
	const { id, author, text, createdAt, editedAt, deletedBy } = comment
	const talk = useValue('talk', () => talkOf(editor), [editor])
	const role = useValue('role', () => talk?.role.get(), [talk])
	const colour = useValue('colour', () => talk?.colours.get().get(author.id), [talk, author.id])
	const mine = author.id === talk?.me.id
	const mayEdit = mine && role?.mayComment === true && !deletedBy
	const mayDelete = !deletedBy && role?.mayComment === true && (mine || role.mayDeleteAny)
	const now = doing?.comment === id ? doing.what : undefined
	const done = () => onDoing(null)

	return (
		<li className="gw-comment" tabIndex={-1} data-testid="comment" data-comment={id} data-fresh={fresh}>
			<Avatar id={author.id} name={author.name} colour={colour} size={26} />
			<div className="gw-comment__body">
				<p className="gw-comment__head">
					<strong>{author.name}</strong>{' '}
					<small>
						<Ago at={createdAt} />
						{editedAt && !deletedBy && ` · ${threadText.edited}`}
					</small>
				</p>
				{deletedBy ? (
					<p className="gw-comment__deleted">{threadText.deletedBy[deletedBy]}</p>
				) : now === 'edit' ? (
					<EditComment comment={comment} onDone={done} />
				) : (
					<p className="gw-comment__text">
						<LinkedText text={text} />
					</p>
				)}
				{now === 'delete' && <DeleteComment comment={id} onDone={done} />}
				{!now && (mayEdit || mayDelete) && (
					<p className="gw-comment__actions">
						{mayEdit && (
							<button
								type="button"
								aria-label={`${threadText.editLabel}: ${text.slice(0, 40)}`}
								onClick={() => onDoing({ comment: id, what: 'edit' })}
							>
								{threadText.edit}
							</button>
						)}
						{mayDelete && (
							<button
								type="button"
								aria-label={`${threadText.remove}: ${author.name}, ${text.slice(0, 40)}`}
								onClick={() => onDoing({ comment: id, what: 'delete' })}
							>
								{threadText.remove}
							</button>
						)}
					</p>
				)}
			</div>
		</li>
	)
}
