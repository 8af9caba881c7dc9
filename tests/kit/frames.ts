/**
 * The frames of a browser, held in the hand. tldraw's `store.listen` calls back on the next frame in a browser and at once
 * where `NODE_ENV` is `test`; this switches a test to the browser's way.
 */
export interface Frames {
	/** The next frame comes. */
	next(): void
	/** Lets what waits come, and goes back to no frames at all. */
	release(): void
}

/** Where `@tldraw/utils` looks. */
const FORCE = '__FORCE_RAF_IN_TESTS__'

interface Host {
	requestAnimationFrame?: (callback: () => void) => number
	cancelAnimationFrame?: (handle: number) => void
	[FORCE]?: boolean
}

/** tldraw asks the clock whether a frame comes too soon. It goes on from one test to the next, as tldraw's memory of it does. */
let now = Date.now()
const FRAME = 20

export function holdFrames(): Frames {
	const host = globalThis as Host
	const waiting = new Map<number, () => void>()
	let handle = 0
	host[FORCE] = true
	host.requestAnimationFrame = (callback) => {
		waiting.set(++handle, callback)
		return handle
	}
	host.cancelAnimationFrame = (which) => void waiting.delete(which)

	const clock = Date.now
	Date.now = () => now

	const next = () => {
		now += FRAME
		const callbacks = [...waiting.values()]
		waiting.clear()
		for (const callback of callbacks) callback()
	}
	return {
		next,
		release() {
			while (waiting.size > 0) next()
			Date.now = clock
			delete host[FORCE]
			delete host.requestAnimationFrame
			delete host.cancelAnimationFrame
		},
	}
}
