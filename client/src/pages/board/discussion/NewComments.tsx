import { useEffect, useState } from 'react'
import { react } from 'tldraw'
import type { CommentRecord } from '@groundwork/shared/model/discussion'
import type { Thread } from '@groundwork/shared/discussion/threads'
import { discussionText } from '@groundwork/shared/text/discussion'
import { wordsOn } from '../../../canvas/discussion/wordsOn'
import hidden from '../../../ui/hidden.module.css'
import { useOpenedBoard } from '../BoardContext'

/** Longer ones are read out where they stand. */
const SPOKEN = 200

/** Tells a screen reader, politely, what others say while the board is open. */
export function NewComments() {
	const { session, person, editor } = useOpenedBoard()
	const { discussion } = session
	const [words, setWords] = useState('')

	useEffect(() => {
		let stop: (() => void) | undefined
		let left = false
		void discussion.synced.then(() => {
			if (left) return
			const known = new Set(commentsOf(discussion.threads.get()).map(([{ id }]) => id))
			stop = react('new comments', () => {
				const fresh = commentsOf(discussion.threads.get()).filter(([{ id }]) => !known.has(id))
				for (const [{ id }] of fresh) known.add(id)
				const others = fresh.filter(([{ author }]) => author.id !== person.id)
				const [first] = others
				if (!first) return
				const [{ author, text }, thread] = first
				// the name a cell had when its thread began is in the server's words, which may be of another language
				const on = editor ? wordsOn(editor, thread).words : discussionText.on(thread.subject)
				setWords(
					others.length === 1
						? discussionText.arrived(author.name, on, text.slice(0, SPOKEN))
						: discussionText.arrivedMany(others.length),
				)
			})
		})
		return () => {
			left = true
			stop?.()
		}
	}, [discussion, person.id, editor])

	return <output className={hidden.hidden}>{words}</output>
}

const commentsOf = (threads: Thread[]): [CommentRecord, Thread][] =>
	threads.flatMap((thread) => thread.comments.map((comment): [CommentRecord, Thread] => [comment, thread]))
