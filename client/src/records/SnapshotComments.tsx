import { useEffect, useRef } from 'react'
import { threadText } from '@groundwork/shared/text/threads'
import { discussionText } from '@groundwork/shared/text/discussion'
import { LinkedText } from '../ui/LinkedText'
import { dateTime } from '../ui/when'
import type { FrozenThread } from './frozenThreads'
import styles from './SnapshotComments.module.css'

interface SnapshotCommentsProps {
	threads: readonly FrozenThread[]
	/** The one that somebody looked for. */
	sought: Pick<FrozenThread, 'id'> | undefined
}

/** What had been said on the board, to be read. */
export function SnapshotComments({ threads, sought }: SnapshotCommentsProps) {
	const list = useRef<HTMLUListElement>(null)
	useEffect(() => {
		if (!sought) return
		list.current?.querySelector<HTMLElement>(`[data-thread="${CSS.escape(sought.id)}"] h3`)?.focus()
	}, [sought])
	return (
		<section aria-labelledby="comments" className={styles.comments}>
			<h2 id="comments" className={styles.heading}>
				{discussionText.name}
			</h2>
			{threads.length === 0 ? <p className={styles.none}>{threadText.frozenNone}</p> : null}
			<ul ref={list}>
				{threads.map(({ id, words, resolvedBy, comments }) => (
					<li key={id} className={styles.thread} data-thread={id}>
						<h3 tabIndex={-1} className={styles.on}>
							{words}
						</h3>
						{resolvedBy ? <p className={styles.when}>{threadText.resolvedBy(resolvedBy.name)}</p> : null}
						<ol>
							{comments.map(({ id: comment, author, createdAt, text, deletedBy }) => (
								<li key={comment} className={styles.comment}>
									<strong>{author.name}</strong>{' '}
									<time dateTime={createdAt} className={styles.when}>
										{dateTime(createdAt)}
									</time>
									<p className={styles.text}>
										{deletedBy ? <em>{threadText.deletedBy[deletedBy]}</em> : <LinkedText text={text} />}
									</p>
								</li>
							))}
						</ol>
					</li>
				))}
			</ul>
		</section>
	)
}
