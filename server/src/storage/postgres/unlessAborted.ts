/** As the promise does, or fails for that reason as soon as the signal is aborted. */
export function unlessAborted<T>(
	promise: Promise<T>,
	signal: AbortSignal,
	reason: () => unknown,
): Promise<T> {
	return new Promise((resolve, reject) => {
		const abort = () => reject(reason())
		if (signal.aborted) abort()
		signal.addEventListener('abort', abort, { once: true })
		promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
	})
}
