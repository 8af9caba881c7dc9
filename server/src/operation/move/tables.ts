/** One table on its way: the same columns come out of either database, in the same order of rows. */
export interface MovedTable {
	/** As it is called in PostgreSQL. */
	name: string
	columns: readonly string[]
	/** What tells its rows apart, and sorts them. */
	key: readonly string[]
	/** How SQLite is asked for it, where it has another form there. */
	source?: string
	/** How many rows are carried at once: few where one may have many megabytes. */
	rows: number
}

const MANY = 300
const FEW = 5

const table = (name: string, key: string, columns: string, rows = MANY): MovedTable => {
	const keys = key.split(' ')
	return { name, key: keys, columns: [...keys, ...columns.split(' ').filter(Boolean)], rows }
}

/** A layer's row holds in PostgreSQL what SQLite works out from its entries and its fold. */
const LAYERS = `
	select named.board as board, named.layer as layer,
		max(ifnull(folded_to, 0), ifnull((
			select max(number) from log_entries where log_entries.board = named.board and log_entries.layer = named.layer
		), 0)) as last,
		ifnull(folded_to, 0) as folded_to, state
	from (select board, layer from log_entries union select board, layer from log_folds) as named
	left join log_folds on log_folds.board = named.board and log_folds.layer = named.layer
`

/** All that an installation keeps, in an order in which each row finds what it refers to. */
export const MOVED_TABLES: readonly MovedTable[] = [
	table('people', 'id', 'name created_at'),
	table('sessions', 'id', 'person_id created_at used_at oldest newest newest_at expires_at ended_at'),
	table('boards', 'id', 'title created_by created_at changed_at snapshots deleted_at deleted_by'),
	table('members', 'board_id person_id', 'role joined_at'),
	table(
		'invitations',
		'id',
		'board_id token_hash role label created_by created_at expires_at max_uses uses revoked_at',
	),
	table('assets', 'id', 'board_id mime_type bytes sha256 content uploaded_by created_at', FEW),
	table('asset_links', 'board_id asset_id', ''),
	table('signing_keys', 'key_id', 'public_key created_at'),
	table('key_handovers', 'from_key to_key', 'at signature'),
	table(
		'snapshots',
		'id',
		'board_id number kind cause captured_at header hash previous_hash signature key_id',
	),
	table('snapshot_contents', 'snapshot_id part', 'packed state stored_at', FEW),
	table('snapshot_entries', 'snapshot_id number', 'type entry hash signature key_id'),
	table('authors', 'board_id layer client_id', 'person_id registered_at'),
	table('audit_entries', 'board_id number', 'at person_id person_name action details'),
	table('thread_reads', 'board_id person_id thread_id', 'number'),
	{ ...table('log_layers', 'board layer', 'last folded_to state', FEW), source: LAYERS },
	table('log_entries', 'board layer number', 'at author bytes', 50),
	table('log_generation', 'id', ''),
]
