import type { Thread } from '@groundwork/shared/discussion/threads'
import { discussionText } from '@groundwork/shared/text/discussion'
import type { Editor } from 'tldraw'
import { currentSubject } from './anchors'

/** What a thread is on, in words: as it is called now, or was when the thread began and there was something to call. */
export function wordsOn(editor: Editor, { anchor, subject }: Thread): { words: string; gone: boolean } {
	const now = currentSubject(editor, anchor)
	return now
		? { words: discussionText.on(now), gone: false }
		: { words: discussionText.onGone(subject), gone: true }
}
