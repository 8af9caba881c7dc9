import { parentPort, workerData } from 'node:worker_threads'
import type { AnswerMessage, CallMessage, Calls, CallType, QueryAnswer } from './calls.js'
import { createLogTables } from './logTables.js'
import { openDatabase } from './openDatabase.js'
import { StatementCache } from './StatementCache.js'

/**
 * The thread that owns the one connection to the database, so that no fsync ever holds up the event loop that serves sockets.
 * Calls are done in order, with one exception: while a transaction of SQL queries is open, writes to the log wait for its end.
 */

const port = parentPort
if (!port) throw new Error('the database runs in a worker thread')

const database = openDatabase((workerData as { file: string }).file)
const log = createLogTables(database)
const held: CallMessage[] = []
const begin = database.prepare('BEGIN IMMEDIATE')
const commit = database.prepare('COMMIT')

let answers: AnswerMessage[] = []
const statements = new StatementCache(database)

port.on('message', (calls: CallMessage[]) => {
	for (const call of calls) take(call)
	send()
})

function take(call: CallMessage): void {
	const writesLog = call.type === 'append' || call.type === 'compact' || call.type === 'remove'
	if (writesLog && database.inTransaction) {
		held.push(call)
		return
	}
	answer(call)
	if (call.type === 'query' && !database.inTransaction) for (const waiting of held.splice(0)) answer(waiting)
}

function answer(call: CallMessage): void {
	// what was only read does not wait for a disk
	if (call.type === 'append') send()
	try {
		answers.push({ id: call.id, answer: perform(call) })
	} catch (error) {
		const { message, code } = error as Error & { code?: string }
		answers.push({ id: call.id, error: { message, code } })
	}
	if (call.type === 'close') {
		send()
		port?.close()
	}
}

function send(): void {
	if (answers.length > 0) port?.postMessage(answers)
	answers = []
}

function perform(call: CallMessage): Calls[CallType]['answer'] {
	switch (call.type) {
		case 'append':
			// one statement is a transaction of its own
			return call.request.length === 1
				? alone(() => appendAll(call.request))
				: transaction(() => appendAll(call.request))
		case 'read':
			return log.read(call.request, call.request.after)
		case 'readBoard':
			return log.readBoard(call.request.board)
		case 'ends':
			return call.request.map(log.end)
		case 'compact':
			return transaction(() => {
				log.compact(call.request, call.request.foldedTo, call.request.folded)
				return null
			})
		case 'remove':
			return transaction(() => {
				log.remove(call.request.board)
				return null
			})
		case 'query':
			return query(call.request)
		case 'close':
			database.close()
			return null
	}
}

function alone<Result>(write: () => Result): Result {
	try {
		return write()
	} catch (error) {
		log.forgetNumbers()
		throw error
	}
}

const appendAll = (entries: Calls['append']['request']) =>
	entries.map(([board, layer, by, at, update]) => log.append({ board, layer, by, at }, update))

/** A failed COMMIT may leave the transaction open, and a full disk may have ended it already. */
function transaction<Result>(write: () => Result): Result {
	begin.run()
	try {
		const result = write()
		commit.run()
		return result
	} catch (error) {
		log.forgetNumbers()
		if (database.inTransaction) database.exec('ROLLBACK')
		throw error
	}
}

function query({ sql, parameters }: Calls['query']['request']): QueryAnswer {
	const statement = statements.get(sql)
	if (!statement.reader) {
		const { changes, lastInsertRowid } = statement.run(parameters)
		return { rows: [], changes, lastInsertRowid }
	}
	const rows = statement.all(parameters) as Record<string, unknown>[]
	for (const row of rows) {
		for (const [column, value] of Object.entries(row)) {
			if (value instanceof ArrayBuffer) row[column] = new Uint8Array(value)
		}
	}
	return { rows }
}
