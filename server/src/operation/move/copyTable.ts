import type Database from 'libsql'
import type { Client } from 'pg'
import { asStorageError } from '../../storage/postgres/asStorageError.js'
import { OperationError } from '../OperationError.js'
import { RowHash } from './RowHash.js'
import type { Value } from './RowHash.js'
import type { MovedTable } from './tables.js'

export interface Moved {
	name: string
	rows: number
	/** Over the rows, sorted by their key; the same on both sides. */
	sha256: string
}

/**
 * Copies the rows of one table, and reads them again where they are now.
 *
 * @throws OperationError where they are not the same there.
 */
export async function copyTable(from: Database.Database, to: Client, table: MovedTable): Promise<Moved> {
	const gone = await write(from, to, table)
	const come = await readBack(to, table)
	if (come.rows !== gone.rows) {
		throw new OperationError(
			`The table ${table.name} has ${gone.rows} rows and arrived with ${come.rows}. Nothing was moved.`,
		)
	}
	if (come.sha256 !== gone.sha256)
		throw new OperationError(`The table ${table.name} arrived changed. Nothing was moved.`)
	return { name: table.name, ...come }
}

async function write(from: Database.Database, to: Client, table: MovedTable) {
	const { name, columns, key, source = `select * from ${name}`, rows } = table
	const hash = new RowHash()
	const statement = from.prepare(`select ${columns.join(', ')} from (${source}) order by ${key.join(', ')}`)
	let some: Value[][] = []
	const send = async () => {
		if (some.length > 0) await insert(to, table, some)
		some = []
	}
	for (const row of statement.iterate() as Iterable<Record<string, Value>>) {
		const values = columns.map((column) => row[column] ?? null)
		hash.add(values)
		some.push(values)
		// oxlint-disable-next-line no-await-in-loop -- no more of it in memory than this
		if (some.length === rows) await send()
	}
	await send()
	return hash.end()
}

async function insert(to: Client, { name, columns }: MovedTable, rows: readonly Value[][]): Promise<void> {
	const places = rows.map(
		(_, row) => `(${columns.map((_column, index) => `$${row * columns.length + index + 1}`).join(', ')})`,
	)
	const values = rows.flat().map((value) => (value instanceof ArrayBuffer ? Buffer.from(value) : value))
	try {
		await to.query(`insert into ${name} (${columns.join(', ')}) values ${places.join(', ')}`, values)
	} catch (error) {
		const { code, isFault } = asStorageError(error)
		if (!isFault) throw asStorageError(error)
		throw new OperationError(
			`PostgreSQL does not take a row of the table ${name} (${code}). Nothing was moved.`,
			{ cause: error },
		)
	}
}

async function readBack(to: Client, { name, columns, key, rows }: MovedTable) {
	const hash = new RowHash()
	const ask = async (sql: string) => {
		try {
			return (await to.query<Record<string, Value>>(sql)).rows
		} catch (error) {
			throw asStorageError(error)
		}
	}
	await ask(
		`declare moved no scroll cursor for select ${columns.join(', ')} from ${name} order by ${key.join(', ')}`,
	)
	for (;;) {
		// oxlint-disable-next-line no-await-in-loop -- no more of it in memory than this
		const some = await ask(`fetch ${rows} from moved`)
		if (some.length === 0) break
		for (const row of some) hash.add(columns.map((column) => row[column] ?? null))
	}
	await ask('close moved')
	return hash.end()
}
