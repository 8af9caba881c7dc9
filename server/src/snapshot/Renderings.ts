import { LIMITS } from '@groundwork/shared/protocol/limits'
import type { FormProgress } from '@groundwork/shared/protocol/record'

/** How a form is made: takes as long as it takes, and stops when its signal says so. */
export type Render = (options: {
	signal: AbortSignal
	/** From 0 to 1. The first word of it says that it has begun. */
	onProgress: (done: number) => void
}) => Promise<Uint8Array>

/** It was stopped because it took longer than one may. */
export class TookTooLongError extends Error {}

interface Work {
	stop: AbortController
	waiting: number
	progress: FormProgress
}

interface Job extends Work {
	made: Promise<Uint8Array>
}

/** So many failures are remembered, for whoever asks how it is going. */
const FAILURES = 100
const TRIES = 2

export type Renderings = ReturnType<typeof createRenderings>

/**
 * Forms of snapshots while they are made, and for a while after. Whoever asks for one that is being made waits for the same; it is
 * stopped when nobody waits any more. One that fails is tried once more.
 */
export function createRenderings({
	onError,
	keptBytes = LIMITS.keptFormBytes,
	mostMs = LIMITS.formMs,
}: {
	onError: (error: unknown) => void
	keptBytes?: number
	mostMs?: number
}) {
	const jobs = new Map<string, Job>()
	const failures = new Set<string>()
	/** The one that was asked for last comes last. */
	const kept = new Map<string, Uint8Array>()

	const keep = (key: string, bytes: Uint8Array) => {
		kept.set(key, bytes)
		let sum = [...kept.values()].reduce((total, { byteLength }) => total + byteLength, 0)
		for (const [oldest, { byteLength }] of kept) {
			if (sum <= keptBytes) return
			kept.delete(oldest)
			sum -= byteLength
		}
	}

	const fail = (key: string) => {
		failures.add(key)
		for (const oldest of failures) if (failures.size > FAILURES) failures.delete(oldest)
	}

	/** Once, within the time it may take, counted from when it begins. */
	const attempt = async (job: Work, render: Render): Promise<Uint8Array> => {
		const late = new AbortController()
		let timer: NodeJS.Timeout | undefined
		const onProgress = (done: number) => {
			timer ??= setTimeout(() => late.abort(new TookTooLongError()), mostMs)
			job.progress = { state: 'running', done }
		}
		try {
			return await render({ signal: AbortSignal.any([job.stop.signal, late.signal]), onProgress })
		} catch (error) {
			throw late.signal.aborted ? late.signal.reason : error
		} finally {
			clearTimeout(timer)
		}
	}

	const make = async (job: Work, render: Render): Promise<Uint8Array> => {
		for (let tried = 1; ; tried++) {
			try {
				// oxlint-disable-next-line no-await-in-loop
				return await attempt(job, render)
			} catch (error) {
				if (job.stop.signal.aborted || error instanceof TookTooLongError || tried === TRIES) throw error
				onError(error)
			}
		}
	}

	const start = (key: string, render: Render): Job => {
		const work: Work = { stop: new AbortController(), waiting: 0, progress: { state: 'waiting', done: 0 } }
		failures.delete(key)
		const made = make(work, render).then(
			(bytes) => {
				forget()
				keep(key, bytes)
				return bytes
			},
			(error: unknown) => {
				forget()
				if (!work.stop.signal.aborted) fail(key)
				throw error
			},
		)
		const job: Job = Object.assign(work, { made })
		const forget = () => {
			if (jobs.get(key) === job) jobs.delete(key)
		}
		jobs.set(key, job)
		return job
	}

	return {
		/**
		 * What goes by a key, made if it has to be. Rejects when the signal of whoever asks does.
		 *
		 * @throws TookTooLongError, or whatever it failed with.
		 */
		async get(key: string, render: Render, signal: AbortSignal): Promise<Uint8Array> {
			signal.throwIfAborted()
			const before = kept.get(key)
			if (before) {
				kept.delete(key)
				kept.set(key, before)
				return before
			}
			const job = jobs.get(key) ?? start(key, render)
			job.waiting++
			let onGone = (): void => undefined
			const gone = new Promise<never>((_, reject) => {
				onGone = () => reject(signal.reason)
				signal.addEventListener('abort', onGone, { once: true })
			})
			try {
				return await Promise.race([job.made, gone])
			} finally {
				signal.removeEventListener('abort', onGone)
				job.waiting--
				if (job.waiting === 0 && jobs.get(key) === job) {
					jobs.delete(key)
					job.stop.abort()
				}
			}
		},

		progress(key: string): FormProgress {
			const job = jobs.get(key)
			if (job) return job.progress
			if (kept.has(key)) return { state: 'done', done: 1 }
			return { state: failures.has(key) ? 'failed' : 'idle', done: 0 }
		},
	}
}
