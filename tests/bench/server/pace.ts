import { setTimeout as sleep } from 'node:timers/promises'

/** Calls `act` `times` times, `ms` apart, however long each takes unless it takes longer. */
export async function paced(
	times: number,
	ms: number,
	act: (i: number) => void | Promise<void>,
): Promise<void> {
	const began = performance.now()
	for (let i = 0; i < times; i++) {
		await act(i)
		const left = began + (i + 1) * ms - performance.now()
		if (left > 0) await sleep(left)
	}
}

/** Rejects after `ms` with what was waited for. */
export async function within<T>(ms: number, what: string, promise: Promise<T>): Promise<T> {
	let timer: NodeJS.Timeout | undefined
	const late = new Promise<never>((_resolve, reject) => {
		timer = setTimeout(() => reject(new Error(`waited ${ms} ms for ${what}`)), ms)
	})
	try {
		return await Promise.race([promise, late])
	} finally {
		clearTimeout(timer)
	}
}
