import { lastNumberOf } from '@groundwork/shared/discussion/threads'
import type { Thread } from '@groundwork/shared/discussion/threads'
import { newCommentId } from '@groundwork/shared/model/ids'
import { threadText } from '@groundwork/shared/text/threads'
import { discussionText } from '@groundwork/shared/text/discussion'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { useEditor, useValue } from 'tldraw'
import { api } from '../../api'
import { Ago } from '../../ui/Ago'
import { useAction } from '../../ui/useAction'
import { closePanel } from '../panels'
import { Popover } from '../ui/Popover'
import { talkOf } from './boardTalk'
import type { BoardTalk } from './boardTalk'
import { CommentItem } from './CommentItem'
import type { Doing } from './CommentItem'
import { Composer } from './Composer'
import { pinBox } from './pinBox'
import { sendOnKey } from './sendOnKey'
import { wordsOn } from './wordsOn'
import './thread.css'

/** A thread: what was said, and room for an answer. To open it is to have read it. */
export function ThreadPopover({ thread, talk }: { thread: Thread; talk: BoardTalk }) {
	const editor = useEditor()
	const { id, anchor, comments, resolvedBy, resolvedAt } = thread
	const { words } = useValue('words on', () => wordsOn(editor, thread), [editor, thread])
	const { mayComment } = useValue('role', () => talk.role.get(), [talk])
	const list = useRef<HTMLOListElement>(null)
	const [doing, setDoing] = useDoing(list)
	const place = useCallback(() => pinBox(editor, anchor), [editor, anchor])
	const fresh = useFresh(thread, talk)
	const last = lastNumberOf(thread)
	useEffect(() => {
		if (last > 0 && list.current) list.current.scrollTop = list.current.scrollHeight
	}, [last])

	const send = async (text: string, comment: ReturnType<typeof newCommentId>) => {
		const kept = await api.comment(talk.board, id, { id: comment, text })
		// An earlier try had reached the server after all, with the words as they were then.
		if (kept.text !== text) await api.editComment(talk.board, comment, text)
	}
	return (
		<Popover
			label={`${discussionText.name}: ${words}`}
			testId="thread-popover"
			anchor={place}
			onClose={() => (doing ? setDoing(null) : closePanel(editor))}
			onKey={sendOnKey}
		>
			<header className="gw-popover__head gw-thread__head">
				<h3>{words}</h3>
				{mayComment && <Resolve thread={thread} />}
			</header>
			{resolvedBy && resolvedAt && (
				<p className="gw-thread__resolved">
					{threadText.resolvedBy(resolvedBy.name)} · <Ago at={resolvedAt} />
				</p>
			)}
			<ol ref={list} className="gw-thread__comments">
				{comments.map((comment) => (
					<CommentItem
						key={comment.id}
						comment={comment}
						fresh={fresh.has(comment.id)}
						doing={doing}
						onDoing={setDoing}
					/>
				))}
			</ol>
			{mayComment ? (
				<Composer
					draft={id}
					label={threadText.reply}
					placeholder={threadText.replyPlaceholder}
					newId={newCommentId}
					// On a phone the keyboard would cover what there is to read.
					first={!matchMedia('(pointer: coarse)').matches}
					send={send}
				/>
			) : (
				<p className="gw-popover__hint">{threadText.readOnly}</p>
			)}
		</Popover>
	)
}

/** What is being done to a comment. Once it is done the focus is on the comment, and not lost with the buttons that go. */
function useDoing(list: RefObject<HTMLOListElement | null>): [Doing, (doing: Doing) => void] {
	const [doing, setDoing] = useState<Doing>(null)
	const before = useRef<Doing>(null)
	useEffect(() => {
		const done = doing === null ? before.current : null
		before.current = doing
		list.current
			?.querySelector<HTMLElement>(`[data-comment="${done?.comment}"]`)
			?.focus({ preventScroll: true })
	}, [doing, list])
	return [doing, setDoing]
}

/** What was unread when the thread was opened keeps its mark while it is open; what comes is read as it comes. */
function useFresh(thread: Thread, talk: BoardTalk): ReadonlySet<string> {
	const [fresh] = useState(() => {
		const count = talk.discussion.unread.get().get(thread.id) ?? 0
		const others = thread.comments.filter(({ author, deletedAt }) => author.id !== talk.me.id && !deletedAt)
		return new Set<string>(count === 0 ? [] : others.slice(-count).map(({ id }) => id))
	})
	const unread = useValue('unread here', () => talk.discussion.unread.get().get(thread.id) ?? 0, [
		talk,
		thread,
	])
	useEffect(() => {
		if (unread > 0) talk.discussion.markRead(thread)
	}, [talk, thread, unread])
	return fresh
}

function Resolve({ thread }: { thread: Thread }) {
	const editor = useEditor()
	const action = useAction()
	const resolved = thread.resolvedAt !== null
	const offline = useValue('offline', () => talkOf(editor)?.offline.get() ?? true, [editor])
	const change = () => {
		const talk = talkOf(editor)
		if (talk) void action.run(() => api.resolveThread(talk.board, thread.id, !resolved))
	}
	return (
		<>
			<button
				type="button"
				className="gw-button"
				data-testid="resolve-thread"
				disabled={offline}
				onClick={change}
			>
				{resolved ? threadText.reopen : threadText.resolve}
			</button>
			{action.error && (
				<p role="alert" className="gw-composer__error">
					<strong>{action.error.message}</strong> {action.error.hint}
				</p>
			)}
		</>
	)
}
