import { useState } from 'react'
import type { AuditEntry } from '@groundwork/shared/protocol/audit'
import { api } from '../../api'
import { useAction } from '../../ui/useAction'
import type { Action } from '../../ui/useAction'
import { useLoad } from '../../ui/useLoad'
import type { Loaded } from '../../ui/useLoad'

interface Page {
	entries: AuditEntry[]
	more: boolean
}

/** The newest entries, and as many pages of earlier ones as were asked for. */
export function useHistory(boardId: string): {
	newest: Loaded<Page>
	entries: AuditEntry[]
	more: boolean
	earlier: Action
	showEarlier: () => void
} {
	const newest = useLoad(`history of ${boardId}`, (signal) => api.audit(boardId, undefined, signal))
	const [older, setOlder] = useState<Page>()
	const earlier = useAction()
	const entries = [...(newest.data?.entries ?? []), ...(older?.entries ?? [])]
	const last = entries.at(-1)?.number

	const showEarlier = () =>
		void earlier.run(async () => {
			const page = await api.audit(boardId, last)
			setOlder((before) => ({ entries: [...(before?.entries ?? []), ...page.entries], more: page.more }))
		})
	return { newest, entries, more: (older ?? newest.data)?.more ?? false, earlier, showEarlier }
}
