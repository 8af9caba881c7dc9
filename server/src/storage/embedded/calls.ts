import type { BoardId } from '@groundwork/shared/model/ids'
import type { Layer } from '@groundwork/shared/model/roles'
import type { BoardLog, LayerKey, LayerLog, Provenance } from '../Log.js'

/** In this form because the names of properties would be written and looked up again for each. */
export type AppendedEntry = readonly [
	board: BoardId,
	layer: Layer,
	by: Provenance['by'],
	at: number,
	update: Uint8Array,
]

/** What the main thread may ask of the thread that owns the database, and what comes back. */
export interface Calls {
	/** Updates of any layers, committed together or not at all. Answers with their numbers. */
	append: { request: AppendedEntry[]; answer: number[] }
	read: { request: LayerKey & { after: number }; answer: LayerLog }
	readBoard: { request: { board: BoardId }; answer: BoardLog }
	ends: { request: readonly LayerKey[]; answer: number[] }
	compact: { request: LayerKey & { foldedTo: number; folded: Uint8Array }; answer: null }
	remove: { request: { board: BoardId }; answer: null }
	query: { request: { sql: string; parameters: readonly unknown[] }; answer: QueryAnswer }
	close: { request: null; answer: null }
}

export interface QueryAnswer {
	/** Blobs are Uint8Arrays. */
	rows: Record<string, unknown>[]
	/** `undefined` for a statement that returns rows. */
	changes?: number
	lastInsertRowid?: number | bigint
}

export type CallType = keyof Calls

/** A call on its way to the thread. */
export type CallMessage = {
	[Type in CallType]: { id: number; type: Type; request: Calls[Type]['request'] }
}[CallType]

/** Its answer; an Error's own properties do not survive the way between threads, so they are spelled out. */
export type AnswerMessage =
	| { id: number; answer: Calls[CallType]['answer'] }
	| { id: number; error: { message: string; code?: string | undefined } }
