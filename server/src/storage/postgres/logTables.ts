import type { ClientBase } from 'pg'

/**
 * The log's part of the database. The numbers of a layer move in the row of the layer, whose lock is held until the commit: entries
 * become visible in the order of their numbers.
 *
 * Names are compared byte by byte: the order of a language changes with the system's libraries, and indexes with it.
 */
const SCHEMA = `
	CREATE TABLE IF NOT EXISTS log_layers (
		board text COLLATE "C" NOT NULL,
		layer text COLLATE "C" NOT NULL,
		last bigint NOT NULL,
		folded_to bigint NOT NULL DEFAULT 0,
		state bytea,
		PRIMARY KEY (board, layer)
	) WITH (fillfactor = 50);
	CREATE TABLE IF NOT EXISTS log_entries (
		board text COLLATE "C" NOT NULL,
		layer text COLLATE "C" NOT NULL,
		number bigint NOT NULL,
		at bigint NOT NULL,
		author text,
		bytes bytea NOT NULL,
		PRIMARY KEY (board, layer, number)
	);
	CREATE TABLE IF NOT EXISTS log_generation (
		only_one int PRIMARY KEY DEFAULT 1 CHECK (only_one = 1),
		id text NOT NULL DEFAULT replace(gen_random_uuid()::text, '-', '')
	);
	INSERT INTO log_generation DEFAULT VALUES ON CONFLICT DO NOTHING;
`

/** Makes what is missing. One at a time: two that make the same table at once fail. */
export async function migrateLog(client: ClientBase): Promise<void> {
	await client.query(SCHEMA)
}

/** From here on the log is another one: what was written since a dump is not in it, and copies of that must not merge. */
export async function renewGeneration(client: ClientBase): Promise<void> {
	await client.query(`UPDATE log_generation SET id = replace(gen_random_uuid()::text, '-', '')`)
}

/** The name of this history of the log. */
export async function readGeneration(client: ClientBase): Promise<string> {
	const { rows } = await client.query<{ id: string }>('SELECT id FROM log_generation')
	return rows[0]!.id
}

/**
 * Appends updates of any layers in one statement, and so in one transaction and one round trip: arrays of boards, layers, authors,
 * times and lengths, and all bytes in a row. Answers with their numbers in the order of the arrays.
 *
 * Layers are locked in the order of their names, so that no two servers wait for each other. Who waited for a lock goes on from the
 * number that is there then.
 */
export const APPEND = `
	WITH given AS (
		SELECT board, layer, author, at, length, position,
			sum(length) OVER (ORDER BY position) - length + 1 AS start,
			row_number() OVER (PARTITION BY board, layer ORDER BY position) AS place,
			count(*) OVER (PARTITION BY board, layer) AS of
		FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::int[])
			WITH ORDINALITY AS one (board, layer, author, at, length, position)
	), moved AS (
		INSERT INTO log_layers AS there (board, layer, last)
		SELECT board, layer, max(of) FROM given GROUP BY board, layer ORDER BY board COLLATE "C", layer COLLATE "C"
		ON CONFLICT (board, layer) DO UPDATE SET last = there.last + excluded.last
		RETURNING board, layer, last
	), numbered AS (
		SELECT given.*, last - of + place AS number FROM given JOIN moved USING (board, layer)
	), stored AS (
		INSERT INTO log_entries (board, layer, number, at, author, bytes)
		SELECT board, layer, number, at, author, substring($6::bytea FROM start::int FOR length) FROM numbered
	)
	SELECT array_agg(number ORDER BY position) AS numbers FROM numbered
`

/**
 * A board's layers after an entry, in one snapshot: a row for the clock, one for each layer that was written to, one for each entry.
 */
export const READ = `
	SELECT NULL AS layer, NULL AS number, NULL AS author, NULL AS bytes,
		floor(extract(epoch FROM statement_timestamp()) * 1000)::bigint AS at, 'clock' AS kind
	UNION ALL
	SELECT layer, folded_to, NULL, CASE WHEN folded_to > $3 THEN state END, NULL, 'fold'
	FROM log_layers WHERE board = $1 AND layer = ANY ($2::text[])
	UNION ALL
	SELECT layer, number, author, bytes, at, 'entry'
	FROM log_entries WHERE board = $1 AND layer = ANY ($2::text[]) AND number > $3
`

/** The last number of each of the layers, in their order. */
export const ENDS = `
	SELECT coalesce(last, 0) AS last
	FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS asked (board, layer, position)
	LEFT JOIN log_layers USING (board, layer)
	ORDER BY position
`

/** Puts a state in the place of the entries up to a number, where the layer allows it at the moment it is locked. */
export const FOLD = `
	WITH folded AS (
		UPDATE log_layers SET folded_to = $3, state = $4
		WHERE board = $1 AND layer = $2 AND folded_to <= $3 AND last >= $3
		RETURNING folded_to
	), dropped AS (
		DELETE FROM log_entries
		WHERE board = $1 AND layer = $2 AND number <= $3 AND EXISTS (SELECT FROM folded)
	)
	SELECT folded_to FROM folded
`

/** Where a layer is folded to, and where it ends. */
export const END = 'SELECT folded_to, last FROM log_layers WHERE board = $1 AND layer = $2'

/** What is appended meanwhile waits for the layers. Their entries are looked for only when nobody can add any. */
export const REMOVE = [
	'BEGIN',
	'SELECT FROM log_layers WHERE board = $1 ORDER BY layer FOR UPDATE',
	'DELETE FROM log_layers WHERE board = $1',
	'DELETE FROM log_entries WHERE board = $1',
	'COMMIT',
] as const
