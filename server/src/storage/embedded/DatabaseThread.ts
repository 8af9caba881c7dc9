import type { Worker } from 'node:worker_threads'
import { StorageError } from '../StorageError.js'
import type { AnswerMessage, CallMessage, Calls, CallType } from './calls.js'

interface Waiting {
	resolve(answer: unknown): void
	reject(error: StorageError): void
}

/**
 * The main thread's end of the database thread: calls out, answers back, in order. What is asked in one turn of the event loop goes
 * as one message, because waking a thread takes longer than most of what it is asked. A thread that dies rejects every call, then
 * and later.
 */
export class DatabaseThread {
	readonly #worker: Worker
	readonly #waiting = new Map<number, Waiting>()
	readonly #ended: Promise<void>
	#calls = 0
	#next: CallMessage[] = []
	#broken: StorageError | null = null

	constructor(worker: Worker) {
		this.#worker = worker
		worker.on('message', (answers: AnswerMessage[]) => answers.forEach((answer) => this.#settle(answer)))
		worker.on('error', (cause: unknown) => {
			const why = cause instanceof Error ? cause.message : String(cause)
			this.#break(new StorageError(`the database thread failed: ${why}`, { cause }))
		})
		this.#ended = new Promise((resolve) => {
			worker.on('exit', () => {
				this.#break(new StorageError('the database is closed'))
				resolve()
			})
		})
	}

	/** @throws StorageError */
	call<Type extends CallType>(type: Type, request: Calls[Type]['request']): Promise<Calls[Type]['answer']> {
		if (this.#broken) return Promise.reject(this.#broken)
		return new Promise((resolve, reject) => {
			const id = this.#calls++
			this.#waiting.set(id, { resolve, reject })
			if (this.#next.length === 0) setImmediate(() => this.#post())
			this.#next.push({ id, type, request } as CallMessage)
			// the log has gathered a turn's changes already
			if (type === 'append') this.#post()
		})
	}

	#post(): void {
		if (this.#next.length > 0) this.#worker.postMessage(this.#next, [])
		this.#next = []
	}

	/** Resolves when the calls before it are done, the file is closed and the thread is gone. */
	async close(): Promise<void> {
		if (!this.#broken) await this.call('close', null)
		await this.#ended
	}

	#settle(message: AnswerMessage): void {
		const waiting = this.#waiting.get(message.id)
		this.#waiting.delete(message.id)
		if (!waiting) return
		if ('error' in message) waiting.reject(new StorageError(message.error.message, message.error))
		else waiting.resolve(message.answer)
	}

	#break(error: StorageError): void {
		this.#broken ??= error
		for (const waiting of this.#waiting.values()) waiting.reject(this.#broken)
		this.#waiting.clear()
	}
}
