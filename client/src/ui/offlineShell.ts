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
	const { active } = await navigator.serviceWorker.ready
	// The first visit loads its files before there is a worker to see them go by: name them to it.
	const report = () => {
		const urls = performance.getEntriesByType('resource').map((entry) => entry.name)
		const ours = urls.filter((url) => new URL(url).pathname.startsWith('/assets/'))
		active?.postMessage({ kind: 'keep', urls: ours }, [])
	}
	report()
	// The board's own files arrive a little later than the page.
	setTimeout(report, 15_000)
}
