import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import type { Logger } from 'pino'
import type { Telemetry } from '../../operation/telemetry.js'
import type { Bus, Subscription } from '../Bus.js'
import { Listeners } from '../Listeners.js'
import { Reach } from '../Reach.js'
import { Line } from './Line.js'

/** Before each message, with the version of how messages are written: anybody may publish on our channels. */
const MARK = Buffer.from('gwb1')
const HEAD_BYTES = 16

/**
 * The bus on Redis' pub/sub. It seeks Redis for as long as it is not closed, and says so once when it is lost and once when it is
 * back. Thousands of channels come and go: what changed in one turn of the event loop goes out together.
 */
export class RedisBus implements Bus {
	/** Resolves when Redis was found, or was not at the first attempt. */
	readonly sought: Promise<void>
	readonly #url: string
	readonly #logger: Logger
	readonly #telemetry: Telemetry
	/** Before each of this server's own messages, which Redis brings back to it: the mark, and what no other server has. */
	readonly #head = Buffer.concat([MARK, randomBytes(HEAD_BYTES - MARK.length)])
	readonly #listeners: Listeners
	readonly #reach: Reach
	readonly #closing = new AbortController()
	readonly #kept: Promise<void>
	readonly #changed = new Set<string>()
	#change: Promise<void> | undefined
	/** Its connections stand; whether it carries is still to be seen while the bus is unreachable. */
	#line: Line | undefined
	#saidLost = false
	#closed = false

	/** @param options.url of the kind `redis://` or `rediss://`, with user, password and database as may be. */
	constructor(options: { url: string; logger: Logger; telemetry: Telemetry }) {
		this.#url = options.url
		this.#logger = options.logger
		this.#telemetry = options.telemetry
		const onError = (err: unknown) => this.#logger.error({ err }, 'a listener to the bus failed')
		this.#listeners = new Listeners({ onChange: (channel) => this.#changed.add(channel), onError })
		this.#reach = new Reach(false, onError)
		this.#telemetry.busReachable(false)
		let found!: () => void
		this.sought = new Promise((resolve) => {
			found = resolve
		})
		this.#kept = this.#keepOpen(found)
	}

	get reachable(): boolean {
		return this.#reach.reachable
	}

	watch(listener: (reachable: boolean) => void): () => void {
		return this.#reach.watch(listener)
	}

	async subscribe(channel: string, listener: (message: Uint8Array) => void): Promise<Subscription> {
		if (this.#closed) return { end() {} }
		const { end } = this.#listeners.add(channel, listener)
		await this.#applyChanges()
		return {
			end: () => {
				end()
				void this.#applyChanges()
			},
		}
	}

	publish(channel: string, message: Uint8Array): void {
		if (this.#closed || !this.reachable) return
		this.#telemetry.busOut()
		this.#line?.publish(channel, message)
	}

	async close(): Promise<void> {
		this.#closed = true
		this.#listeners.clear()
		this.#reach.clear()
		await this.#line?.finish()
		this.#closing.abort()
		await this.#kept
	}

	async #keepOpen(sought: () => void): Promise<void> {
		const { signal } = this.#closing
		const closed = new Promise<string>((resolve) => {
			signal.addEventListener('abort', () => resolve('closed'), { once: true })
		})
		let failures = 0
		while (!this.#closed) {
			const line = new Line({
				url: this.#url,
				id: this.#head,
				onMessage: (channel, message) => this.#hear(channel, message),
			})
			const lost = Promise.race([line.lost, closed])
			const opened = await Promise.race([this.#open(line), lost])
			if (opened === undefined) {
				failures = 0
				this.#found()
				sought()
			}
			this.#lost(opened ?? (await lost), line)
			sought()
			const ms = Math.min(LIMITS.busRetryMs * 2 ** failures++, LIMITS.busRetryMaxMs)
			// servers that lost it together do not come back together
			await wait(ms * (0.5 + Math.random() / 2), undefined, { signal }).catch(() => {})
		}
	}

	/** Resolves when the bus is in force on the line, or with why it is not. */
	async #open(line: Line): Promise<string | undefined> {
		try {
			await line.open()
			this.#line = line
			await line.subscribe(this.#listeners.channels())
			await line.carries()
			return undefined
		} catch {
			return line.lost
		}
	}

	#found(): void {
		if (this.#saidLost) this.#logger.info('the bus is reachable again')
		this.#saidLost = false
		this.#telemetry.busReachable(true)
		this.#reach.set(true)
	}

	#lost(reason: string, line: Line): void {
		this.#line = undefined
		line.end()
		if (this.#closed) return
		if (this.reachable) {
			this.#telemetry.busReachable(false)
			this.#telemetry.busLost()
			this.#reach.set(false)
		}
		if (!this.#saidLost) this.#logger.warn({ reason }, 'the bus is unreachable')
		this.#saidLost = true
	}

	#hear(channel: string, message: Buffer): void {
		if (message.length < HEAD_BYTES || !message.subarray(0, MARK.length).equals(MARK)) return
		if (message.subarray(0, HEAD_BYTES).equals(this.#head)) return
		this.#telemetry.busIn()
		const { buffer, byteOffset, length } = message
		this.#listeners.deliver(channel, new Uint8Array(buffer, byteOffset + HEAD_BYTES, length - HEAD_BYTES))
	}

	/** Resolves when everything subscribed to until now is in force, or the line is lost. */
	#applyChanges(): Promise<void> {
		this.#change ??= new Promise((resolve) => {
			setImmediate(() => {
				this.#change = undefined
				const changed = [...this.#changed]
				this.#changed.clear()
				const line = this.#line
				if (!line) return resolve()
				line.unsubscribe(changed.filter((channel) => !this.#listeners.has(channel)))
				const wanted = changed.filter((channel) => this.#listeners.has(channel))
				void Promise.race([line.subscribe(wanted), line.lost]).then(() => resolve())
			})
		})
		return this.#change
	}
}
