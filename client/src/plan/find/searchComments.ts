import type { Thread } from '@groundwork/shared/discussion/threads'
import type { CommentRecord } from '@groundwork/shared/model/discussion'
import { findText } from '@groundwork/shared/text/find'
import { folded } from '../ui/folded'
import type { Found } from './searchPlan'

/** A comment never changes, it is replaced. */
const haystacks = new WeakMap<CommentRecord, string>()

function haystackOf(comment: CommentRecord): string {
	const known = haystacks.get(comment)
	if (known !== undefined) return known
	const haystack = folded(`${comment.author.name}\n${comment.text}`)
	haystacks.set(comment, haystack)
	return haystack
}

/** Every comment that says the words or is by somebody of that name, in resolved threads too. */
export function searchComments(
	threads: readonly Thread[],
	query: string,
	/** What a thread is on, in words. */
	on: (thread: Thread) => string,
): Found[] {
	const wanted = folded(query.trim())
	if (wanted === '') return []
	return threads.flatMap((thread) =>
		thread.comments
			.filter((comment) => comment.deletedAt === null && haystackOf(comment).includes(wanted))
			.map(({ author, text }) => ({
				place: { kind: 'comment', thread },
				title: findText.comment(author.name, on(thread), thread.resolvedAt !== null),
				text,
			})),
	)
}
