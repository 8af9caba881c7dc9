import { LIMITS } from '@groundwork/shared/protocol/limits'
import { Redis } from 'ioredis'
import { CONNECTION, OURS } from './connection.js'
import { reasonOf } from './reasonOf.js'

/** Redis does nothing else while it works off one command: so many channels take it about a millisecond. */
const CHANNELS_PER_COMMAND = 1000

/**
 * A pair of connections to Redis, one that publishes and one that listens, from its opening until it is lost; it is never opened
 * again. Each second it sends itself a beat by way of Redis: a network that swallows everything closes no connection.
 */
export class Line {
	/** Resolves with one word why, as soon as either connection ends or too many beats have not come back. */
	readonly lost: Promise<string>
	readonly #lose: (reason: string) => void
	readonly #publisher: Redis
	readonly #subscriber: Redis
	/** Pub/sub of Redis knows no databases: two installations in two of them would hear each other. */
	readonly #prefix: string
	readonly #beats: string
	readonly #id: Buffer
	readonly #subscribed = new Set<string>()
	readonly #firstBeat: Promise<void>
	readonly #timer: NodeJS.Timeout
	#acknowledged: Promise<unknown> = Promise.resolve()
	#waitingBytes = 0
	#silentBeats = 0

	constructor(options: {
		url: string
		/** Of this server, like no other; before each of its messages. */
		id: Buffer
		onMessage: (channel: string, message: Buffer) => void
	}) {
		let lose!: (reason: string) => void
		this.lost = new Promise((resolve) => {
			lose = resolve
		})
		this.#lose = lose
		const [publisher, subscriber] = [0, 1].map(() => {
			const redis = new Redis(options.url, { ...CONNECTION, retryStrategy: () => null })
			redis.on('error', (error) => lose(reasonOf(error)))
			redis.on('end', () => lose('closed'))
			return redis
		}) as [Redis, Redis]
		this.#publisher = publisher
		this.#subscriber = subscriber
		this.#prefix = `${OURS}${publisher.options.db ?? 0}:`
		this.#id = options.id
		this.#beats = `${this.#prefix}beat:${options.id.toString('hex')}`
		this.#firstBeat = new Promise((resolve) => {
			subscriber.on('messageBuffer', (name: Buffer, message: Buffer) => {
				const channel = name.toString()
				if (channel !== this.#beats) options.onMessage(channel.slice(this.#prefix.length), message)
				else if (message.equals(this.#id)) {
					this.#silentBeats = 0
					resolve()
				}
			})
		})
		this.#timer = setInterval(() => this.#tick(), LIMITS.busBeatMs)
	}

	/** Resolves when channels can be subscribed to. Rejects when the line is lost before. */
	async open(): Promise<void> {
		try {
			await Promise.all([this.#publisher.connect(), this.#subscriber.connect()])
			await this.#subscriber.subscribe(this.#beats)
		} catch (error) {
			this.#lose(reasonOf(error))
			throw error
		}
	}

	/** Resolves when a message has gone the whole way, out by one connection and in by the other. */
	async carries(): Promise<void> {
		this.#send(this.#beats, this.#id)
		await this.#firstBeat
	}

	/** Resolves when everything that was ever subscribed to is in force. */
	async subscribe(channels: string[]): Promise<void> {
		const fresh = channels.filter((channel) => !this.#subscribed.has(channel))
		for (const channel of fresh) this.#subscribed.add(channel)
		for (const names of this.#inCommands(fresh)) this.#acknowledged = this.#ask('subscribe', names)
		await this.#acknowledged
	}

	unsubscribe(channels: string[]): void {
		const known = channels.filter((channel) => this.#subscribed.delete(channel))
		for (const names of this.#inCommands(known)) void this.#ask('unsubscribe', names)
	}

	/** With this server's id at its head. A line that falls too far behind is lost, and takes no more from then on. */
	publish(channel: string, message: Uint8Array): void {
		// one left out of a line that goes on would be missed by servers that have no reason to look after it
		if (this.#waitingBytes + message.length > LIMITS.busWaitingBytes) this.#lose('behind')
		else this.#send(this.#prefix + channel, Buffer.concat([this.#id, message]))
	}

	/** Resolves when Redis has what was published, or does not take it in time. */
	async finish(): Promise<void> {
		let timer: NodeJS.Timeout | undefined
		const late = new Promise((resolve) => {
			timer = setTimeout(resolve, LIMITS.busFarewellMs)
		})
		await Promise.race([this.#publisher.quit().catch(() => {}), this.lost, late])
		clearTimeout(timer)
	}

	/** Drops both connections. */
	end(): void {
		clearInterval(this.#timer)
		for (const redis of [this.#publisher, this.#subscriber]) redis.disconnect()
		this.#lose('ended')
	}

	/**
	 * Beats are counted and not timed: a process that stood still for some seconds hears what came meanwhile before it can have
	 * missed two in a row.
	 */
	#tick(): void {
		if (++this.#silentBeats >= LIMITS.busSilentBeats) this.#lose('silent')
		else this.#send(this.#beats, this.#id)
	}

	#send(channel: string, message: Buffer): void {
		if (this.#publisher.status !== 'ready') return
		this.#waitingBytes += message.length
		this.#publisher.publish(channel, message).then(
			() => {
				this.#waitingBytes -= message.length
			},
			(error: unknown) => this.#lose(reasonOf(error)),
		)
	}

	async #ask(command: 'subscribe' | 'unsubscribe', names: string[]): Promise<void> {
		await this.#subscriber[command](...names).catch((error: unknown) => this.#lose(reasonOf(error)))
	}

	#inCommands(channels: string[]): string[][] {
		const commands = []
		for (let from = 0; from < channels.length; from += CHANNELS_PER_COMMAND)
			commands.push(
				channels.slice(from, from + CHANNELS_PER_COMMAND).map((channel) => this.#prefix + channel),
			)
		return commands
	}
}
