import type { BoardId } from '@groundwork/shared/model/ids'
import { LAYERS } from '@groundwork/shared/model/roles'
import type Database from 'libsql'
import { checkFold } from '../checkFold.js'
import type { BoardLog, LayerKey, LayerLog, LogEntry, Provenance } from '../Log.js'

const SCHEMA = `
	CREATE TABLE IF NOT EXISTS log_entries (
		board TEXT NOT NULL,
		layer TEXT NOT NULL,
		number INTEGER NOT NULL,
		bytes BLOB NOT NULL,
		at INTEGER NOT NULL DEFAULT 0,
		author TEXT,
		PRIMARY KEY (board, layer, number)
	) STRICT, WITHOUT ROWID;
	CREATE TABLE IF NOT EXISTS log_folds (
		board TEXT NOT NULL,
		layer TEXT NOT NULL,
		folded_to INTEGER NOT NULL,
		state BLOB NOT NULL,
		PRIMARY KEY (board, layer)
	) STRICT;
	CREATE TABLE IF NOT EXISTS log_generation (only INTEGER PRIMARY KEY CHECK (only = 1), id TEXT NOT NULL) STRICT;
	INSERT OR IGNORE INTO log_generation VALUES (1, lower(hex(randomblob(16))));
`

const FOLDED_TO = `ifnull((SELECT folded_to FROM log_folds WHERE board = ?1 AND layer = ?2), 0)`
const LAST = `max(${FOLDED_TO}, ifnull((SELECT max(number) FROM log_entries WHERE board = ?1 AND layer = ?2), 0))`

/** From here on the log is another one: what was written since the backup is not in it, and copies of that must not merge. */
export function renewGeneration(database: Database.Database): void {
	database.exec(SCHEMA)
	database.exec('UPDATE log_generation SET id = lower(hex(randomblob(16)))')
}

export type LogTables = ReturnType<typeof createLogTables>

/** The log's part of the database. Nothing here begins or ends a transaction. */
export function createLogTables(database: Database.Database) {
	database.exec(SCHEMA)
	addProvenance(database)
	const append = database.prepare('INSERT INTO log_entries VALUES (?, ?, ?, ?, ?, ?)')
	const ends = database.prepare(`SELECT ${FOLDED_TO} AS foldedTo, ${LAST} AS last`)
	const readFold = database.prepare('SELECT state FROM log_folds WHERE board = ? AND layer = ?')
	const readTail = database.prepare(
		'SELECT number, author AS "by", at, bytes FROM log_entries WHERE board = ? AND layer = ? AND number > ? ORDER BY number',
	)
	const fold = database.prepare(
		`INSERT INTO log_folds VALUES (?, ?, ?, ?)
		ON CONFLICT DO UPDATE SET folded_to = excluded.folded_to, state = excluded.state`,
	)
	const dropFolded = database.prepare('DELETE FROM log_entries WHERE board = ? AND layer = ? AND number <= ?')
	const removeEntries = database.prepare('DELETE FROM log_entries WHERE board = ?')
	const removeFolds = database.prepare('DELETE FROM log_folds WHERE board = ?')

	/** By layer, the number of its last entry: to look for it costs more than to write the next. */
	const lastNumbers = new Map<string, number>()
	const nameOf = ({ board, layer }: LayerKey) => `${board} ${layer}`
	const endOf = ({ board, layer }: LayerKey) => {
		const [end] = ends.all(board, layer) as { foldedTo: number; last: number }[]
		if (!end) throw new Error('the log has no end')
		return end
	}

	const read = ({ board, layer }: LayerKey, after = 0): LayerLog => {
		const { foldedTo } = endOf({ board, layer })
		const [folded] = foldedTo > after ? (readFold.all(board, layer) as { state: ArrayBuffer }[]) : []
		const tail = readTail.all(board, layer, after) as (Omit<LogEntry, 'update'> & { bytes: ArrayBuffer })[]
		return {
			folded: folded ? new Uint8Array(folded.state) : null,
			foldedTo,
			tail: tail.map(({ bytes, ...entry }) => ({ ...entry, update: new Uint8Array(bytes) })),
		}
	}

	return {
		append({ board, layer, by, at }: LayerKey & Provenance, update: Uint8Array): number {
			const name = nameOf({ board, layer })
			const number = (lastNumbers.get(name) ?? endOf({ board, layer }).last) + 1
			append.run(board, layer, number, update, at, by)
			lastNumbers.set(name, number)
			return number
		},

		/** A transaction was rolled back: what was numbered in it is not there. */
		forgetNumbers(): void {
			lastNumbers.clear()
		},

		read,

		readBoard(board: BoardId): BoardLog {
			const layers = LAYERS.map((layer) => [layer, read({ board, layer })] as const)
			// one call after the other on the one connection: nothing is written in between
			return { at: Date.now(), layers: Object.fromEntries(layers) as BoardLog['layers'] }
		},

		end: (key: LayerKey): number => endOf(key).last,

		compact({ board, layer }: LayerKey, foldedTo: number, state: Uint8Array): void {
			checkFold(foldedTo, endOf({ board, layer }))
			fold.run(board, layer, foldedTo, state)
			dropFolded.run(board, layer, foldedTo)
			// as a rule nobody is there any more, and of a board that is closed nothing is kept
			lastNumbers.delete(nameOf({ board, layer }))
		},

		remove(board: BoardId): void {
			lastNumbers.clear()
			removeEntries.run(board)
			removeFolds.run(board)
		},
	}
}

/** Databases made before entries said who wrote them get the columns, empty. */
function addProvenance(database: Database.Database): void {
	const columns = database.pragma('table_info(log_entries)') as { name: string }[]
	if (columns.some(({ name }) => name === 'author')) return
	database.exec('ALTER TABLE log_entries ADD COLUMN at INTEGER NOT NULL DEFAULT 0')
	database.exec('ALTER TABLE log_entries ADD COLUMN author TEXT')
}
