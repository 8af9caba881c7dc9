import { useEffect } from 'react'
import { fetchWhatComesLater } from '../../ui/later'
import { keepWhatIsLoaded } from '../../ui/offlineShell'

/** So soon after the board is drawn that hardly anybody has opened anything yet. */
const WAIT_MS = 300

/** A page that never comes to rest fetches it all the same. */
const PATIENCE_MS = 3000

/** Once the board is there, fetches the code of all that opens on it, and keeps it on the device with the page. */
export function useWhatComesLater(boardIsThere: boolean): void {
	useEffect(() => {
		if (!boardIsThere) return undefined
		const timer = setTimeout(() => whenIdle(() => void fetchWhatComesLater().then(keepWhatIsLoaded)), WAIT_MS)
		return () => clearTimeout(timer)
	}, [boardIsThere])
}

/** On a slow device a large board is still being drawn when its canvas stands, and code that arrives then would hold it up. */
function whenIdle(run: () => void): void {
	// Safari has no such call.
	if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: PATIENCE_MS })
	else run()
}
