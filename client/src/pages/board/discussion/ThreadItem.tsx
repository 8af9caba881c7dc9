import { useValue } from 'tldraw'
import type { Editor } from 'tldraw'
import { commentCount, lastActivity } from '@groundwork/shared/discussion/threads'
import type { Thread } from '@groundwork/shared/discussion/threads'
import { threadText } from '@groundwork/shared/text/threads'
import { visitThread } from '../../../canvas/discussion/openThread'
import { wordsOn } from '../../../canvas/discussion/wordsOn'
import { Ago } from '../../../ui/Ago'
import { Avatar } from '../../../ui/Avatar'
import { useOpenedBoard } from '../BoardContext'
import styles from './DiscussionPanel.module.css'

interface ThreadItemProps {
	thread: Thread
	editor: Editor
	onPick: () => void
}

/** A thread in the list: what it is on, what was said last, what is new. Pressing it goes there. */
export function ThreadItem({ thread, editor, onPick }: ThreadItemProps) {
	const { session } = useOpenedBoard()
	const { words, gone } = useValue('words on', () => wordsOn(editor, thread), [editor, thread])
	const unread = useValue('unread', () => session.discussion.unread.get().get(thread.id) ?? 0, [
		session,
		thread,
	])
	const last = thread.comments.findLast(({ deletedAt }) => deletedAt === null) ?? thread.comments.at(-1)
	const colour = useValue(
		'colour',
		() => session.people.get().find(({ id }) => id === last?.author.id)?.color,
		[session, last],
	)
	return (
		<button
			type="button"
			className={styles.thread}
			data-testid="thread-item"
			data-unread={unread > 0 || undefined}
			onClick={() => {
				visitThread(editor, thread)
				onPick()
			}}
		>
			<span className={styles.on} data-gone={gone || undefined}>
				{words}
			</span>
			{last ? (
				<span className={styles.said}>
					<Avatar id={last.author.id} name={last.author.name} colour={colour} size={22} />
					<span className={styles.words}>
						<strong>{last.author.name}</strong>{' '}
						{last.deletedBy ? threadText.deletedBy[last.deletedBy] : last.text}
					</span>
				</span>
			) : null}
			<span className={styles.facts}>
				<Ago at={lastActivity(thread)} />
				<span>{threadText.count(commentCount(thread))}</span>
				{thread.resolvedAt === null ? null : <span>{threadText.resolvedMark}</span>}
				{unread > 0 ? <span className={styles.unread}>{threadText.unread(unread)}</span> : null}
			</span>
		</button>
	)
}
