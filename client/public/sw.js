/*
 * Keeps the pages themselves on this device, so that a board opens without a connection. Documents, boards and rights are none
 * of its business: it never touches /api or /sync.
 *
 * A shell is one build: its index.html and the hashed files it loaded. A new index.html begins a new shell; the one before is
 * kept for windows that still run it, older ones go.
 */

const SHELL = 'groundwork-shell-'
const KEPT_SHELLS = 2
const PATIENCE_MS = 4000
const NOT_PAGES = ['/api/', '/sync/', '/healthz', '/readyz', '/metrics']

self.addEventListener('install', (event) => {
	event.waitUntil(fetchIndex(new Request('/', { cache: 'no-cache' })).then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
	event.waitUntil(self.clients.claim())
})

self.addEventListener('fetch', (event) => {
	const { request } = event
	const url = new URL(request.url)
	if (request.method !== 'GET' || url.origin !== self.location.origin) return
	if (NOT_PAGES.some((path) => url.pathname.startsWith(path))) return
	if (url.pathname.startsWith('/assets/')) event.respondWith(asset(request))
	else if (request.mode === 'navigate') event.respondWith(page(event))
})

/** The page names what it loaded before this worker saw its requests. */
self.addEventListener('message', (event) => {
	if (event.data?.kind !== 'keep' || !Array.isArray(event.data.urls)) return
	event.waitUntil(Promise.allSettled(event.data.urls.map((url) => asset(new Request(url)))))
})

async function shells() {
	const names = await caches.keys()
	return names.filter((name) => name.startsWith(SHELL))
}

async function newestShell() {
	const name = (await shells()).at(-1)
	return name === undefined ? undefined : caches.open(name)
}

/** Files under /assets/ carry their hash in their name: one that is here is right for ever. */
async function asset(request) {
	const shell = await newestShell()
	const kept = await shell?.match(request)
	if (kept) return kept
	const response = (await caches.match(request)) ?? (await fetch(request))
	if (shell && response.status === 200) await shell.put(request, response.clone())
	return response
}

/** The network's page if it comes in time; else the kept one, which is the same page for every address. */
async function page(event) {
	const fresh = fetchIndex(event.request)
	event.waitUntil(fresh.catch(() => undefined))
	const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, undefined))
	const response = await Promise.race([fresh.catch(() => undefined), late])
	if (response && response.status < 500) return response
	const kept = await (await newestShell())?.match('/')
	return kept ?? response ?? fresh
}

async function fetchIndex(request) {
	const response = await fetch(request)
	const isPage = response.status === 200 && response.headers.get('content-type')?.startsWith('text/html')
	if (isPage && !response.redirected) await keepIndex(response.clone())
	return response
}

async function keepIndex(response) {
	const body = await response.arrayBuffer()
	const digest = await crypto.subtle.digest('SHA-256', body)
	const name =
		SHELL + [...new Uint8Array(digest, 0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
	const before = await shells()
	if (before.at(-1) === name) return
	// A build that comes back after another one begins anew, so that the newest shell is always the last.
	await caches.delete(name)
	const shell = await caches.open(name)
	await shell.put('/', new Response(body, { headers: response.headers }))
	const now = await shells()
	await Promise.all(now.slice(0, -KEPT_SHELLS).map((old) => caches.delete(old)))
}
