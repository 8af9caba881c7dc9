/**
 * Keeps the pages themselves on this device, so that a board opens without a connection. Not in development, where a cached
 * page would hide what was just changed.
 */
export function registerOfflineShell(): void {
	if (!import.meta.env.PROD || !window.isSecureContext || !('serviceWorker' in navigator)) return
	window.addEventListener('load', () => {
		void keepShell().catch(() => {
			// Without the worker the product works as ever, only not from a cold start offline; a browser may forbid it.
			document.documentElement.dataset.offlineShell = 'unavailable'
		})
	})
}

async function keepShell(): Promise<void> {
	await navigator.serviceWorker.register('/sw.js')
	await navigator.serviceWorker.ready
	await keepWhatIsLoaded()
	// The page's own files arrive a little later than the page.
	setTimeout(() => void keepWhatIsLoaded(), 15_000)
}

/** The first visit loads its files before there is a worker to see them go by: names them to it. */
export async function keepWhatIsLoaded(): Promise<void> {
	if (!('serviceWorker' in navigator)) return
	const active = (await navigator.serviceWorker.getRegistration())?.active
	const urls = performance.getEntriesByType('resource').map((entry) => entry.name)
	const ours = urls.filter((url) => new URL(url).pathname.startsWith('/assets/'))
	active?.postMessage({ kind: 'keep', urls: ours }, [])
}
