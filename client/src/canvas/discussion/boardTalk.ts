import type { Thread } from '@groundwork/shared/discussion/threads'
import { atom } from 'tldraw'
import type { Editor, Signal } from 'tldraw'
import type { BoardDiscussion } from '../../sync/discussion'
import { perEditor } from '../perEditor'

/** What the canvas needs to show a discussion and to take part in it. */
export interface BoardTalk {
	board: string
	me: { id: string; name: string }
	discussion: BoardDiscussion
	role: Signal<{ mayComment: boolean; mayDeleteAny: boolean }>
	offline: Signal<boolean>
	/** The colours of those who are here. */
	colours: Signal<ReadonlyMap<string, string>>
}

export const FILTERS = ['open', 'resolved', 'all'] as const
export type Filter = (typeof FILTERS)[number]

/** Nothing on a frozen board. */
const talks = perEditor(() => atom<BoardTalk | null>('board talk', null))
/** Which threads the list, and with it the board, shows. */
const filters = perEditor(() => atom<Filter>('thread filter', 'open'))

export const talkOf = (editor: Editor): BoardTalk | null => talks(editor).get()

/** Returns the way to end it. */
export function joinTalk(editor: Editor, talk: BoardTalk): () => void {
	talks(editor).set(talk)
	return () => talks(editor).set(null)
}

export const filterOf = (editor: Editor): Filter => filters(editor).get()
export const setFilter = (editor: Editor, filter: Filter): void => void filters(editor).set(filter)

export const threadsOf = (editor: Editor): Thread[] => talkOf(editor)?.discussion.threads.get() ?? []

export const passes = ({ resolvedAt }: Thread, filter: Filter): boolean =>
	filter === 'all' || (filter === 'resolved') === (resolvedAt !== null)

export const mayComment = (editor: Editor): boolean => talkOf(editor)?.role.get().mayComment ?? false
