const waiting: (() => void)[] = []

/**
 * The surroundings that a person's browser gives tldraw. In development it deep-freezes every record, which nobody's browser
 * does and which would be measured; outside of NODE_ENV=test it asks for animation frames, which Node has not. These frames
 * pass when a benchmark says so; the binding's own timers never come to run, because it is asked for each frame.
 */
export function actAsBrowser(): void {
	process.env['NODE_ENV'] = 'production'
	Object.assign(globalThis, {
		requestAnimationFrame: (callback: () => void) => waiting.push(callback),
		cancelAnimationFrame: () => {},
	})
}

/** Runs what waits for an animation frame. tldraw asks again until 15 ms have passed since the last one. */
export function passAnimationFrames(): void {
	while (waiting.length > 0) for (const callback of waiting.splice(0)) callback()
}

/** What was thrown away before must not be collected while the clock runs. A store that waits for a frame is not yet garbage. */
export function collectGarbage(): void {
	passAnimationFrames()
	globalThis.gc?.()
}
