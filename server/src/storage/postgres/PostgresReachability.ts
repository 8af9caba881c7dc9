import { setMaxListeners } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { Client, DatabaseError } from 'pg'
import type { Pool } from 'pg'
import type { Reachability } from '../../reachability.js'
import { meansOutage, unreachable } from './meansOutage.js'
import { PATIENCE } from './patience.js'
import { unlessAborted } from './unlessAborted.js'

/**
 * Whether PostgreSQL answers and takes writes. It is asked on a connection of its own, as soon as anything fails or takes long, and
 * then again and again until it is back.
 */
export class PostgresReachability implements Reachability {
	readonly #pool: Pool
	readonly #listeners = new Set<(reachable: boolean) => void>()
	/** Pools whose idle connections are not to be trusted after a silence. */
	readonly #pools = new Set<Pool>()
	readonly #closing = new AbortController()
	/** Writes that failed although it answers: a full disk shows in no question. */
	readonly #stuck = new Set<symbol>()
	#silence = newSilence()
	#asking: Promise<void> | null = null
	#said = true

	/** @param pool by whose settings it is asked, and which it guards. */
	constructor(pool: Pool) {
		this.#pool = pool
		this.guard(pool)
	}

	get reachable(): boolean {
		return this.#said
	}

	/** Aborted while it does not answer at all: what was asked before gets no answer either. */
	get silence(): AbortSignal {
		return this.#silence.signal
	}

	watch(listener: (reachable: boolean) => void): () => void {
		this.#listeners.add(listener)
		return () => this.#listeners.delete(listener)
	}

	/** A connection of the pool that breaks while it is idle is a reason to ask; in a silence the idle ones are let go. */
	guard(pool: Pool): void {
		this.#pools.add(pool)
		pool.on('error', () => this.doubt())
	}

	/** Something failed, or takes long. */
	doubt(): void {
		this.#answer().catch(() => {})
	}

	/**
	 * Runs until it no longer fails for want of the database, and answers as it does. What failed may have been done all the same: it
	 * must do no harm twice.
	 *
	 * @param giveUp from here on it is not tried again, and fails as it failed last.
	 */
	async outlast<T>(run: () => Promise<T>, giveUp: AbortSignal): Promise<T> {
		const name = Symbol()
		try {
			for (let tries = 1; ; tries++) {
				try {
					// one try after the other
					// oxlint-disable-next-line no-await-in-loop
					return await run()
				} catch (error) {
					if (!meansOutage(error)) throw error
					// the first time it may have been the connection alone
					// oxlint-disable-next-line no-await-in-loop
					await unlessAborted(this.#return(tries > 1 ? name : null), giveUp, () => error)
				}
			}
		} finally {
			this.#stuck.delete(name)
			this.#tell()
		}
	}

	/** Asks no more. */
	close(): void {
		this.#closing.abort()
	}

	async #return(stuck: symbol | null): Promise<void> {
		if (stuck !== null) {
			this.#stuck.add(stuck)
			this.#tell()
			await delay(PATIENCE.probeEvery)
		}
		await this.#answer()
	}

	/** Resolves once it answers. However many wait for that, it is asked once at a time. */
	#answer(): Promise<void> {
		this.#asking ??= this.#ask().finally(() => (this.#asking = null))
		return this.#asking
	}

	async #ask(): Promise<void> {
		while (!(await this.#answers())) {
			if (this.#closing.signal.aborted) throw unreachable()
			if (!this.#silence.signal.aborted) {
				this.#silence.abort()
				this.#tell()
				for (const pool of this.#pools) dropIdle(pool)
			}
			await delay(PATIENCE.probeEvery, undefined, { ref: false })
		}
		if (this.#silence.signal.aborted) this.#silence = newSilence()
		this.#tell()
	}

	async #answers(): Promise<boolean> {
		const { options } = this.#pool
		const client = new Client({
			...options,
			// the pool hides it from whoever lists its options
			password: options.password,
			connectionTimeoutMillis: PATIENCE.probe,
			query_timeout: PATIENCE.probe,
		})
		client.on('error', () => {})
		try {
			await client.connect()
			const { rows } = await client.query<{ read_only: string }>(
				`SELECT current_setting('transaction_read_only') AS read_only`,
			)
			return rows[0]?.read_only === 'off'
		} catch (error) {
			return isThere(error)
		} finally {
			// nobody waits for a network that may swallow the farewell
			void client.end()
		}
	}

	#tell(): void {
		const reachable = !this.#silence.signal.aborted && this.#stuck.size === 0
		if (reachable === this.#said) return
		this.#said = reachable
		for (const listener of this.#listeners) listener(reachable)
	}
}

/** It may refuse one more connection, and serve those that are there: only if it is going or coming it does not. */
const isThere = (error: unknown): boolean =>
	error instanceof DatabaseError && !/^(08|57|58)/.test(error.code ?? '')

/** Everything that is under way listens to it. */
function newSilence(): AbortController {
	const silence = new AbortController()
	setMaxListeners(0, silence.signal)
	return silence
}

/** Of connections that nobody uses, nobody would notice for long that they are dead. */
function dropIdle(pool: Pool): void {
	if (pool.ending) return
	for (let left = pool.idleCount; left > 0; left--) {
		pool.connect().then(
			(client) => client.release(true),
			() => {},
		)
	}
}
