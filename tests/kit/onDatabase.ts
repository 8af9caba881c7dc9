import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { Client } from 'pg'
import { databaseOf } from './databaseOf.js'

type Rows = Record<string, unknown>[]

/** Runs statements in the database of the server on that data folder, as somebody does who has it in her hands. The rows of the last. */
export async function onDatabase(dataDir: string, ...statements: string[]): Promise<Rows> {
	const url = await databaseOf(dataDir)
	return url === null ? onFile(join(dataDir, 'groundwork.db'), statements) : onPostgres(url, statements)
}

function onFile(file: string, statements: readonly string[]): Rows {
	const database = new Database(file)
	try {
		let rows: Rows = []
		for (const text of statements) {
			const statement = database.prepare(text)
			if (statement.reader) rows = statement.all() as Rows
			else statement.run()
		}
		return rows
	} finally {
		database.close()
	}
}

async function onPostgres(url: string, statements: readonly string[]): Promise<Rows> {
	const client = new Client(url)
	await client.connect()
	try {
		let rows: Rows = []
		for (const statement of statements) ({ rows } = await client.query<Record<string, unknown>>(statement))
		return rows
	} finally {
		await client.end()
	}
}

/** Makes the database take no more rows in a table. Resolves with the way to end that. */
export async function refuseRows(dataDir: string, table: string): Promise<() => Promise<void>> {
	const begin = `create trigger no_room before insert on ${table}`
	if ((await databaseOf(dataDir)) === null) {
		await onDatabase(dataDir, `${begin} begin select raise(abort, 'no room for it'); end`)
		return async () => void (await onDatabase(dataDir, 'drop trigger no_room'))
	}
	await onDatabase(
		dataDir,
		"create function no_room() returns trigger language plpgsql as $$ begin raise exception 'no room for it'; end $$",
		`${begin} for each row execute function no_room()`,
	)
	return async () => void (await onDatabase(dataDir, 'drop function no_room cascade'))
}

/** All bytes in which the server keeps anything, its two secrets apart. */
export async function everythingIn(dataDir: string): Promise<Buffer> {
	if ((await databaseOf(dataDir)) === null) {
		const files = readdirSync(dataDir).filter((name) => name.startsWith('groundwork.db'))
		return Buffer.concat(files.map((name) => readFileSync(join(dataDir, name))))
	}
	const tables = await onDatabase(
		dataDir,
		'select table_name as name from information_schema.tables where table_schema = current_schema()',
	)
	const texts: string[] = []
	for (const { name } of tables)
		for (const { text } of await onDatabase(dataDir, `select one::text as text from ${String(name)} as one`))
			texts.push(String(text))
	return Buffer.from(texts.join('\n'))
}
