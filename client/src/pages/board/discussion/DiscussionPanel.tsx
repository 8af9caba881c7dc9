import { useEffect, useRef } from 'react'
import { useValue } from 'tldraw'
import type { Editor } from 'tldraw'
import { threadText } from '@groundwork/shared/text/threads'
import { discussionText } from '@groundwork/shared/text/discussion'
import { FILTERS, filterOf, mayComment, passes, setFilter } from '../../../canvas/discussion/boardTalk'
import { useOwnKeys } from '../../../canvas/ui/useOwnKeys'
import { Button } from '../../../ui/Button'
import { useOpenedBoard } from '../BoardContext'
import { ThreadItem } from './ThreadItem'
import styles from './DiscussionPanel.module.css'

interface DiscussionPanelProps {
	onClose: () => void
	/** Closes it where it covers the board: what one picked lies beneath. */
	onPick: () => void
}

/** Every thread as a list: all that the pins on the board say, and what has no pin any more. */
export default function DiscussionPanel({ onClose, onPick }: DiscussionPanelProps) {
	const { editor } = useOpenedBoard()
	const heading = useRef<HTMLHeadingElement>(null)
	const panel = useRef<HTMLElement>(null)
	useOwnKeys(panel, ({ key }) => {
		if (key === 'Escape') onClose()
	})
	useEffect(() => heading.current?.focus(), [])
	// The board shows what the list shows; with the list closed, what is open.
	useEffect(() => (editor ? () => setFilter(editor, 'open') : undefined), [editor])
	return (
		<aside ref={panel} className={styles.panel} aria-labelledby="discussion" data-testid="discussion">
			<header className={styles.head}>
				<h2 id="discussion" ref={heading} tabIndex={-1} className={styles.heading}>
					{discussionText.name}
				</h2>
				<Button kind="quiet" icon="close" iconOnly aria-label={threadText.close} onClick={onClose} />
			</header>
			{editor ? <Threads editor={editor} onPick={onPick} /> : null}
		</aside>
	)
}

function Threads({ editor, onPick }: { editor: Editor; onPick: () => void }) {
	const { session } = useOpenedBoard()
	const filter = useValue('filter', () => filterOf(editor), [editor])
	const threads = useValue(
		'listed threads',
		() => session.discussion.threads.get().filter((thread) => passes(thread, filterOf(editor))),
		[session, editor],
	)
	const may = useValue('may comment', () => mayComment(editor), [editor])
	return (
		<>
			<fieldset className={styles.filter}>
				<legend className={styles.legend}>{threadText.filter}</legend>
				{FILTERS.map((code) => (
					<label key={code} className={styles.choice}>
						<input
							type="radio"
							name="thread-filter"
							checked={filter === code}
							onChange={() => setFilter(editor, code)}
						/>
						<span>{threadText.filters[code]}</span>
					</label>
				))}
			</fieldset>
			{threads.length === 0 ? (
				<div className={styles.none}>
					<p>{threadText.none[filter]}</p>
					{may && filter !== 'resolved' ? (
						<>
							<p>{threadText.noneHint}</p>
							<p>{threadText.noneKeyHint}</p>
						</>
					) : null}
				</div>
			) : (
				<ul className={styles.list}>
					{threads.map((thread) => (
						<li key={thread.id}>
							<ThreadItem thread={thread} editor={editor} onPick={onPick} />
						</li>
					))}
				</ul>
			)}
		</>
	)
}
