import type { Checked } from './checking'

/** What the page asks of the worker, and is told. */
export interface CheckAsked {
	file: File
	known: readonly string[] | null
}
export type CheckTold = { checked: Checked } | { failed: true }

/** Checks a file beside the page. @throws where it cannot be read. */
export function checkFile(
	file: File,
	known: readonly string[] | null,
	signal: AbortSignal,
): Promise<Checked> {
	const worker = new Worker(new URL('./checkingWorker.ts', import.meta.url), { type: 'module' })
	return new Promise<Checked>((resolve, reject) => {
		worker.addEventListener('message', ({ data }: MessageEvent<CheckTold>) => {
			if ('checked' in data) resolve(data.checked)
			else reject(new Error('the file could not be read'))
		})
		worker.addEventListener('error', () => reject(new Error('the file could not be checked')))
		signal.addEventListener('abort', () => reject(new Error('nobody waits any more')))
		const asked: CheckAsked = { file, known }
		worker.postMessage(asked, [])
	}).finally(() => worker.terminate())
}
