import { commentsOf, readDiscussion, threadsOf } from '@groundwork/shared/discussion/layout'
import { readRestorations, restorationsOf } from '@groundwork/shared/discussion/restorations'
import type { Restoration } from '@groundwork/shared/discussion/restorations'
import { lastNumberOf, toThreads, unreadComments } from '@groundwork/shared/discussion/threads'
import type { Thread } from '@groundwork/shared/discussion/threads'
import { atom, computed } from '@tldraw/state'
import type { Signal } from '@tldraw/state'
import type * as Y from 'yjs'
import { api } from '../api'
import type { QuarantinedRecord } from './BoardSession'

/** What people say about a board, as it arrives. To say something is a call over HTTP. */
export interface BoardDiscussion {
	/** The one that was written in last first. */
	readonly threads: Signal<Thread[]>
	/** Comments this person has not seen, by thread. None while it is not known what she has. */
	readonly unread: Signal<ReadonlyMap<string, number>>
	/** That the board went back to a snapshot, the last one first. */
	readonly restorations: Signal<Restoration[]>
	/** What the server has is here: from now on what arrives is new. */
	readonly synced: Promise<void>
	/** This person has seen a thread to its end. */
	markRead(thread: Thread): void
}

interface DiscussionOptions {
	doc: Y.Doc
	synced: Promise<void>
	board: string
	me: string
}

/** Follows the layer's document, and how far this person has read, which the server keeps for all of her devices. */
export function followDiscussion({ doc, synced, board, me }: DiscussionOptions): {
	discussion: BoardDiscussion
	broken: Signal<QuarantinedRecord[]>
	dispose(): void
} {
	const records = atom('discussion', readDiscussion(doc))
	const reads = atom<ReadonlyMap<string, number> | null>('reads', null)
	const restorations = atom('restorations', readRestorations(doc))
	const follow = () => records.set(readDiscussion(doc))
	const followRestorations = () => restorations.set(readRestorations(doc))
	threadsOf(doc).observe(follow)
	commentsOf(doc).observe(follow)
	restorationsOf(doc).observe(followRestorations)

	const threads = computed('threads', () => toThreads(records.get().records.values()))
	const unread = computed('unread', () => {
		const seen = reads.get()
		const counts = new Map<string, number>()
		if (!seen) return counts
		for (const thread of threads.get()) {
			const count = unreadComments(thread, me, seen.get(thread.id) ?? 0).length
			if (count > 0) counts.set(thread.id, count)
		}
		return counts
	})

	/** Marks the server has not confirmed: told again when there is a connection. */
	const untold = new Map<string, number>()
	const tell = async (thread: string, number: number) => {
		untold.set(thread, number)
		try {
			await api.markRead(board, thread, number)
			if (untold.get(thread) === number) untold.delete(thread)
		} catch {
			// The mark is shown here, and goes out with the next refresh.
		}
	}
	const refresh = async () => {
		if (document.visibilityState === 'hidden') return
		for (const [thread, number] of untold) void tell(thread, number)
		const told = await api.reads(board).catch(() => undefined)
		if (told) reads.set(later(told, reads.get() ?? new Map()))
	}
	const onReturn = () => void refresh()
	document.addEventListener('visibilitychange', onReturn)
	window.addEventListener('online', onReturn)
	onReturn()

	return {
		discussion: {
			threads,
			unread,
			restorations,
			synced,
			markRead(thread) {
				const seen = reads.get()
				const last = lastNumberOf(thread)
				if (!seen || (seen.get(thread.id) ?? 0) >= last) return
				reads.set(new Map(seen).set(thread.id, last))
				void tell(thread.id, last)
			},
		},
		broken: computed('broken discussion', () =>
			records.get().broken.map((one): QuarantinedRecord => ({ ...one, layer: 'discussion' })),
		),
		dispose() {
			threadsOf(doc).unobserve(follow)
			commentsOf(doc).unobserve(follow)
			restorationsOf(doc).unobserve(followRestorations)
			document.removeEventListener('visibilitychange', onReturn)
			window.removeEventListener('online', onReturn)
		},
	}
}

/** The further of each: an answer may be older than what was read here meanwhile. */
function later(told: Record<string, number>, here: ReadonlyMap<string, number>): Map<string, number> {
	const result = new Map(Object.entries(told))
	for (const [thread, number] of here) result.set(thread, Math.max(number, result.get(thread) ?? 0))
	return result
}
