import { setTimeout as sleep } from 'node:timers/promises'
import { putRecord } from '@groundwork/shared/board/write'
import type { TLRecord } from '@tldraw/tlschema'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { makeBoard, startOurs } from '../server/contenders.js'
import type { Place } from '../server/contenders.js'
import type { ServerProgram } from '../server/ServerProgram.js'
import { frozenRecords } from './frozenRecords.js'

/** A server with one board of so many records, and what is asked of it about its snapshots. */
export class FrozenSubject {
	readonly #board: string
	readonly #token: string
	readonly #provider: WebsocketProvider

	private constructor(
		readonly program: ServerProgram,
		/** Its canvas, for somebody who works on it. */
		readonly place: Place,
		/** This side's copy of the board. */
		public doc: Y.Doc,
		provider: WebsocketProvider,
	) {
		this.#provider = provider

		const { pathname, searchParams } = new URL(place.url)
		this.#board = pathname.split('/')[2] ?? ''
		this.#token = searchParams.get('token') ?? ''
	}

	static async start(records: number): Promise<FrozenSubject> {
		// snapshots have threads of their own, which one core would turn into one
		const program = await startOurs({ pinned: false })
		const [place] = await makeBoard(program.port)
		if (!place) throw new Error('there is no board to fill')
		const url = new URL(place.url)
		const doc = new Y.Doc()
		const provider = new WebsocketProvider(
			`${url.origin.replace('http', 'ws')}${url.pathname.replace('/canvas', '')}`,
			'canvas',
			doc,
			{
				params: { token: url.searchParams.get('token') ?? '' },
				WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
				disableBc: true,
			},
		)
		await new Promise<void>((resolve) => provider.once('sync', () => resolve()))
		const subject = new FrozenSubject(program, place, doc, provider)
		await subject.put(frozenRecords(records))
		return subject
	}

	/** In lots that a frame holds, and no faster than a socket may send them. */
	async put(records: readonly TLRecord[]): Promise<void> {
		for (let from = 0; from < records.length; from += 500) {
			this.doc.transact(() => {
				for (const record of records.slice(from, from + 500)) putRecord(this.doc, record)
			})
			await sleep(150)
		}
		await sleep(1500)
	}

	capture(purpose: string): Promise<number> {
		return this.timed('POST', 'snapshots', { kind: 'working', purpose })
	}

	/** Milliseconds until the whole answer is here. */
	async timed(method: 'GET' | 'POST', path: string, body?: object): Promise<number> {
		const began = performance.now()
		const answer = await fetch(`http://127.0.0.1:${this.program.port}/api/boards/${this.#board}/${path}`, {
			method,
			headers: { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' },
			...(body ? { body: JSON.stringify(body) } : {}),
		})
		if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`)
		await answer.arrayBuffer()
		return performance.now() - began
	}

	/** Lets go of this side's copy of the board. */
	forget(): void {
		this.#provider.destroy()
		this.doc.destroy()
		this.doc = new Y.Doc()
	}

	async end(): Promise<void> {
		this.forget()
		await this.program.end()
	}
}
