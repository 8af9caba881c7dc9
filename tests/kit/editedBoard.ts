import { putRecord, removeRecord, changeRecord } from '@groundwork/shared/board/write'
import { readSome } from '@groundwork/shared/board/writeLayer'
import type { BoardRecord } from '@groundwork/shared/board/read'
import type { Fit } from '@groundwork/shared/model/domain'
import type { StoreLayer } from '@groundwork/shared/model/roles'
import { canonicalJson } from '@groundwork/shared/plan/canonicalJson'
import { UNJUDGED } from '@groundwork/shared/model/shapes/map'
import type { MapShape } from '@groundwork/shared/model/shapes/map'
import { vi } from 'vitest'
import * as Y from 'yjs'
import type { Caller, TestServer } from '../http/support.js'
import { joinWithStockProvider } from './program.js'
import type { Program } from './program.js'

/** A person's programs on the layers of a board, who writes what a test needs there. */
export class EditedBoard {
	readonly #open = new Map<StoreLayer, Program>()

	constructor(
		readonly server: TestServer,
		readonly person: Caller,
		readonly board: string,
	) {}

	async doc(layer: StoreLayer): Promise<Y.Doc> {
		const before = this.#open.get(layer)
		if (before) return before.doc
		const { base: url } = this.server
		const program = await joinWithStockProvider({ url, board: this.board, layer, token: this.person.token })
		this.#open.set(layer, program)
		return program.doc
	}

	/** Resolves when the server has it, and everybody else could see it. */
	async write(layer: StoreLayer, change: (doc: Y.Doc) => void): Promise<void> {
		const doc = await this.doc(layer)
		doc.transact(() => change(doc))
		const { base: url } = this.server
		// whoever comes in is sent what is durable, and no more
		await vi.waitUntil(
			async () => {
				const other = await joinWithStockProvider({ url, board: this.board, layer, token: this.person.token })
				const [mine, theirs] = [doc, other.doc].map((of) => recordsIn(of))
				other.close()
				return mine === theirs
			},
			{ timeout: 5000, interval: 20 },
		)
	}

	put(layer: StoreLayer, ...records: object[]): Promise<void> {
		return this.write(layer, (doc) => records.forEach((record) => putRecord(doc, record as BoardRecord)))
	}

	remove(layer: StoreLayer, ...ids: string[]): Promise<void> {
		return this.write(layer, (doc) => ids.forEach((id) => removeRecord(doc, id)))
	}

	/** Changes a record as `edit` says. */
	change(layer: StoreLayer, id: string, edit: (record: BoardRecord) => BoardRecord): Promise<void> {
		return this.write(layer, (doc) => {
			const record = readSome(doc, layer, [id])[id]
			if (!record) throw new Error(`there is no ${id} to change`)
			changeRecord(doc, record, edit(record))
		})
	}

	judge(cell: string, fit: Fit, more: object = {}): Promise<void> {
		return this.change('canvas', 'shape:map', (record) => {
			const map = record as unknown as MapShape
			const cells = {
				...map.props.cells,
				[cell]: { ...UNJUDGED, ...map.props.cells[cell as never], fit, ...more },
			}
			const judged: unknown = { ...map, props: { ...map.props, cells } }
			return judged as BoardRecord
		})
	}

	close(): void {
		for (const program of this.#open.values()) program.close()
		this.#open.clear()
	}
}

const recordsIn = (doc: Y.Doc) => canonicalJson(doc.getMap('records').toJSON())
