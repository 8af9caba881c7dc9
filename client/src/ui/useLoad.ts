import { useCallback, useEffect, useState } from 'react'
import { asApiError } from '../api'
import type { ApiError } from '../api'

export interface Loaded<T> {
	/** What was last loaded for this key; kept while a reload runs and when it fails. */
	data: T | undefined
	error: ApiError | undefined
	loading: boolean
	reload: () => void
}

interface State<T> {
	key: string
	data: T | undefined
	error: ApiError | undefined
	loading: boolean
}

/** Loads when `key` changes, and on `reload`. `load` must depend on nothing that `key` does not name. */
export function useLoad<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
	const [state, setState] = useState<State<T>>({ key, data: undefined, error: undefined, loading: true })
	const [round, setRound] = useState(0)

	useEffect(() => {
		const abort = new AbortController()
		setState((before) => ({
			key,
			data: before.key === key ? before.data : undefined,
			error: undefined,
			loading: true,
		}))
		load(abort.signal).then(
			(data) => {
				if (!abort.signal.aborted) setState({ key, data, error: undefined, loading: false })
			},
			(error: unknown) => {
				if (abort.signal.aborted) return
				setState((before) => ({ ...before, error: asApiError(error), loading: false }))
			},
		)
		return () => abort.abort()
		// `load` is new on every render; `key` names all it depends on.
		// oxlint-disable-next-line react/exhaustive-deps
	}, [key, round])

	const reload = useCallback(() => setRound((before) => before + 1), [])
	const current = state.key === key
	return {
		data: current ? state.data : undefined,
		error: current ? state.error : undefined,
		loading: !current || state.loading,
		reload,
	}
}
