import { putRecord } from '@groundwork/shared/board/write'
import type { TLRecord } from '@tldraw/tlschema'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { ServerProgram } from '../server/ServerProgram.js'
import { COLUMNS } from './plan2000.js'

/** Records in one change of the document. */
const CHUNK = 100

export interface OurBoard {
	/** Where the board is opened. */
	url: string
	origin: string
	/** Signs a browser in as the board's leader. */
	cookie: { name: string; value: string }
	stop(): Promise<void>
}

/** A server of ours with one board of the environment map, six approaches, and these records. */
export async function startOurBoard(records: readonly TLRecord[]): Promise<OurBoard> {
	const program = await ServerProgram.start(
		new URL('../../../../server/dist/main.js', import.meta.url),
		/Groundwork is running/,
	)
	const origin = `http://127.0.0.1:${program.port}`
	const signedIn = await post(`${origin}/api/session`, { name: 'Lea' })
	const { token } = (await signedIn.json()) as { token: string }
	const [name = '', value = ''] =
		/^([^=]+)=([^;]+)/.exec(signedIn.headers.get('set-cookie') ?? '')?.slice(1) ?? []
	const made = await post(
		`${origin}/api/boards`,
		{ title: 'Plan', template: 'environment_map', approaches: COLUMNS },
		token,
	)
	const { id } = (await made.json()) as { id: string }
	await fill(program.port, id, token, records)
	return { url: `${origin}/b/${id}`, origin, cookie: { name, value }, stop: () => program.end() }
}

async function post(url: string, body: object, token?: string): Promise<Response> {
	const answer = await fetch(url, {
		method: 'POST',
		headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
		body: JSON.stringify(body),
	})
	if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
	return answer
}

async function fill(port: number, board: string, token: string, records: readonly TLRecord[]): Promise<void> {
	const writer = await join(port, board, token)
	for (let from = 0; from < records.length; from += CHUNK) {
		writer.doc.transact(() => {
			for (const record of records.slice(from, from + CHUNK)) putRecord(writer.doc, record)
		})
	}
	const expected = writer.doc.getMap('records').size
	// Whoever joins is sent what is stored.
	for (let stored = 0; stored < expected;) {
		const reader = await join(port, board, token)
		stored = reader.doc.getMap('records').size
		reader.destroy()
	}
	writer.destroy()
}

async function join(port: number, board: string, token: string): Promise<WebsocketProvider> {
	const provider = new WebsocketProvider(`ws://127.0.0.1:${port}/sync/${board}`, 'canvas', new Y.Doc(), {
		params: { token },
		WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
		disableBc: true,
	})
	await new Promise<void>((resolve) => provider.once('sync', () => resolve()))
	return provider
}
