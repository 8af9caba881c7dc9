import type { Layer } from '@groundwork/shared/model/roles'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'

/** A program of somebody else's: the stock y-websocket provider in Node, with a token and nothing of ours. */
export interface Program {
	doc: Y.Doc
	provider: WebsocketProvider
	close(): void
}

/** Resolves when the layer's content has arrived. */
export async function joinWithStockProvider(options: {
	url: string
	board: string
	layer: Layer
	token: string
}): Promise<Program> {
	const { url, board, layer, token } = options
	const doc = new Y.Doc()
	const provider = new WebsocketProvider(`${url.replace(/^http/, 'ws')}/sync/${board}`, layer, doc, {
		params: { token },
		WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
		disableBc: true,
	})
	await new Promise<void>((resolve) => provider.once('sync', () => resolve()))
	return {
		doc,
		provider,
		close() {
			provider.destroy()
			doc.destroy()
		},
	}
}

/** Calls the HTTP interface as one person. Throws on any answer that is not a success. */
export class ApiCaller {
	readonly #url: string
	readonly token: string
	readonly person: { id: string; name: string }

	private constructor(url: string, token: string, person: { id: string; name: string }) {
		this.#url = url
		this.token = token
		this.person = person
	}

	static async named(url: string, name: string): Promise<ApiCaller> {
		const answer = await fetch(`${url}/api/session`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ name }),
		})
		const { token, person } = (await answer.json()) as { token: string; person: { id: string; name: string } }
		return new ApiCaller(url, token, person)
	}

	async call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
		return JSON.parse(await this.text(path, { method, body })) as Answer
	}

	/** The answer as it came. */
	async text(
		path: string,
		{ method = 'GET', body }: { method?: string; body?: unknown } = {},
	): Promise<string> {
		const answer = await fetch(`${this.#url}${path}`, {
			method,
			headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		})
		const text = await answer.text()
		if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`)
		return text
	}
}
