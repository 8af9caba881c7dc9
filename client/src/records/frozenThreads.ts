import type { TLRecord } from 'tldraw'
import { knownRecords } from '@groundwork/shared/discussion/layout'
import { subjectOf } from '@groundwork/shared/discussion/subject'
import { toThreads } from '@groundwork/shared/discussion/threads'
import type { Thread } from '@groundwork/shared/discussion/threads'
import type { SnapshotParts } from '@groundwork/shared/protocol/snapshot'
import { discussionText } from '@groundwork/shared/text/discussion'

export interface FrozenThread extends Thread {
	/** What it was on, as that was called when the board was frozen. */
	words: string
}

/** What had been said by then: all of it, resolved or not, also on what was deleted before. */
export function frozenThreads({ canvas, review, discussion }: SnapshotParts): FrozenThread[] {
	const records = { ...review?.records, ...canvas?.records }
	const get = (id: string) => (Object.hasOwn(records, id) ? (records[id] as TLRecord) : undefined)
	return toThreads(knownRecords(Object.values(discussion?.records ?? {}))).map((thread) => {
		const then = subjectOf(thread.anchor, get)
		const words = then.kind === 'unknown' ? discussionText.onGone(thread.subject) : discussionText.on(then)
		return { ...thread, words }
	})
}
