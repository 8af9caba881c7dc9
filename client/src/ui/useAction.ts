import { useCallback, useEffect, useRef, useState } from 'react'
import { asApiError } from '../api'
import type { ApiError } from '../api'

export interface Action {
	busy: boolean
	error: ApiError | undefined
	/** Runs `work` unless one is running; failures end up in `error`. Resolves to whether it succeeded. */
	run: (work: () => Promise<void>) => Promise<boolean>
	clear: () => void
}

/** One thing a person asked for: busy while it runs, its failure in words afterwards. */
export function useAction(): Action {
	const [busy, setBusy] = useState(false)
	const [error, setError] = useState<ApiError>()
	const running = useRef(false)
	const alive = useRef(true)
	useEffect(() => {
		alive.current = true
		return () => {
			alive.current = false
		}
	}, [])

	const run = useCallback(async (work: () => Promise<void>) => {
		if (running.current) return false
		running.current = true
		setBusy(true)
		setError(undefined)
		try {
			await work()
			return true
		} catch (thrown) {
			if (alive.current) setError(asApiError(thrown))
			return false
		} finally {
			running.current = false
			if (alive.current) setBusy(false)
		}
	}, [])
	const clear = useCallback(() => setError(undefined), [])
	return { busy, error, run, clear }
}
