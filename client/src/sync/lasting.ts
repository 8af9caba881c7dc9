import { atom, react } from '@tldraw/state'
import type { Signal } from '@tldraw/state'

/** The same, but true only once it has been so for `ms` milliseconds: what passes by itself in a moment is no news. */
export function lasting(signal: Signal<boolean>, ms: number): { signal: Signal<boolean>; stop(): void } {
	const lasts = atom(`${signal.name}, lasting`, false)
	let timer: ReturnType<typeof setTimeout> | undefined
	const stop = react(`whether ${signal.name} lasts`, () => {
		clearTimeout(timer)
		if (signal.get()) timer = setTimeout(() => lasts.set(true), ms)
		else lasts.set(false)
	})
	return {
		signal: lasts,
		stop() {
			clearTimeout(timer)
			stop()
		},
	}
}
