import type { BoardId, PersonId } from '@groundwork/shared/model/ids'
import type { Layer } from '@groundwork/shared/model/roles'
import type { Kysely } from 'kysely'
import type { Author, AuthorRegister } from '../AuthorRegister.js'
import type { Tables } from './schema.js'

/** Rows in one statement: SQLite takes 32,766 parameters, PostgreSQL 65,535, and a row has five. */
const ROWS = 1000

interface Claim {
	board_id: BoardId
	layer: Layer
	client_id: number
	person_id: Author
	registered_at: string
}

const nameOf = ({ board_id, layer, client_id }: Omit<Tables['authors'], 'person_id' | 'registered_at'>) =>
	`${board_id} ${layer} ${client_id}`

/** Claims that come while others are written go together: when a class opens a board, all of them come at once. */
export function authorRecords(db: Kysely<Tables>): AuthorRegister {
	let waiting: Claim[] = []
	let next: Promise<Map<string, Author>> | null = null
	let last: Promise<unknown> = Promise.resolve()

	const writeTogether = () => {
		if (next) return next
		const written = last.then(() => {
			const claims = waiting
			waiting = []
			next = null
			return write(db, claims)
		})
		last = written.catch(() => {})
		return (next = written)
	}

	return {
		async claim({ board, layer }, clients, author) {
			const registered_at = new Date().toISOString()
			const claims = clients.map((client_id): Claim => {
				return { board_id: board, layer, client_id, person_id: author, registered_at }
			})
			waiting.push(...claims)
			const owners = await writeTogether()
			return new Map(claims.map((claim) => [claim.client_id, owners.get(nameOf(claim)) ?? null]))
		},
	}
}

const byBoardLayerAndClient = (one: Claim, other: Claim): number =>
	compare(one.board_id, other.board_id) || compare(one.layer, other.layer) || one.client_id - other.client_id

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other))

/** Writes those that nobody has and answers with whose all of them are. Most are known: then nothing is written. */
async function write(db: Kysely<Tables>, claims: readonly Claim[]): Promise<Map<string, Author>> {
	const owners = new Map<string, Author>()
	for (let from = 0; from < claims.length; from += ROWS) {
		const some = claims.slice(from, from + ROWS)
		for (const [name, owner] of await read(db, some)) owners.set(name, owner)
		// in one order: two servers that write the same ids would otherwise wait for each other
		const fresh = some.filter((claim) => !owners.has(nameOf(claim))).toSorted(byBoardLayerAndClient)
		if (fresh.length === 0) continue
		await db
			.insertInto('authors')
			.values(fresh)
			.onConflict((conflict) => conflict.columns(['board_id', 'layer', 'client_id']).doNothing())
			.execute()
		for (const [name, owner] of await read(db, fresh)) owners.set(name, owner)
	}
	return owners
}

async function read(db: Kysely<Tables>, claims: readonly Claim[]): Promise<[string, Author][]> {
	const rows = await db
		.selectFrom('authors')
		.select(['board_id', 'layer', 'client_id', 'person_id'])
		.where((eb) =>
			eb(
				eb.refTuple('board_id', 'layer', 'client_id'),
				'in',
				claims.map(({ board_id, layer, client_id }) => eb.tuple(board_id, layer, client_id)),
			),
		)
		.execute()
	return rows.map((row) => [nameOf(row), row.person_id as PersonId | null])
}
