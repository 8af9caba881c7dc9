import { useEffect } from 'react'
import { fetchWhatComesLater } from '../../ui/later'
import { keepWhatIsLoaded } from '../../ui/offlineShell'

/** So soon after the board is drawn that hardly anybody has opened anything yet. */
const WAIT_MS = 300

/** Once the board is there, fetches the code of all that opens on it, and keeps it on the device with the page. */
export function useWhatComesLater(boardIsThere: boolean): void {
	useEffect(() => {
		if (!boardIsThere) return undefined
		const timer = setTimeout(() => void fetchWhatComesLater().then(keepWhatIsLoaded), WAIT_MS)
		return () => clearTimeout(timer)
	}, [boardIsThere])
}
