import { createContext, useCallback, useMemo, useState } from 'react'
import { retentionOf } from '@groundwork/shared/record/retention'
import type { Snapshot } from '@groundwork/shared/protocol/record'
import type { SealedEntry } from '@groundwork/shared/protocol/seal'

/** Tells the page of a snapshot what was added to it just now. */
export const AddedContext = createContext<(entry: SealedEntry) => void>(() => undefined)

/** A snapshot with what was added since it was loaded: its parts stay the ones they are, and nothing is drawn anew for a note. */
export function useAdded(loaded: Snapshot | undefined): {
	snapshot: Snapshot | undefined
	add: (entry: SealedEntry) => void
} {
	const [added, setAdded] = useState<readonly SealedEntry[]>([])
	const add = useCallback((entry: SealedEntry) => setAdded((before) => [...before, entry]), [])
	const snapshot = useMemo(() => {
		if (!loaded || added.length === 0) return loaded
		const entries = [...loaded.entries, ...added]
		return { ...loaded, entries, retention: retentionOf(loaded.header, entries) }
	}, [loaded, added])
	return { snapshot, add }
}
