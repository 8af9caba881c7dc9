import type { Duplex } from 'node:stream'
import type { SessionId } from '@groundwork/shared/model/ids'
import type { Layer, Role } from '@groundwork/shared/model/roles'
import type { Person } from '@groundwork/shared/protocol/api'
import { CLOSE } from '@groundwork/shared/protocol/close'
import type { CloseReason } from '@groundwork/shared/protocol/close'
import { SYNC, TAG, encodeNotice } from '@groundwork/shared/protocol/frames'
import type { NoticeCode } from '@groundwork/shared/protocol/frames'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import * as decoding from 'lib0/decoding'
import type { Logger } from 'pino'
import { WebSocket } from 'ws'
import type { SocketEnd, Telemetry } from '../operation/telemetry.js'
import { emptyPresenceFrame } from '../room/Presence.js'
import type { Room } from '../room/Room.js'
import type { Session } from '../room/Session.js'
import { MAX_FRAMED, binaryFrame } from './binaryFrame.js'
import { Limiter } from './Limiter.js'

const CLOSE_TIMEOUT_MS = 2000

export interface ConnectionOptions {
	socket: WebSocket
	/** What the websocket writes to. */
	stream: Duplex
	layer: Layer
	person: Person
	sessionId: SessionId
	role: Role
	extended: boolean
	/** Seats the session once the layer is loaded. Rejects where it cannot be. */
	join: (session: Session) => Promise<{ room: Room; leave(): void }>
	/** Called when it is closed for a frame nobody can read. */
	onMalformed: () => void
	logger: Logger
	telemetry: Telemetry
}

/** One websocket: bytes ⇄ frames, heartbeat, backpressure and rates. What the frames mean is the room's business. */
export class Connection implements Session {
	readonly person: Person
	readonly sessionId: SessionId
	role: Role
	readonly extended: boolean
	readonly #socket: WebSocket
	readonly #stream: Duplex
	readonly #layer: Layer
	readonly #onMalformed: () => void
	readonly #logger: Logger
	readonly #telemetry: Telemetry
	readonly #openedAt = performance.now()
	readonly #limiter = new Limiter(Date.now())
	readonly #heartbeat: ReturnType<typeof setInterval>
	#early: Uint8Array[] | null = []
	#room: Room | undefined
	#leave: (() => void) | undefined
	#alive = true
	#synced = false
	/** Of the answer to a join, while it waits in the send buffer. */
	#joinBytes = 0
	#ended = false

	constructor({
		socket,
		stream,
		layer,
		person,
		sessionId,
		role,
		extended,
		join,
		onMalformed,
		logger,
		telemetry,
	}: ConnectionOptions) {
		this.#socket = socket
		this.#stream = stream
		this.#layer = layer
		this.person = person
		this.sessionId = sessionId
		this.role = role
		this.extended = extended
		this.#onMalformed = onMalformed
		this.#logger = logger
		this.#telemetry = telemetry
		telemetry.socketOpened(layer)
		logger.info({ role }, 'a socket opened')
		socket.on('pong', () => (this.#alive = true))
		socket.on('error', () => this.#stopReading())
		this.#heartbeat = setInterval(() => this.#beat(), LIMITS.pingMs)
		join(this).then(
			({ room, leave }) => this.#seated(room, leave),
			(error: unknown) => {
				this.#logger.warn({ err: error }, 'a layer could not be joined')
				this.close('serverError')
			},
		)
	}

	/** A message, as it came: text is refused. */
	receive(frame: Uint8Array, isBinary: boolean): void {
		if (this.#ended) return
		if (!isBinary) return this.close('malformed')
		this.#alive = true
		if (frame.length > (this.#synced ? LIMITS.frameBytes : LIMITS.joinFrameBytes))
			return this.close('frameTooLarge')
		if (this.#early === null) return this.#handle(frame)
		if (this.#early.length >= LIMITS.earlyFrames) return this.#tooFast()
		this.#early.push(frame)
	}

	send(...frames: Uint8Array[]): void {
		if (frames.length > 1) this.#stream.cork()
		for (const frame of frames) this.#write(frame)
		if (frames.length > 1) this.#stream.uncork()
	}

	#write(frame: Uint8Array): void {
		if (this.#ended || this.#socket.readyState !== WebSocket.OPEN) return
		const waiting = this.#stream.writableLength
		if (waiting <= LIMITS.sendBufferBytes) this.#joinBytes = 0
		if (waiting > LIMITS.sendBufferBytes + this.#joinBytes) return this.#drop()
		// A board may be larger than the buffer: whoever joins it is not slow because it is still on its way.
		if (frame.length > LIMITS.frameBytes) this.#joinBytes = frame.length
		if (frame[0] === TAG.awareness) this.#telemetry.presenceOut()
		// ws would frame it anew for each of the room, and write header and payload apart
		if (frame.length <= MAX_FRAMED) this.#stream.write(binaryFrame(frame))
		else this.#socket.send(frame)
	}

	close(reason: CloseReason): void {
		if (this.#ended) return
		this.end(reason)
		if (reason === 'malformed') this.#onMalformed()
		this.#socket.close(CLOSE[reason], reason)
		// ws waits 30 s for the other side's answer, longer than a supervisor waits for a server that stops
		setTimeout(() => this.#socket.terminate(), CLOSE_TIMEOUT_MS).unref()
	}

	refused(code: NoticeCode): void {
		this.#telemetry.refused(code)
	}

	/** The socket is gone, or about to be. */
	end(why: SocketEnd = 'left'): void {
		if (this.#ended) return
		this.#ended = true
		clearInterval(this.#heartbeat)
		this.#telemetry.socketClosed(this.#layer, why)
		this.#logger.info(
			{ why, seconds: Math.round((performance.now() - this.#openedAt) / 1000) },
			'a socket closed',
		)
		this.#leave?.()
	}

	#seated(room: Room, leave: () => void): void {
		if (this.#ended) return leave()
		this.#room = room
		this.#leave = leave
		const early = this.#early ?? []
		this.#early = null
		for (const frame of early) this.#handle(frame)
	}

	#handle(frame: Uint8Array): void {
		if (this.#ended || !this.#room) return
		try {
			this.#dispatch(this.#room, frame)
		} catch (error) {
			this.#logger.warn({ err: error }, 'a frame could not be read')
			this.close('malformed')
		}
	}

	#dispatch(room: Room, frame: Uint8Array): void {
		const decoder = decoding.createDecoder(frame)
		switch (decoding.readVarUint(decoder)) {
			case TAG.sync:
				return this.#dispatchSync(room, decoder, frame.length)
			case TAG.awareness:
				this.#telemetry.presenceIn()
				return room.receivePresence(this, decoding.readVarUint8Array(decoder), () =>
					this.#limiter.allowsPresence(Date.now()),
				)
			case TAG.queryAwareness:
				if (this.#limiter.allowsPresence(Date.now())) room.sendPresence(this)
				return
			default:
				throw new Error('unknown tag')
		}
	}

	#dispatchSync(room: Room, decoder: decoding.Decoder, bytes: number): void {
		const kind = decoding.readVarUint(decoder)
		const payload = decoding.readVarUint8Array(decoder)
		if (kind === SYNC.step1)
			return this.#limiter.allowsJoin(Date.now()) ? room.answer(this, payload) : this.#tooFast()
		if (kind !== SYNC.step2 && kind !== SYNC.update) throw new Error('unknown kind of sync frame')
		// The answer to our first question may hold hours of offline work; it is limited by its size alone.
		const first = kind === SYNC.step2 && !this.#synced
		if (first) this.#synced = true
		else if (!this.#limiter.allowsUpdate(bytes, Date.now())) return this.#tooFast()
		room.receive(this, payload, kind === SYNC.step2)
	}

	/** Dropping a change would lose it in silence; after the close the client comes back and sends what is missing. */
	#tooFast(): void {
		this.refused('tooFast')
		if (this.extended) this.send(encodeNotice({ code: 'tooFast', detail: '' }))
		this.close('overloaded')
	}

	/** After a frame it refused, ws says why and reads on, to throw away what is still to come of it: 64 MiB of somebody's. */
	#stopReading(): void {
		// once the close frame is on its way
		setImmediate(() => {
			this.#socket.pause()
			setTimeout(() => this.#socket.terminate(), CLOSE_TIMEOUT_MS).unref()
		})
	}

	/** Nothing more is kept for a reader who is too slow; if she reads what is, she hears why. */
	#drop(): void {
		this.#logger.info('a reader fell too far behind')
		this.close('overloaded')
	}

	#beat(): void {
		if (!this.#alive) {
			this.end('silent')
			this.#socket.terminate()
			return
		}
		this.#alive = false
		this.#socket.ping()
		this.send(emptyPresenceFrame)
	}
}
