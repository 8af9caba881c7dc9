import { useEffect, useState } from 'react'
import { react } from 'tldraw'
import type { BoardSession, SaveStatus } from '../../sync/BoardSession'

const STEADY_MS = 600

/**
 * The status without the flicker of typing: bad news at once, "saved" once it has held for a moment. So what is shown is never
 * better than what is.
 */
export function useSteadyStatus(session: BoardSession): SaveStatus {
	const [shown, setShown] = useState(() => session.status.get())
	useEffect(() => {
		let timer: ReturnType<typeof setTimeout> | undefined
		const stop = react('steady status', () => {
			const status = session.status.get()
			clearTimeout(timer)
			if (status.kind === 'saved') timer = setTimeout(() => setShown(status), STEADY_MS)
			else setShown(status)
		})
		return () => {
			stop()
			clearTimeout(timer)
		}
	}, [session])
	return shown
}
