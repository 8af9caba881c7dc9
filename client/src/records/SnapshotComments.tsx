import { useMemo } from 'react'
import type { TLRecord } from 'tldraw'
import { knownRecords } from '@groundwork/shared/discussion/layout'
import { subjectOf } from '@groundwork/shared/discussion/subject'
import { toThreads } from '@groundwork/shared/discussion/threads'
import type { SnapshotParts } from '@groundwork/shared/protocol/snapshot'
import { threadText } from '@groundwork/shared/text/threads'
import { discussionText } from '@groundwork/shared/text/discussion'
import { LinkedText } from '../ui/LinkedText'
import { dateTime } from '../ui/when'
import styles from './SnapshotComments.module.css'

/** What had been said by then: all of it, resolved or not, also on what was deleted before. */
export function SnapshotComments({ parts }: { parts: SnapshotParts }) {
	const threads = useMemo(() => {
		const { canvas, review, discussion } = parts
		const records = { ...review?.records, ...canvas?.records }
		const get = (id: string) => (Object.hasOwn(records, id) ? (records[id] as TLRecord) : undefined)
		return toThreads(knownRecords(Object.values(discussion?.records ?? {}))).map((thread) => {
			const then = subjectOf(thread.anchor, get)
			const words = then.kind === 'unknown' ? discussionText.onGone(thread.subject) : discussionText.on(then)
			return { ...thread, words }
		})
	}, [parts])
	return (
		<section aria-labelledby="comments" className={styles.comments}>
			<h2 id="comments" className={styles.heading}>
				{discussionText.name}
			</h2>
			{threads.length === 0 ? <p className={styles.none}>{threadText.frozenNone}</p> : null}
			<ul>
				{threads.map(({ id, words, resolvedBy, comments }) => (
					<li key={id} className={styles.thread}>
						<h3 className={styles.on}>{words}</h3>
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
