import { LIMITS } from '@groundwork/shared/protocol/limits'
import type { Logger } from 'pino'
import type { Reachability } from '../reachability.js'
import type { LayerKey, Log } from '../storage/Log.js'
import type { HotLayer } from './HotLayer.js'
import type { Others } from './Others.js'

export interface NodeWatchOptions {
	log: Log
	/** Null where no other server uses the storage. */
	others: Others | null
	storage: Reachability
	/** Those that are loaded. */
	layers: () => Iterable<{ key: LayerKey; layer: HotLayer }>
	/** Looks up again what everybody who is connected may do. */
	checkAccess: () => Promise<void>
	logger: Logger
}

/**
 * Keeps rooms right while something outside the process is away. Without the bus a server looks at the log by itself, and at who may
 * do what; without the storage its rooms take no changes. Also with everything in place it looks now and then: a message may be lost
 * without anybody noticing.
 */
export class NodeWatch {
	readonly #options: NodeWatchOptions
	readonly #ends: (() => void)[] = []
	#timer: ReturnType<typeof setTimeout> | undefined
	/** Milliseconds since 1970. A server that is no longer heard may only be cut off, and write on. */
	#lookCloselyUntil = 0
	#closed = false

	constructor(options: NodeWatchOptions) {
		this.#options = options
		const { others, storage } = options
		this.#ends.push(storage.watch((reachable) => this.#storageIs(reachable)))
		if (!others) return
		if (others.bus) this.#ends.push(others.bus.watch(() => this.#busChanged()))
		this.#ends.push(
			others.onGone((node) => {
				for (const { layer } of options.layers()) layer.room.nodeGone(node)
				this.#lookCloselyUntil = Date.now() + LIMITS.lostNodeMs
				this.#lookLater()
			}),
		)
		this.#lookLater()
	}

	/** Tells a layer that was loaded how things stand. */
	tell({ room }: HotLayer): void {
		room.setApart(this.#apart)
		if (this.#suspended) room.suspend()
	}

	/** The other servers cannot be heard. */
	get #apart(): boolean {
		const { others } = this.#options
		return others?.bus ? !others.bus.reachable : false
	}

	/** The storage takes nothing. */
	get #suspended(): boolean {
		return !this.#options.storage.reachable
	}

	/** Resolves with what is waited for, or when the storage has been away for so long that it is given up. */
	async unlessAway(waited: Promise<unknown>): Promise<void> {
		let timer: ReturnType<typeof setInterval> | undefined
		const away = new Promise<void>((resolve) => {
			timer = setInterval(() => {
				if (this.#suspended) resolve()
			}, LIMITS.storageFarewellMs)
		})
		await Promise.race([waited, away])
		clearInterval(timer)
	}

	close(): void {
		this.#closed = true
		clearTimeout(this.#timer)
		for (const end of this.#ends) end()
	}

	#lookLater(): void {
		const { others } = this.#options
		clearTimeout(this.#timer)
		if (this.#closed) return
		const isTold = others?.bus?.reachable && Date.now() > this.#lookCloselyUntil
		const delay = isTold ? LIMITS.logCheckMs : LIMITS.logPollMs
		this.#timer = setTimeout(() => {
			void this.#lookAndCheck().finally(() => this.#lookLater())
		}, delay).unref()
	}

	async #lookAndCheck(): Promise<void> {
		if (this.#suspended) return
		try {
			await Promise.all([this.#look(), this.#options.checkAccess()])
		} catch (err) {
			this.#options.logger.warn({ err }, 'it could not be seen what other servers did')
		}
	}

	async #look(): Promise<void> {
		const held = [...this.#options.layers()]
		if (held.length === 0) return
		const ends = await this.#options.log.ends(held.map(({ key }) => key))
		held.forEach(({ layer }, index) => layer.toldOf(ends[index] ?? 0))
	}

	#busChanged(): void {
		for (const { layer } of this.#options.layers()) {
			layer.room.setApart(this.#apart)
			// what was said here while it did not carry
			if (!this.#apart) layer.tellAgain()
		}
		// and what others said
		void this.#lookAndCheck().finally(() => this.#lookLater())
	}

	#storageIs(reachable: boolean): void {
		for (const { layer } of this.#options.layers()) {
			if (reachable) void this.#resume(layer)
			else layer.room.suspend()
		}
		// what other servers told of rights could not be looked up
		if (reachable && this.#options.others) void this.#lookAndCheck()
	}

	/** Where its log cannot be read although the storage is there, the layer stays as it is, and is tried again. */
	async #resume(layer: HotLayer): Promise<void> {
		try {
			await layer.resume()
			// it may be away again
			if (this.#suspended) layer.room.suspend()
		} catch (err) {
			this.#options.logger.warn({ err }, 'a log could not be read when the storage was back')
			setTimeout(() => {
				if (!this.#suspended && !this.#closed) void this.#resume(layer)
			}, LIMITS.storageRetryMs).unref()
		}
	}
}
