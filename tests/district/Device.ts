import { SYNC, TAG, readSaved } from '@groundwork/shared/protocol/frames'
import type { Random } from '@groundwork/shared/testing/random'
import * as decoding from 'lib0/decoding'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { mapOf } from '../kit/edits.js'
import { syncFrame } from '../kit/RawSocket.js'
import type { Ledger } from './Ledger.js'

/** From 4400 to 4499 a client does not come back by itself. */
const isFinal = (code: number) => code >= 4400 && code <= 4499

export interface DeviceOptions {
	/** Of the board's canvas, with the token of whoever sits at the device. */
	syncUrl: string
	name: string
	ledger: Ledger
	dice: Random
	/** Others on the board. */
	readers: number
}

/** Somebody's device: keeps what she did until it is on the server, and comes back by itself, as the page does. */
export class Device {
	readonly doc = new Y.Doc()
	readonly #options: DeviceOptions
	#socket: WebSocket | undefined
	#written = 0
	/** The marks that went out on this socket, by the number of their frame, and how many frames there were. */
	#sentNow: { mark: string; frame: number }[] = []
	#frames = 0
	#synced = false
	#gone = false
	#retry: ReturnType<typeof setTimeout> | undefined
	/** With which code it was put out for good, where it was. */
	putOut: number | undefined

	constructor(options: DeviceOptions) {
		this.#options = options
		this.doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== this && this.#synced) this.#send(SYNC.update, update)
		})
		mapOf(this.doc).observe(({ keysChanged, transaction }) => {
			if (transaction.local) return
			for (const mark of keysChanged) options.ledger.seen(String(mark))
		})
		this.#connect()
	}

	get connected(): boolean {
		return this.#synced
	}

	/** Writes something that nobody has written before. */
	write(): void {
		const { name, ledger, readers } = this.#options
		const mark = `${name}/${++this.#written}`
		ledger.sent(mark, readers)
		mapOf(this.doc).set(mark, this.#written)
		if (this.#synced) this.#sentNow.push({ mark, frame: this.#frames })
	}

	holds(mark: string): boolean {
		return mapOf(this.doc).has(mark)
	}

	/** It is lost, with everything on it. */
	lose(): void {
		this.#gone = true
		clearTimeout(this.#retry)
		this.#socket?.terminate()
	}

	#connect(): void {
		const socket = new WebSocket(this.#options.syncUrl)
		socket.binaryType = 'nodebuffer'
		this.#socket = socket
		this.#sentNow = []
		this.#frames = 0
		// whatever else happens, it is closed in the end
		socket.on('error', () => {})
		socket.on('open', () => this.#send(SYNC.step1, Y.encodeStateVector(this.doc)))
		socket.on('message', (data: Buffer) => this.#hear(new Uint8Array(data)))
		socket.on('close', (code) => this.#closed(code))
	}

	#closed(code: number): void {
		this.#synced = false
		if (this.#gone) return
		if (isFinal(code)) this.putOut = code
		else this.#retry = setTimeout(() => this.#connect(), 100 + this.#options.dice.int(400))
	}

	#send(kind: number, payload: Uint8Array): void {
		if (this.#socket?.readyState !== WebSocket.OPEN) return
		if (kind !== SYNC.step1) this.#frames++
		this.#socket.send(syncFrame(kind, payload))
	}

	#hear(frame: Uint8Array): void {
		const decoder = decoding.createDecoder(frame)
		const tag = decoding.readVarUint(decoder)
		if (tag === TAG.saved) return this.#noteSaved(readSaved(decoder).frames)
		if (tag !== TAG.sync) return
		const kind = decoding.readVarUint(decoder)
		const payload = decoding.readVarUint8Array(decoder)
		if (kind !== SYNC.step1) return Y.applyUpdate(this.doc, payload, this)
		// the server asks for what it lacks: everything that is here goes with the answer
		const marks = [...mapOf(this.doc).keys()].filter((mark) => mark.startsWith(`${this.#options.name}/`))
		this.#send(SYNC.step2, Y.encodeStateAsUpdate(this.doc, payload))
		this.#sentNow.push(...marks.map((mark) => ({ mark, frame: this.#frames })))
		this.#synced = true
	}

	#noteSaved(frames: number): void {
		for (const { mark, frame } of this.#sentNow) if (frame <= frames) this.#options.ledger.saved(mark)
		this.#sentNow = this.#sentNow.filter(({ frame }) => frame > frames)
	}
}
