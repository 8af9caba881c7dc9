import { commentCount } from '@groundwork/shared/discussion/threads'
import type { Anchor } from '@groundwork/shared/model/discussion'
import { threadText } from '@groundwork/shared/text/threads'
import { discussionText } from '@groundwork/shared/text/discussion'
import { useEditor, useValue } from 'tldraw'
import { showPanel } from '../panels'
import { thingOf } from './anchors'
import { mayComment, talkOf, threadsOf } from './boardTalk'
import { beginThread } from './openThread'
import './thread.css'

/** More are in the list of all threads. */
const SHOWN = 3

/** In the panel of a thing: the open threads on it, and the way to begin one. */
export function ThreadsHere({ anchor }: { anchor: Anchor }) {
	const editor = useEditor()
	const thing = thingOf(anchor)
	const threads = useValue(
		'threads here',
		() => threadsOf(editor).filter((one) => one.resolvedAt === null && thingOf(one.anchor) === thing),
		[editor, thing],
	)
	const may = useValue('may comment', () => mayComment(editor), [editor])
	const talking = useValue('talking', () => talkOf(editor) !== null, [editor])
	if (!talking || (threads.length === 0 && !may)) return null
	return (
		<section className="gw-heres" aria-label={threadText.here}>
			<h4>{threadText.here}</h4>
			{threads.length > 0 && (
				<div className="gw-popover__list">
					{threads.slice(0, SHOWN).map((thread) => (
						<button
							key={thread.id}
							type="button"
							className="gw-here"
							onClick={() => showPanel(editor, { kind: 'thread', thread: thread.id })}
						>
							<span>{thread.comments.find(({ deletedAt }) => !deletedAt)?.text ?? discussionText.name}</span>
							<small>{threadText.count(commentCount(thread))}</small>
						</button>
					))}
					{threads.length > SHOWN && <small>{threadText.moreHere(threads.length - SHOWN)}</small>}
				</div>
			)}
			{may && (
				<button
					type="button"
					className="gw-button"
					data-testid="comment-here"
					onClick={() => beginThread(editor, anchor)}
				>
					{threadText.start}
				</button>
			)}
		</section>
	)
}
