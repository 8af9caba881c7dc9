import type { BoardId, PersonId } from '@groundwork/shared/model/ids'
import { LAYERS } from '@groundwork/shared/model/roles'
import type { Layer } from '@groundwork/shared/model/roles'
import type { Pool } from 'pg'
import { noTelemetry } from '../../operation/telemetry.js'
import type { Telemetry } from '../../operation/telemetry.js'
import { checkFold } from '../checkFold.js'
import { GroupCommit } from '../GroupCommit.js'
import type { Append } from '../GroupCommit.js'
import type { BoardLog, LayerKey, LayerLog, Log, Provenance } from '../Log.js'
import { StorageError } from '../StorageError.js'
import { APPEND, END, ENDS, FOLD, READ, REMOVE } from './logTables.js'
import { meansConflict } from './meansOutage.js'
import { PATIENCE } from './patience.js'
import type { PostgresReachability } from './PostgresReachability.js'
import { WatchedPool } from './WatchedPool.js'

const MiB = 1024 * 1024

interface Row {
	kind: 'clock' | 'fold' | 'entry'
	layer: Layer
	number: string
	author: PersonId | null
	at: string
	bytes: Buffer | null
}

/**
 * The log on PostgreSQL, for any number of servers. While the database is gone, appends are kept and stored when it is back, in their
 * order; everything else fails at once.
 */
export class PostgresLog implements Log {
	readonly #database: WatchedPool
	readonly #telemetry: Telemetry
	readonly #commits: GroupCommit
	/** What waits for the database is given up. */
	readonly #givenUp = new AbortController()
	#closed = false
	#folding: Promise<void> = Promise.resolve()

	/** @param pool with the tables of `migrateLog`, for the log alone: it is closed with the log. */
	constructor(pool: Pool, reachability: PostgresReachability, telemetry: Telemetry = noTelemetry) {
		this.#database = new WatchedPool(pool, reachability)
		this.#telemetry = telemetry
		this.#commits = new GroupCommit((batch) => {
			const statement = appendStatement(batch)
			let failed = false
			const run = async () => {
				try {
					return await this.#append(statement)
				} catch (error) {
					if (!failed) telemetry.commitFailed(batch.length)
					failed = true
					throw error
				}
			}
			return reachability.outlast(run, this.#givenUp.signal)
		}, telemetry)
	}

	append(key: LayerKey, update: Uint8Array, provenance: Provenance): Promise<number> {
		return this.#commits.append(key, update, provenance)
	}

	async read(key: LayerKey, after = 0): Promise<LayerLog> {
		this.#commits.forgive(key)
		return layerOf(key.layer, await this.#read(key.board, [key.layer], after))
	}

	async readBoard(board: BoardId): Promise<BoardLog> {
		const rows = await this.#read(board, LAYERS, 0)
		const layers = LAYERS.map((layer) => [layer, layerOf(layer, rows)] as const)
		const clock = rows.find(({ kind }) => kind === 'clock')
		return { at: Number(clock?.at), layers: Object.fromEntries(layers) as BoardLog['layers'] }
	}

	async ends(keys: readonly LayerKey[]): Promise<number[]> {
		const rows = await this.#query<{ last: string }>('log-ends', ENDS, [
			keys.map(({ board }) => board),
			keys.map(({ layer }) => layer),
		])
		return rows.map(({ last }) => Number(last))
	}

	/** One after the other: each would be refused after a later one, and all at once would be much to carry. */
	compact(key: LayerKey, foldedTo: number, folded: Uint8Array): Promise<void> {
		const done = this.#folding.then(() => this.#fold(key, foldedTo, folded))
		this.#folding = done.catch(() => {})
		return done
	}

	async remove(board: BoardId): Promise<void> {
		this.#refuseWhenClosed()
		await this.#database.use(async (client) => {
			for (const sql of REMOVE) await client.query(sql, sql.includes('$1') ? [board] : [])
		})
	}

	async close(): Promise<void> {
		this.#closed = true
		const enough = setTimeout(() => this.#givenUp.abort(), PATIENCE.close)
		await this.#commits.close()
		clearTimeout(enough)
		await this.#database.end()
	}

	async #fold({ board, layer }: LayerKey, foldedTo: number, folded: Uint8Array): Promise<void> {
		const began = performance.now()
		const done = await this.#query('log-fold', FOLD, [board, layer, foldedTo, bufferOf(folded)])
		if (done.length === 0) {
			const [end] = await this.#query<{ folded_to: string; last: string }>('log-end', END, [board, layer])
			checkFold(foldedTo, { foldedTo: Number(end?.folded_to ?? 0), last: Number(end?.last ?? 0) })
		}
		this.#telemetry.folded(performance.now() - began)
	}

	#read(board: BoardId, layers: readonly Layer[], after: number): Promise<Row[]> {
		return this.#query<Row>('log-read', READ, [board, layers, after])
	}

	async #query<Answer>(name: string, text: string, values: unknown[]): Promise<Answer[]> {
		this.#refuseWhenClosed()
		return this.#database.query<Answer>({ name, text, values, query_timeout: PATIENCE.read })
	}

	#refuseWhenClosed(): void {
		if (this.#closed) throw new StorageError('the log is closed')
	}

	async #append(statement: ReturnType<typeof appendStatement>): Promise<number[]> {
		for (;;) {
			try {
				// one try after the other
				// oxlint-disable-next-line no-await-in-loop
				const [row] = await this.#database.query<{ numbers: string[] }>(statement)
				return row?.numbers.map(Number) ?? []
			} catch (error) {
				if (!meansConflict(error)) throw error
			}
		}
	}
}

function appendStatement(batch: readonly Append[]) {
	const bytes = batch.reduce((sum, { update }) => sum + update.length, 0)
	return {
		name: 'log-append',
		text: APPEND,
		values: [
			batch.map(({ key }) => key.board),
			batch.map(({ key }) => key.layer),
			batch.map(({ provenance }) => provenance.by),
			batch.map(({ provenance }) => provenance.at),
			batch.map(({ update }) => update.length),
			batch.length === 1 ? bufferOf(batch[0]!.update) : Buffer.concat(batch.map(({ update }) => update)),
		],
		query_timeout: PATIENCE.commit + (bytes / MiB) * PATIENCE.commitPerMiB,
	}
}

function layerOf(layer: Layer, rows: readonly Row[]): LayerLog {
	const ours = rows.filter((row) => row.layer === layer)
	const fold = ours.find(({ kind }) => kind === 'fold')
	const foldedTo = Number(fold?.number ?? 0)
	const tail = ours
		.filter(({ kind }) => kind === 'entry')
		.map(({ number, author, at, bytes }) => ({
			number: Number(number),
			by: author,
			at: Number(at),
			update: bytesOf(bytes!),
		}))
		.toSorted((a, b) => a.number - b.number)
	return { folded: fold?.bytes ? bytesOf(fold.bytes) : null, foldedTo, tail }
}

/** The same bytes as the driver wants them, and as it gives them. */
const bufferOf = ({ buffer, byteOffset, length }: Uint8Array) => Buffer.from(buffer, byteOffset, length)
const bytesOf = ({ buffer, byteOffset, length }: Buffer) => new Uint8Array(buffer, byteOffset, length)
